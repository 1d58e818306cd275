"""The form in which each school writes its own version or its approach, made from what the decision says.

Nothing here is about one decision: its goal, principles and further questions (`DecisionVersion.own_version`) are data.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.db.models import Q

from charter.actions.proformas import form_refusals
from charter.models import CorePrinciple, Decision, DecisionVersion, Duty, ProForma, ProFormaVersion
from charter.questions import parse
from trust import clock
from trust.access.levels import Role
from trust.access.table import CAN
from trust.calendar import Cadence
from trust.models import DataClass

Use = ProForma.Use


@dataclass(frozen=True)
class OwnForm:
    """What the forms of one use have in common. `code` is that of their duty and the start of their own."""

    use: str
    code: str
    title: str
    purpose: str
    minutes: int
    due: Mapping[str, Any]


OWN_VERSION = OwnForm(
    Use.OWN_VERSION, "own-version", "Our version: {}",
    "Our school's own version: how we meet each core principle in our own way.",
    60, {"cadence": Cadence.ANNUAL, "anchor": Duty.Anchor.START, "offset": 40, "opens_before": 60},
)  # fmt: skip
APPROACH = OwnForm(
    Use.APPROACH, "approach", "Our approach: {}",
    "What our school decided for itself: why here, on what evidence, to what effect.",
    30, {"cadence": Cadence.PER_EVENT, "opens_before": 28},
)  # fmt: skip
OWN_FORMS: dict[str, OwnForm] = {OWN_VERSION.use: OWN_VERSION, APPROACH.use: APPROACH}

ADOPT = "adopt"
"""The code of the duty to take a new standard up."""

TEXT = {"kind": "long_text", "prefill": "previous"}
OUR_WAY: dict[str, Any] = {
    "code": "our-way",
    "title": "Our way",
    "help": "What somebody who joins the school tomorrow needs to know. Plain words, no names of pupils.",
    "questions": [
        {**TEXT, "code": "context", "label": "What is particular to our school",
         "help": "Our pupils, our community, where we start from."},
        {**TEXT, "code": "what-we-do", "label": "What we do",
         "help": "Our way in short: what anybody would see on an ordinary day."},
    ],
}  # fmt: skip
OUR_APPROACH: dict[str, Any] = {
    "code": "our-approach",
    "title": "Our approach",
    "help": "The school decides this. Nobody at the trust approves it; other schools may read it and borrow from it.",
    "questions": [
        *OUR_WAY["questions"],
        {**TEXT, "code": "evidence", "label": "On what evidence", "evidence": True,
         "help": "Research, our own figures, what another school found: what made us choose this."},
        {**TEXT, "code": "impact", "label": "To what effect",
         "help": "What has changed for pupils or staff, and how we know. At the start: what we expect, and by when."},
        {"code": "review-on", "kind": "date", "label": "When we look at it again",
         "help": "On this day it falls due again."},
    ],
}  # fmt: skip


@transaction.atomic
def prepare(version: DecisionVersion) -> ProForma | None:
    """Makes the version's form and its standing duty where they are missing; None where schools write nothing.

    A form that is there already keeps its questions until the version takes effect (`refresh`).
    """
    own = own_form_of(version)
    drop_duties(version, own)
    if own is None:
        return None
    form = proforma(version.decision, own)
    if not form.versions.exists():  # type: ignore[attr-defined]
        publish(form, definition(version, own))
    stand_duty(version, form, own)
    return form


@transaction.atomic
def refresh(version: DecisionVersion) -> ProForma | None:
    """The form asks what the version in force says; safe to run twice: the same questions again are no new version."""
    form, own = prepare(version), own_form_of(version)
    if form is not None and own is not None:
        publish(form, definition(version, own))
    return form


def own_form_of(version: DecisionVersion) -> OwnForm | None:
    """Where every principle has to be met, there is nothing to write until there is one."""
    behaviour = version.behaviour
    if behaviour.needs_every_principle and not version.principles.exists():  # type: ignore[attr-defined]
        return None
    return OWN_FORMS.get(behaviour.own_form)


def refusals(version: DecisionVersion) -> list[str]:
    """Before a version is published: what its own form may not ask, by the rules that hold for every form."""
    own = own_form_of(version)
    return form_refusals(named(version.decision, own), parse(definition(version, own))) if own else []


def proforma(decision: Decision, own: OwnForm) -> ProForma:
    """The decision's form of that use, made or brought in line; saved only where something differs."""
    there = ProForma.objects.filter(decision=decision, use=own.use).first()
    form = named(decision, own)
    if there is None or any(getattr(form, name) != getattr(there, name) for name in NAMED):
        form.save_checked()
    return form


NAMED = ("title", "purpose", "shared", "view_capability", "edit_capability", "submit_capability", "review_capability")


def named(decision: Decision, own: OwnForm) -> ProForma:
    """The decision's form of that use as it ought to be, not saved."""
    form = ProForma.objects.filter(decision=decision, use=own.use).first()
    code = f"{own.code}-{decision.code}"[:80]
    form = form or ProForma(decision=decision, use=own.use, code=code, classed=DataClass.C2)
    form.title, form.purpose = own.title.format(decision.title)[:150], own.purpose
    form.shared = True
    form.view_capability, form.edit_capability = "local_version.view", "local_version.edit"
    form.submit_capability, form.review_capability = "local_version.approve", ""
    return form


def definition(version: DecisionVersion, own: OwnForm) -> dict[str, Any]:
    """The whole form, as a pro-forma's definition."""
    sections = [OUR_WAY if own is OWN_VERSION else OUR_APPROACH]
    if own is OWN_VERSION:
        asked = [question_of(row) for row in version.principles.all()]  # type: ignore[attr-defined]
        sections.append({
            "code": "principles", "title": "How we meet each principle", "questions": asked,
            "help": "For each principle, how your school does it. A file may show it in practice.",
        })  # fmt: skip
    if more := version.own_version.get("questions"):
        sections.append({"code": "more", "title": "What this decision also asks", "questions": more})
    return {"minutes": minutes_of(version, own), "sections": sections}


def question_of(principle: CorePrinciple) -> dict[str, Any]:
    names = f" Name how you cover each of these: {', '.join(principle.topics)}." if principle.topics else ""
    return {
        **TEXT, "code": code_of(principle), "label": principle.title, "help": f"{principle.text}{names}".strip(),
        "evidence": True, "tags": {"principle": principle.code},
    }  # fmt: skip


def code_of(principle: CorePrinciple) -> str:
    """The code of the question that maps this principle."""
    return f"p-{principle.code}"


def minutes_of(version: DecisionVersion, own: OwnForm) -> int:
    return int(version.own_version.get("minutes", own.minutes))


def publish(form: ProForma, asked: dict[str, Any]) -> ProFormaVersion:
    latest = form.versions.order_by("-number").first()  # type: ignore[attr-defined]
    if latest is not None and latest.definition == asked:
        return latest
    parse(asked)
    number = latest.number + 1 if latest else 1
    row = ProFormaVersion(proforma=form, number=number, definition=asked, published_at=clock.now())
    return row.save_checked()


def stand_duty(version: DecisionVersion, form: ProForma, own: OwnForm) -> Duty:
    """The version's duty to write; one that its pack gave stays as it is, and gets the form."""
    duty = version.duties.filter(Q(proforma=form) | Q(code=own.code)).first()  # type: ignore[attr-defined]
    if duty is None:
        duty = Duty(version=version, code=own.code, title=form.title, role=writer_of(version))
        duty.minutes = minutes_of(version, own)
        duty.read_by, duty.what_for = "Governors, the network's lead and other schools", version.decision.title[:200]
        for name, value in {**own.due, **version.own_version.get("due", {})}.items():
            setattr(duty, name, value)
    elif duty.proforma_id:
        return duty
    duty.proforma = form
    return duty.save_checked()


def drop_duties(version: DecisionVersion, own: OwnForm | None) -> None:
    """A version drafted from one of another type has brought along duties that its own type does not ask for."""
    copied = version.duties.filter(Q(proforma__decision=version.decision) | Q(code=ADOPT))  # type: ignore[attr-defined]
    if own is not None:
        copied = copied.exclude(proforma__use=own.use)
    copied.filter(due_items__isnull=True).delete()


def writer_of(version: DecisionVersion) -> str:
    """Who answers for the decision at the school, if that role may write there; else the head."""
    role = Role(version.responsible_role)
    return role if role in CAN["local_version.edit"] else Role.HEAD
