"""A generated charter in which nothing contradicts itself and nothing is left open."""

from dataclasses import dataclass
from typing import Any

from charter.deciding import actions
from charter.models import DecisionVersion, Duty
from schools.models import School
from tests.factories import (
    AreaFactory,
    CharterFactory,
    CorePrincipleFactory,
    DecisionFactory,
    DecisionVersionFactory,
    DelegationLineFactory,
    DutyFactory,
    ExternalSystemFactory,
    ProFormaVersionFactory,
    PromiseFactory,
    RoleAssignmentFactory,
    SchoolFactory,
    ServiceFactory,
)
from trust import clock
from trust.access.levels import Role

SCHOOL_POSTS = ["head", "senior_leader", "dsl", "sendco", "chair", "governor", "link_safeguarding", "staff"]
TRUST_POSTS = ["ceo", "curriculum", "clerk", "service_lead", "hr", "data_lead", "trustee", "subject_lead"]
TYPES = ["centralised", "standardised", "aligned", "autonomous"]
LEADS = {"centralised": ("hr", "hr"), "standardised": ("eht", "head"), "aligned": ("curriculum", "dsl"),
         "autonomous": ("head", "head")}  # fmt: skip


@dataclass
class CleanCharter:
    """What a test may break: a decision of each type, its duty, and the rest by name."""

    versions: dict[str, DecisionVersion]
    duties: dict[str, Duty]
    lines: dict[str, Any]
    more: dict[str, Any]
    schools: list[School]


def clean_charter(schools: int = 2, areas: int = 2) -> CleanCharter:
    """Four decisions an area, one of each type, each whole; the scheme has a line for half of them."""
    charter = CharterFactory(about="What we agreed.")
    made = people(schools)
    form = ProFormaVersionFactory(proforma__code="audit").proforma
    clean = CleanCharter({}, {}, {}, {"charter": charter, "form": form}, made)
    for number in range(areas):
        area = AreaFactory(code=f"area-{number}", name=f"Area {number}", charter=charter)
        for kind in TYPES:
            add_decision(clean, area, kind, number)
    product = ExternalSystemFactory(code="product", name="A product", decision=clean.versions["standardised"].decision)
    promise = PromiseFactory(
        code="free", kind="forbids_type", types=["centralised"], decisions=[clean.versions["autonomous"].decision.code]
    )
    clean.more |= {"area": clean.versions["aligned"].decision.area, "product": product, "promise": promise}
    actions.refresh()
    return clean


def people(count: int) -> list[School]:
    """Every post filled once at each school, in each cluster and in the trust."""
    made = [SchoolFactory(name=f"School {number}", cluster__name="North") for number in range(count)]
    for school in made:
        for role in SCHOOL_POSTS:
            RoleAssignmentFactory(role=role, school=school)
    RoleAssignmentFactory(role=Role.EHT, cluster=made[0].cluster)
    for role in TRUST_POSTS:
        RoleAssignmentFactory(role=role)
    return made


def add_decision(clean: CleanCharter, area: Any, kind: str, number: int) -> None:
    lead, responsible = LEADS[kind]
    at = "trust" if kind == "centralised" else "school"
    decision = DecisionFactory(area=area, code=f"{kind}-{number}", title=f"Matter {number} done {kind}")
    version = DecisionVersionFactory(
        decision=decision, type=kind, lead_role=lead, responsible_role=responsible, why="It helps.",
        what_stops="The old list.", minutes=120, approved_by="The board", took_effect_at=clock.now(),
    )  # fmt: skip
    clean.versions[kind] = version
    clean.duties[kind] = DutyFactory(
        version=version, code=f"{kind}-{number}", title=f"Duty {number} {kind}", role=responsible, at=at,
        read_by="The board", what_for="To learn.", proforma=clean.more["form"],
    )  # fmt: skip
    if kind == "centralised":
        clean.more["service"] = ServiceFactory(decision=decision, contact_role="hr")
    if kind == "aligned":
        clean.more["principle"] = CorePrincipleFactory(version=version, text="What no version may lose.")
    if number % 2:
        clean.lines[kind] = DelegationLineFactory(
            matter=decision.title, decision=decision, holder=responsible, clause=f"{number}.1", at=at
        )
