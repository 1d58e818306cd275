"""The school's live tracker as a tour reads it: each judgement, who wrote it, and what tours said of it."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from charter.models import Answer, ProFormaVersion, Submission
from charter.questions import Choice
from improvement.selectors import TRACKER, strand_of
from improvement.visits.models import TrackerVerification
from schools.models import School

HANDED_IN = [Submission.State.SUBMITTED, Submission.State.ACCEPTED]


@dataclass(frozen=True)
class Judged:
    """One judgement of a tracker. `verdict` is the newest that a tour gave."""

    question: str
    strand: str
    title: str
    choice: Choice | None
    shows: str
    saved_by: int
    verdict: TrackerVerification | None = None


def live_tracker(school: School) -> Submission | None:
    """The latest that the school handed in."""
    rows = Submission.objects.of_form(TRACKER).filter(school=school, state__in=HANDED_IN, archived_at__isnull=True)
    return rows.select_related("form__proforma", "due_item").latest_of_schools().first()


def judgements_of(tracker: Submission) -> list[Judged]:
    """In the order of the form. Two queries."""
    parsed = tracker.form.parsed
    answers = {row.question: row for row in Answer.objects.filter(submission=tracker, row=0)}
    verdicts = {row.question: row for row in verdicts_on([tracker.pk])}
    found = []
    for section in parsed.sections:
        for question in section.questions:
            strand = strand_of(parsed).get(question.code)
            answer = answers.get(question.code)
            if strand and answer is not None:
                shows = answers.get(f"{strand}-evidence")
                found.append(
                    Judged(
                        question.code, strand, section.title, question.choice(answer.value),
                        str(shows.value or "") if shows else "", answer.saved_by_id, verdicts.get(question.code),
                    )
                )  # fmt: skip
    return found


def verdicts_on(trackers: Iterable[int]) -> Iterable[TrackerVerification]:
    """Oldest first, so that the newest of a judgement is the last."""
    rows = TrackerVerification.objects.filter(submission__in=list(trackers))
    return rows.select_related("by", "visit__type", "visit__school").order_by("at", "pk")


def with_titles(rows: Iterable[TrackerVerification]) -> list[tuple[str, TrackerVerification]]:
    """Each verdict with the title of the section that its judgement stands in."""
    return [(title_of(row), row) for row in rows]


def title_of(row: TrackerVerification) -> str:
    sections = row.submission.form.parsed.sections
    found = (part.title for part in sections if any(asked.code == row.question for asked in part.questions))
    return next(found, row.question)


@dataclass(frozen=True)
class Verified:
    """How far tours confirmed one tracker: by question, out of so many judgements."""

    judgements: int
    verdicts: dict[str, TrackerVerification] = field(default_factory=dict)

    @property
    def whole(self) -> bool:
        """Only a tour that went through every judgement makes a tracker verified (S2-40)."""
        return self.judgements > 0 and len(self.verdicts) >= self.judgements

    @property
    def words(self) -> str:
        if not self.verdicts:
            return "not verified"
        if not self.whole:
            return f"{len(self.verdicts)} of {self.judgements} looked at"
        kinds = [row.get_verdict_display().lower() for row in self.verdicts.values()]
        return ", ".join(f"{kinds.count(kind)} {kind}" for kind in ("agreed", "changed", "not seen") if kind in kinds)


def verified(trackers: Iterable[Submission]) -> dict[int, Verified]:
    """By submission pk. Three queries, however many trackers."""
    trackers = list(trackers)
    versions = {row.pk: len(strand_of(row.parsed)) for row in ProFormaVersion.objects.filter(proforma__code=TRACKER)}
    by_tracker: dict[int, dict[str, TrackerVerification]] = {}
    for row in verdicts_on([tracker.pk for tracker in trackers]):
        by_tracker.setdefault(row.submission_id, {})[row.question] = row
    return {
        tracker.pk: Verified(versions.get(tracker.form_id, 0), by_tracker.get(tracker.pk, {})) for tracker in trackers
    }
