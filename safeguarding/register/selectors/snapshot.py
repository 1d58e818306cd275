"""A part of the record as plain values: what is frozen, printed, and shown to an inspector."""

from collections import Counter
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from safeguarding.register.models import RecordPart, Registered
from safeguarding.register.models.rules import ON_RECORD
from safeguarding.register.selectors.people import live, with_checks
from safeguarding.register.selectors.rules import Rules, rules_on
from safeguarding.register.selectors.states import CHECKS, Line, lines, state_of
from safeguarding.register.states import State
from schools.models import School
from trust import clock
from trust.models import Trust, User

Snapshot = dict[str, Any]
TRUST = 0


@dataclass(frozen=True)
class Row:
    """One person: `cells` in the order of the checks, `also` whatever else is kept."""

    name: str
    kind: str
    post: str
    started: str
    state: str
    cells: tuple[str, ...]
    also: str


def record_part(subject: int, as_at: date, viewer: User) -> Snapshot:
    """Whoever is on that part today, by name, with each check, its day and by whom; as the viewer may read it."""
    school = None if subject == TRUST else School.objects.get(pk=subject)
    trust = Trust.objects.filter(pk=1).first() or Trust(name="")
    people: Any = live(as_at).for_user(viewer, "register.produce").of(school)
    rules = rules_on(as_at)
    rows = [row_of(person, rules, as_at) for person in with_checks(people, as_at)]
    year = next((rule.year.code for rule in rules.values()), "")
    return {
        "trust": trust.name,
        "school": school.name if school else "",
        "urn": school.urn if school else None,
        "colour": (school.colour if school else "") or trust.colour,
        "logo": (school.logo_id if school else None) or trust.logo_id,
        "as_at": as_at.isoformat(),
        "made_at": clock.now().isoformat(),
        "by": viewer.name,
        "year": year,
        "open": sum(rule.is_open for (_, kind), rule in rules.items() if kind != ON_RECORD),
        "rows": [asdict(row) for row in rows],
        "counts": dict(Counter(row.state for row in rows)),
    }


def row_of(person: Registered, rules: Rules, day: date) -> Row:
    found = lines(person, rules, day)
    by_kind = {line.kind: line for line in found}
    return Row(
        name=person.name,
        kind=person.get_person_type_display(),
        post=person.post,
        started=person.started_on.isoformat(),
        state=state_of(found).state,
        cells=tuple(cell_of(by_kind.get(kind)) for kind in CHECKS),
        also="; ".join(f"{line.kind.label}: {cell_of(line)}" for line in found if line.kind not in CHECKS),
    )


def cell_of(line: Line | None) -> str:
    """Done on 3 Sep 2026, by L Tran; never a certificate's number, which stays on the record."""
    if line is None or line.state == State.NONE:
        return "not asked for"
    if line.state == State.ADVISED:
        return "not recorded (good practice)"
    by = f", by {line.check.done_by}" if line.check and line.check.done_by else ""
    return f"{line.words}{by}"


def subject_of(reference: str) -> int:
    """`trust`, or a school by its URN; LookupError in plain words."""
    if reference == "trust":
        return TRUST
    school = School.objects.filter(urn=int(reference)).first() if reference.isdecimal() else None
    if school is None:
        raise LookupError(f"No school has the URN {reference}. Give a URN, or “trust” for the trust's own part.")
    return school.pk


def parts_of(user: User) -> Any:
    return RecordPart.objects.for_user(user, "register.produce").with_run()  # type: ignore[attr-defined]
