"""What a decision may ask of an answer beyond its kind, said by tags of the question (or of a table's column):

`holds: subject_lead`    the person named must hold that role (S1-12)
`signed_by: sendco`      the answer must be given by somebody who holds that role at the school (S0-55)
`month: "9"`             the date must lie in that month of this academic year (S0-56)
`every: year_group`      the table's first column must name each of the school's year groups (S0-54)
`unless_exempt: "no"`    that answer needs an agreed exemption from the decision (S1-56, S1-57, S1-58)
"""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from charter.adoption.models import Exemption
from charter.questions import Question
from charter.selectors.sheets import Item, Sheet
from schools.models import Phase, RoleAssignment, School
from trust import clock
from trust.access.levels import Role
from trust.models import AcademicYear

AGES = {Phase.NURSERY: (4, 4), Phase.PRIMARY: (4, 11), Phase.SECONDARY: (11, 16), Phase.ALL_THROUGH: (4, 16)}
"""First and leaving age where the register gives none."""


def faults(sheet: Sheet) -> dict[str, str]:
    """Words by question code; nothing for a form whose questions have none of these tags."""
    found = {code: words for code, item in sheet.items.items() if item.is_answered for words in faults_of(item, sheet)}
    return found


def faults_of(item: Item, sheet: Sheet) -> Iterator[str]:
    for question in (item.question, *item.question.columns):
        for tag, check in CHECKS.items():
            if wanted := question.tags.get(tag):
                yield from check(item, question, str(wanted), sheet)


def values(item: Item, question: Question) -> list[Any]:
    """What was answered to a question, or in a column of it."""
    if question is item.question:
        return [row.value for row in item.rows if row.value is not None]
    return [value for row in item.rows if (value := (row.value or {}).get(question.code)) is not None]


def holds_role(item: Item, question: Question, role: str, sheet: Sheet) -> Iterator[str]:
    named = {value["id"]: value["name"] for value in values(item, question)}
    live = RoleAssignment.objects.live().filter(user__in=named, role=role)
    without = set(named) - set(live.values_list("user_id", flat=True))
    for person in sorted(without):
        yield f"{named[person]} does not hold the role “{Role(role).label}”. Name somebody who does."


def signed_by(item: Item, question: Question, role: str, sheet: Sheet) -> Iterator[str]:
    answer = item.answer
    holders = RoleAssignment.objects.holders(role, sheet.submission.school)  # type: ignore[attr-defined]
    if answer is not None and not holders.filter(user=answer.saved_by_id).exists():
        yield f"Only the {Role(role).label} can sign this. Ask them to sign in and give this answer."


def in_month(item: Item, question: Question, month: str, sheet: Sheet) -> Iterator[str]:
    item_due = sheet.submission.due_item
    day = item_due.due_on if item_due else clock.today()
    year = AcademicYear.objects.filter(first_day__lte=day, last_day__gte=day).first()
    for value in values(item, question):
        said = date.fromisoformat(value)
        if said.month != int(month) or year and not year.first_day <= said <= year.last_day:
            yield f"This is dated {said:%-d %B %Y}; it has to be done in {date(2000, int(month), 1):%B} of this year."


def every_year_group(item: Item, question: Question, wanted: str, sheet: Sheet) -> Iterator[str]:
    school = sheet.submission.school
    if school is None or not item.question.columns:
        return
    named = {str(value).strip().lower() for value in values(item, item.question.columns[0])}
    missing = [group for group in year_groups(school) if group.lower() not in named]
    if missing:
        yield f"Missing: {', '.join(missing)}."


def year_groups(school: School) -> list[str]:
    """Reception to the last year, from the ages of the register or else of the phase."""
    first, last = AGES.get(Phase(school.phase), (0, 0))
    first, last = max(school.lowest_age or first, 4), school.highest_age or last
    return ["Reception" if age == 4 else f"Year {age - 4}" for age in range(first, last)]


def unless_exempt(item: Item, question: Question, refused: str, sheet: Sheet) -> Iterator[str]:
    due = sheet.submission.due_item
    if refused not in values(item, question):
        return
    decision = due.duty.version.decision_id if due else sheet.submission.form.proforma.decision_id
    exempt = Exemption.objects.holding().filter(decision=decision, school=sheet.submission.school_id)  # type: ignore[attr-defined]
    if not exempt.exists():
        yield "Ask for an exemption until a date, or put this right: the charter allows nothing else."


CHECKS: dict[str, Callable[[Item, Question, str, Sheet], Iterator[str]]] = {
    "holds": holds_role,
    "signed_by": signed_by,
    "month": in_month,
    "every": every_year_group,
    "unless_exempt": unless_exempt,
}
