"""The termly meeting of a head with the trust's leaders: what it starts with, and the actions that it carries on."""

from collections.abc import Collection
from dataclasses import dataclass

from django.contrib.contenttypes.models import ContentType
from django.db.models import QuerySet

from assessment.selectors import Reading, readings
from charter.models import Action, Answer, Submission
from improvement.plans.selectors.priorities import faces, latest_rating, priorities_of
from schools.models import School
from trust import clock
from trust.hooks import Prefilled
from trust.words import late_by, short_day

KIT = "kit-meeting"
REPORT = "quality-of-education"


@dataclass(frozen=True)
class Carried:
    """An open action of a school; `since` names the term of the meeting it was agreed in, empty for any other."""

    action: Action
    since: str = ""

    @property
    def is_late(self) -> bool:
        return self.action.due_on < clock.today()

    @property
    def state(self) -> str:
        return "late" if self.is_late else "open"

    @property
    def words(self) -> str:
        """'Meet the families – Ada Park, by 4 Feb 2027, late by 4 days (agreed Autumn term 2026/27)'."""
        said = f"{self.action.title} – {self.action.owner}, by {short_day(self.action.due_on)}"
        said += f", {late_by(self.action.due_on, clock.today())}" if self.is_late else ""
        return said + (f" (agreed {self.since})" if self.since else "")


def agreed_in(actions: Collection[Action]) -> dict[int, str]:
    """Action → the term of the meeting it was agreed in, for those that follow from one. One query."""
    kind = ContentType.objects.get_for_model(Answer)
    of_answers = {row.source_id or 0: row.pk for row in actions if row.source_type_id == kind.pk}
    found = Answer.objects.filter(pk__in=list(of_answers), submission__form__proforma__code=KIT)
    rows = found.values_list("pk", "submission__due_item__period_label")
    return {of_answers[answer]: label or "a meeting" for answer, label in rows}


def carried(school: School) -> list[Carried]:
    """The school's open actions, those of earlier meetings first, then by their date. Two queries."""
    rows = list(Action.objects.filter(school=school, closed_on__isnull=True).select_related("owner"))
    agreed = agreed_in(rows)
    found = [Carried(row, agreed.get(row.pk, "")) for row in rows]
    return sorted(found, key=lambda row: (not row.since, row.action.due_on, row.action.pk))


def last_meeting(school: School) -> Submission | None:
    """The school's last meeting that was handed in."""
    done = Submission.objects.of_form(KIT).filter(school=school, state=Submission.State.ACCEPTED)
    return done.order_by("-submitted_at").select_related("due_item", "form__proforma").first()


def fill(school: School, key: str) -> Prefilled | None:
    """What the meeting starts with: `agreed`, `actions`, `figures` or `priorities`; None where there is nothing."""
    found = FILLS[key](school)
    return Prefilled(*found) if found else None


Words = tuple[str, str] | None


def fill_agreed(school: School) -> Words:
    last = last_meeting(school)
    answer = last.answers.filter(question="agreed").first() if last else None  # type: ignore[attr-defined]
    return (answer.value, f"From {last}") if answer and answer.value else None


def fill_actions(school: School) -> Words:
    rows = carried(school)
    return ("\n".join(row.words for row in rows), f"Open on {short_day(clock.today())}") if rows else None


def fill_figures(school: School) -> Words:
    """The headline figures that may be shown outside the school, each with its comparator and n."""
    lines = [figure_in_words(row) for row in readings([school]).values() if row.value is not None]
    return ("\n".join(lines), f"From the trust's figures, as known on {short_day(clock.today())}") if lines else None


def figure_in_words(row: Reading) -> str:
    """'Attendance: 94.9 (national 2025/26, primary schools: 94.1), 2026/27 so far, n 412'."""
    beside = (
        f" ({row.comparator_words}: {row.comparator:.{row.measure.decimals}f})" if row.comparator is not None else ""
    )
    number = f", n {row.n}" if row.n else ""
    return f"{row.measure.name}: {row.shown}{beside}, {row.period_words or row.academic_year}{number}"


def fill_priorities(school: School) -> Words:
    """Each live priority of the school's plan with its measures, and how it was last rated."""
    lines = []
    for row in priorities_of(school):
        rated = latest_rating(row)
        said = f" – {rated.get_done_display()}; {rated.get_working_display()}" if rated else ""
        lines.append(f"{row.title}{said}" + "".join(f"\n  {face}" for face in faces(row)))
    return ("\n".join(lines), f"From the plan, on {short_day(clock.today())}") if lines else None


FILLS = {"agreed": fill_agreed, "actions": fill_actions, "figures": fill_figures, "priorities": fill_priorities}


def open_from_meetings() -> QuerySet[Action]:
    """Open actions agreed in a termly meeting, of every school."""
    kind = ContentType.objects.get_for_model(Answer)
    answers = Answer.objects.filter(submission__form__proforma__code=KIT)
    return Action.objects.filter(source_type=kind, source_id__in=answers.values("pk"), closed_on__isnull=True)
