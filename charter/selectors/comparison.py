"""What schools answered on one form, on equal terms: schools down, questions across."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from django.utils.text import Truncator

from charter.models import Answer, ProForma, Submission
from charter.questions import Question
from charter.selectors.sheets import words_of
from schools.models import School
from trust.access.scopes import holds
from trust.marks import status
from trust.models import User
from trust.words import count_of


@dataclass(frozen=True)
class Row:
    """One school's latest filled-in form, drafts left out; without one, a gap."""

    school: School
    submission: Submission | None
    questions: Mapping[str, Question]
    answers: Mapping[str, list[Answer]] = field(default_factory=dict)

    @property
    def url(self) -> str:
        return self.submission.get_absolute_url() if self.submission else ""

    @property
    def period(self) -> str:
        return self.submission.period_label if self.submission else ""

    @property
    def number(self) -> int | None:
        return self.submission.form.number if self.submission else None

    @property
    def state_words(self) -> str:
        return self.submission.get_state_display() if self.submission else "nothing yet"

    @property
    def state_mark(self) -> str:
        return status(self.submission.state) if self.submission else status("missing", "nothing yet")

    def words(self, code: str) -> str:
        return words_of(self.questions[code], self.answers.get(code, []))

    def mark(self, code: str) -> str:
        """The answer as the page shows it: an answer of a scale with its icon, long text cut."""
        given = self.answers.get(code, [])
        choice = self.questions[code].choice(given[0].value) if given else None
        return choice.word if choice else Truncator(self.words(code)).chars(140) or "–"


@dataclass(frozen=True)
class Comparison:
    form: ProForma
    questions: Mapping[str, Question]
    rows: list[Row]

    @property
    def lede(self) -> str:
        given = sum(row.submission is not None for row in self.rows)
        return f"{given} of {count_of(len(self.rows), 'school')} have handed it in"

    @property
    def numbers(self) -> list[int]:
        """The versions of the form that the answers were given on: one where all schools answered the same."""
        return sorted({row.submission.form.number for row in self.rows if row.submission})


def comparison(user: User, form: ProForma) -> Comparison:
    """The latest form that each school in the reader's scope handed in. Constant queries."""
    if not holds(user, form.view_capability):
        return Comparison(form, {}, [])
    handed = Submission.objects.for_user(user, form.view_capability).of_form(form.code)  # type: ignore[attr-defined]
    handed = handed.filter(state__in=[Submission.State.SUBMITTED, Submission.State.ACCEPTED], archived_at__isnull=True)
    latest = {row.school_id: row for row in handed.select_related("form", "due_item").latest_of_schools()}
    answers: dict[int, dict[str, list[Answer]]] = defaultdict(lambda: defaultdict(list))
    for answer in Answer.objects.filter(submission__in=latest.values()):
        answers[answer.submission_id][answer.question].append(answer)
    newest = form.versions.exclude(published_at=None).first()  # type: ignore[attr-defined]
    questions = newest.parsed.questions if newest else {}
    schools = School.objects.for_user(user, form.view_capability)
    return Comparison(
        form, questions, [row_of(school, latest.get(school.pk), questions, answers) for school in schools]
    )


def row_of(
    school: School,
    submission: Submission | None,
    questions: Mapping[str, Question],
    answers: Mapping[int, Mapping[str, list[Answer]]],
) -> Row:
    return Row(school, submission, questions, answers.get(submission.pk, {}) if submission else {})
