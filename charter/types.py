"""What each type of decision means: the only place that knows the types by name (domain.md section 2)."""

from dataclasses import dataclass

from django.db import models


class DecisionType(models.TextChoices):
    CENTRALISED = "centralised", "Centralised"
    STANDARDISED = "standardised", "Standardised"
    ALIGNED = "aligned", "Aligned"
    AUTONOMOUS = "autonomous", "Autonomous"


@dataclass(frozen=True)
class Behaviour:
    """How a type runs the software: who leads and answers for it, what a school sees and may change."""

    type: DecisionType
    icon: str
    meaning: str
    leads: str
    responsible: str
    school_does: str
    school_varies: str
    complies_when: str
    locked: bool
    needs_every_principle: bool
    may_be_exempted: bool
    school_writes: bool
    # Which field of a version names the role that answers for the matter, and where that role is held
    holder: str
    answered_at: str
    school_decides: bool = False
    """Each school decides it, inside the law; nobody above may take that away."""
    served: bool = False
    """A trust team does it: schools ask for it, follow and rate what they asked."""
    own_form: str = ""
    """Which form of its own a school writes here, by its use (`ProForma.Use`); empty: none."""
    completes: bool = False
    """Each school completes the trust's form as it stands."""
    asks_schools: bool = False
    """The trust asks schools for recurring duties under it, and checks them."""
    led_by_head: bool = False


BEHAVIOUR: dict[str, Behaviour] = {
    DecisionType.CENTRALISED: Behaviour(
        DecisionType.CENTRALISED,
        "building-community",
        "One trust team does this for every school.",
        leads="the trust team",
        responsible="the trust team",
        school_does="Ask, track and rate the service.",
        school_varies="Nothing; you choose when to ask.",
        complies_when="The service meets its standard.",
        locked=True,
        needs_every_principle=False,
        may_be_exempted=False,
        school_writes=False,
        holder="lead_role",
        answered_at="trust",
        served=True,
    ),
    DecisionType.STANDARDISED: Behaviour(
        DecisionType.STANDARDISED,
        "forms",
        "Every school does this the same way, and owns the outcome.",
        leads="the trust's owner of the standard",
        responsible="the school",
        school_does="Complete the form as it stands, on time.",
        school_varies="Nothing, unless an exemption is agreed until a date.",
        complies_when="The same version is complete and on time.",
        locked=True,
        needs_every_principle=False,
        may_be_exempted=True,
        school_writes=False,
        holder="responsible_role",
        answered_at="school",
        completes=True,
        asks_schools=True,
    ),
    DecisionType.ALIGNED: Behaviour(
        DecisionType.ALIGNED,
        "arrows-join-2",
        "One goal and core principles; each school writes its own version.",
        leads="the lead of a network of schools",
        responsible="the school",
        school_does="Publish your own version that meets every core principle.",
        school_varies="Everything except the core principles.",
        complies_when="Each core principle is mapped and seen in practice.",
        locked=False,
        needs_every_principle=True,
        may_be_exempted=True,
        school_writes=True,
        holder="responsible_role",
        answered_at="school",
        own_form="own_version",
        asks_schools=True,
    ),
    DecisionType.AUTONOMOUS: Behaviour(
        DecisionType.AUTONOMOUS,
        "pencil",
        "The school decides, and records why and to what effect.",
        leads="the headteacher",
        responsible="the school",
        school_does="Record context, evidence, impact and a review date.",
        school_varies="Everything inside the law.",
        complies_when="Reason, evidence, impact and review date are there.",
        locked=False,
        needs_every_principle=False,
        may_be_exempted=False,
        school_writes=True,
        holder="responsible_role",
        answered_at="school",
        school_decides=True,
        own_form="approach",
        led_by_head=True,
    ),
}
