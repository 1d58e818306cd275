"""What executives see first of all improvement: what is due, what is late, and which judgements nobody verified yet."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from charter.models import Answer, Submission
from improvement.selectors.trackers import TRACKER, strand_of, tracker_versions
from improvement.work import Work, all_work
from trust import clock
from trust.access.levels import SUMMARY
from trust.models import AcademicYear, User
from trust.words import count_of

SOON = timedelta(days=28)
State = Submission.State


@dataclass(frozen=True)
class KindLine:
    """One kind of work in this academic year: how many pieces are done, late, due within four weeks, or come later."""

    kind: str
    done: int
    late: int
    soon: int
    later: int


@dataclass(frozen=True)
class Overview:
    lines: Sequence[KindLine]
    unverified: Sequence[Submission]

    @property
    def first_line(self) -> list[tuple[str, str]]:
        """(strong, rest) of each part of the sentence at the top."""
        late, soon = sum(line.late for line in self.lines), sum(line.soon for line in self.lines)
        return [
            (f"{late} late", "") if late else ("Nothing", " is late"),
            (f"{soon} due", " in the next four weeks"),
            (count_of(len(self.unverified), "tracker"), " not verified yet"),
        ]


def overview(user: User) -> Overview:
    """A fixed number of queries for each kind of work, whatever the number of schools."""
    today = clock.today()
    first, last = year_around(today)
    lines = [line_of(source.kind, work, today) for source, work in all_work(user, first, last) if work]
    return Overview(lines, unverified(user, first))


def year_around(day: date) -> tuple[date, date]:
    """The academic year that the day is in; where the calendar has none yet, the day alone."""
    year = AcademicYear.objects.filter(first_day__lte=day, last_day__gte=day).first()
    return (year.first_day, year.last_day) if year else (day, day)


def line_of(kind: str, work: Iterable[Work], today: date) -> KindLine:
    done: list[Work] = []
    left: list[Work] = []
    for piece in work:
        (done if piece.done else left).append(piece)
    late = sum(piece.on is not None and piece.on < today for piece in left)
    soon = sum(piece.on is not None and today <= piece.on <= today + SOON for piece in left)
    return KindLine(kind, len(done), late, soon, len(left) - late - soon)


def unverified(user: User, since: date) -> list[Submission]:
    """This year's trackers that were handed in and have a judgement no study tour looked at yet, oldest first."""
    codes = {code for version in tracker_versions() for code in strand_of(version.parsed)}
    unseen = Answer.objects.filter(question__in=codes, verification="").values("submission")
    rows = Submission.objects.readable_by(user, level=SUMMARY).of_form(TRACKER)
    rows = rows.filter(state__in=[State.SUBMITTED, State.ACCEPTED], due_item__period_last_day__gte=since)
    return list(rows.filter(pk__in=unseen).for_pages().order_by("submitted_at"))
