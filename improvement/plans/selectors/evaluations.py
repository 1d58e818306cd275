"""Self-evaluations of schools by area, and of one school through the years, with a break at each new framework."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from charter.models import Answer, DueItem, ProFormaVersion, Submission
from charter.questions import Choice, Definition, Section
from improvement.plans.models import Framework
from schools.models import School
from trust import clock
from trust.access.levels import SUMMARY
from trust.models import User
from trust.words import count_of

FORM = "self-evaluation"
State = Submission.State
HANDED_IN = [State.SUBMITTED, State.ACCEPTED]


@dataclass(frozen=True)
class Evaluation:
    """One self-evaluation: its judgements by area, on the framework that its form was made for."""

    form: Submission
    framework: str
    judgements: Mapping[str, Choice] = field(default_factory=dict)


@dataclass(frozen=True)
class Standing:
    """A school's newest self-evaluation that was handed in, and what is due of it this year."""

    evaluation: Evaluation | None = None
    due: DueItem | None = None

    @property
    def state(self) -> str:
        return self.due.state if self.due else "not_yet_due"  # type: ignore[attr-defined]


@dataclass(frozen=True)
class Table:
    """Schools × areas of the newest framework. `framework` is what judgements must be on to stand in it."""

    areas: Sequence[Section]
    framework: str
    frameworks: Mapping[str, Framework]
    standings: Mapping[int, Standing]

    def of(self, school: School) -> Standing:
        return self.standings.get(school.pk, Standing())

    def comparable(self, school: School) -> bool:
        """Whether the school's judgements may stand beside the others': the same framework."""
        evaluation = self.of(school).evaluation
        return evaluation is not None and evaluation.framework == self.framework

    def named(self, code: str) -> str:
        return self.frameworks[code].name if code in self.frameworks else code

    @property
    def lede(self) -> str:
        given = [row.evaluation for row in self.standings.values() if row.evaluation]
        parts = [f"{len(given)} of {count_of(len(self.standings), 'school')} handed one in"]
        numbers = sorted({row.form.form.number for row in given})
        if len(numbers) == 1:
            parts.append(f"all on version {numbers[0]} of the form")
        elif numbers:
            parts.append(f"on versions {', '.join(map(str, numbers))} of the form")
        return " · ".join(parts)


def framework_of(definition: Definition) -> str:
    """The framework that a version of the form is made for."""
    return next((part.tags["framework"] for part in definition.sections if "framework" in part.tags), "")


def areas_of(definition: Definition) -> list[Section]:
    return [part for part in definition.sections if "area" in part.tags]


def evaluations(forms: Sequence[Submission]) -> list[Evaluation]:
    """Each with its judgements. Two queries, however many forms."""
    versions = {row.pk: row.parsed for row in ProFormaVersion.objects.filter(proforma__code=FORM)}
    asked = {code: areas_by_question(parsed) for code, parsed in versions.items()}
    codes = {question for found in asked.values() for question in found}
    answers = Answer.objects.filter(submission__in=forms, question__in=codes)
    found: dict[int, dict[str, Choice]] = {}
    for row, question, value, form in answers.values_list("submission", "question", "value", "submission__form"):
        choice = versions[form].questions[question].choice(value) if question in asked[form] else None
        if choice:
            found.setdefault(row, {})[asked[form][question]] = choice
    return [Evaluation(form, framework_of(versions[form.form_id]), found.get(form.pk, {})) for form in forms]


def areas_by_question(definition: Definition) -> dict[str, str]:
    """Code of the judgement → its area."""
    judged = definition.tagged("part", "judgement")
    return {question.code: question.tags["area"] for question in judged if "area" in question.tags}


def table(user: User) -> Table:
    """The newest of each school that the reader may see, if only in summary. Seven queries."""
    newest = ProFormaVersion.objects.filter(proforma__code=FORM).order_by("-number").first()
    handed = Submission.objects.readable_by(user, level=SUMMARY).of_form(FORM).filter(state__in=HANDED_IN)
    latest = list(handed.select_related("form").latest_of_schools())
    by_school = {row.form.school_id or 0: row for row in evaluations(latest)}
    today = clock.today()
    items = DueItem.objects.for_user(user, "tracker.view", level=SUMMARY).filter(closed_at__isnull=True)
    items = items.filter(duty__proforma__code=FORM, period_first_day__lte=today, period_last_day__gte=today)
    due = {row.school_id: row for row in items.with_state().select_related("submission")}
    schools = School.objects.for_user(user, "tracker.view", level=SUMMARY).open_on(today).values_list("pk", flat=True)
    return Table(
        areas_of(newest.parsed) if newest else [],
        framework_of(newest.parsed) if newest else "",
        {row.code: row for row in Framework.objects.all()},
        {pk: Standing(by_school.get(pk), due.get(pk)) for pk in schools},
    )


@dataclass(frozen=True)
class Stretch:
    """Self-evaluations of one school on one framework, newest first; between two stretches nothing compares."""

    framework: str
    areas: Sequence[Section]
    rows: Sequence[Evaluation]


def through_the_years(school: School, user: User) -> list[Stretch]:
    """Newest first, a new stretch wherever the framework changed."""
    handed = Submission.objects.readable_by(user, level=SUMMARY).of_form(FORM)
    handed = handed.filter(state__in=HANDED_IN, school=school).select_related("form", "due_item")
    found: list[Stretch] = []
    for row in evaluations(list(handed.order_by("-submitted_at"))):
        if found and found[-1].framework == row.framework:
            found[-1] = Stretch(row.framework, found[-1].areas, [*found[-1].rows, row])
        else:
            found.append(Stretch(row.framework, areas_of(row.form.form.parsed), [row]))
    return found
