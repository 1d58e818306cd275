"""The termly audits: which school has done which in which term, with what score, and what follows from them."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import lru_cache

from django.contrib.contenttypes.models import ContentType
from django.db.models import Count, F, QuerySet
from django.urls import reverse

from charter.models import Action, Answer, DueItem, ProForma, ProFormaVersion, Submission
from safeguarding.audits.kinds import AUDITS
from trust import clock, wall
from trust.access.levels import SUMMARY
from trust.calendar import Cadence, Period, periods_by_year
from trust.models import User
from trust.words import late_by

SHOWN = 20
"""So many open actions stand on the page."""
HANDED_IN = {Submission.State.SUBMITTED, Submission.State.ACCEPTED}


@dataclass(frozen=True)
class Score:
    """Of the questions answered with not, partly or fully met, how many were fully met."""

    met: int = 0
    answered: int = 0
    not_met: int = 0

    @property
    def words(self) -> str:
        return f"{self.met} of {self.answered} fully met" if self.answered else ""


@dataclass(frozen=True)
class Cell:
    """One audit of one school in one term."""

    item: DueItem
    score: Score | None

    @property
    def state(self) -> str:
        if self.item.state == "done":  # type: ignore[attr-defined]
            return "done"
        begun = getattr(self.item, "submission", None)
        return "draft" if begun and self.item.state == "due" else self.item.state  # type: ignore[attr-defined]

    @property
    def words(self) -> str:
        """14 of 16 fully met; late by 4 days; due."""
        if self.score and self.score.answered:
            return self.score.words
        return late_by(self.item.due_on, clock.today()) if self.state == "late" else self.state.replace("_", " ")

    @property
    def url(self) -> str:
        """To the audit's own page once it is begun; to the page that begins it before."""
        begun = getattr(self.item, "submission", None)
        return reverse("audit_detail", args=[begun.pk]) if begun else self.item.get_absolute_url()


def terms() -> list[Period]:
    """The terms of this academic year."""
    today = clock.today()
    return next(iter(periods_by_year(Cadence.TERMLY, today, today).values()), [])


def whole(user: User) -> tuple[list[Period], dict[tuple[int, str, str], Cell], list[Action]]:
    """The terms of this year, the audits in them, and the first open actions that follow from audits."""
    periods = terms()
    with wall.lifted("states and scores for who may read no answer, and which actions are an audit's"):
        return periods, grid(user, periods), list(follow_ups(user)[:SHOWN])


def grid(user: User, periods: Iterable[Period]) -> dict[tuple[int, str, str], Cell]:
    """By (school pk, form's code, period's code), of the schools whose audits the user may see, if only the scores."""
    items = DueItem.objects.for_user(user, "audit.view", level=SUMMARY).filter(closed_at__isnull=True)
    items = items.filter(duty__proforma__code__in=AUDITS, period__in=[period.code for period in periods])
    rows = list(items.with_state().select_related("submission", "duty__proforma"))
    found = scores([row.submission for row in rows if handed(row)])
    return {
        (row.school_id or 0, row.duty.proforma.code, row.period): Cell(  # type: ignore[union-attr]
            row, found.get(row.submission.pk) if handed(row) else None
        )
        for row in rows
    }


def handed(item: DueItem) -> bool:
    submission = getattr(item, "submission", None)
    return submission is not None and submission.state in HANDED_IN


def scores(submissions: Collection[Submission]) -> dict[int, Score]:
    """By submission. One query, and one for each form that is met for the first time."""
    codes = {code for form in {submission.form_id for submission in submissions} for code in met_codes(form)}
    counts = Answer.objects.filter(submission__in=submissions, question__in=codes, value__isnull=False)
    tally: dict[int, dict[str, int]] = {}
    for row, value, number in counts.values_list("submission", "value").annotate(number=Count("pk")).order_by():
        tally.setdefault(row, {})[str(value)] = number
    return {
        row: Score(found.get("met", 0), sum(found.values()), found.get("not_met", 0)) for row, found in tally.items()
    }


@lru_cache
def met_codes(form: int) -> frozenset[str]:
    """Kept, since a version of a form that has been answered never changes."""
    questions = ProFormaVersion.objects.get(pk=form).parsed.questions.values()
    return frozenset(question.code for question in questions if question.kind == "met")


def follow_ups(user: User) -> QuerySet[Action]:
    """Open actions that follow from audits, in the schools whose scores and actions the user may read."""
    source = ContentType.objects.get_for_model(Answer)
    actions = Action.objects.for_user(user, "audit.follow").filter(closed_on__isnull=True, source_type=source)
    answers = Answer.objects.filter(submission__form__proforma__code__in=AUDITS)
    return actions.filter(source_id__in=answers.values("pk")).select_related("school", "owner").order_by("due_on")


def lede(cells: Iterable[Cell]) -> str:
    """'31 of 36 audits due so far are done · 3 late in 2 schools'."""
    today = clock.today()
    due = [cell for cell in cells if cell.item.due_on < today or cell.state == "done"]
    done = sum(cell.state == "done" for cell in due)
    late = [cell for cell in due if cell.state in ("late", "missed")]
    words = f"{done} of {len(due)} audits due so far are done" if due else "No audit has been due yet this year"
    if late:
        words += f" · {len(late)} late in {len({cell.item.school_id for cell in late})} schools"
    return words


def names() -> dict[str, str]:
    """Titles of the audits by code."""
    return dict(ProForma.objects.filter(code__in=AUDITS).annotate(name=F("title")).values_list("code", "name"))
