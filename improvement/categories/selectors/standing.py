"""Where each school stands: its level and where it was before, what is under way, what is late."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from itertools import groupby
from operator import itemgetter

from improvement.categories.models import CategoryReview, NeedLevel, SchoolPhase, StrandNeed, Strength
from improvement.categories.selectors.levels import levels
from improvement.categories.selectors.visible import in_full, known_to
from schools.models import School
from trust import clock
from trust.access.levels import SUMMARY
from trust.models import User
from trust.words import count_of, late_by

AHEAD = timedelta(weeks=4)


@dataclass(frozen=True)
class Place:
    """One school as its reader may know it. `needs` is empty for who sees the overall level alone."""

    current: CategoryReview | None = None
    level: NeedLevel | None = None
    before: int | None = None
    under_way: CategoryReview | None = None
    needs: Mapping[int, int] = field(default_factory=dict)
    strengths: int = 0
    phase: SchoolPhase | None = None
    full: bool = False

    @property
    def trend(self) -> str:
        """'need fell from 3', 'need rose from 1', 'as before', 'first time'."""
        if self.level is None:
            return ""
        if self.before is None:
            return "first time"
        if self.before == self.level.level:
            return "as before"
        return f"need {'fell' if self.level.level < self.before else 'rose'} from {self.before}"

    @property
    def trend_icon(self) -> str:
        if self.level is None or self.before in (None, self.level.level):
            return "minus"
        return "arrow-down" if self.level.level < (self.before or 0) else "arrow-up"

    @property
    def late(self) -> bool:
        due = self.current.review_due_on if self.current else None
        return bool(due and due < clock.today())

    @property
    def state(self) -> str:
        if self.late:
            return "late"
        if self.under_way:
            return self.under_way.state
        if self.current and self.current.told_at is None:
            return self.current.state
        return "category" if self.current else "not_started"

    @property
    def state_words(self) -> str:
        if self.late and self.current and self.current.review_due_on:
            return f"review {late_by(self.current.review_due_on, clock.today())}"
        if self.under_way:
            return self.under_way.get_state_display().lower()
        if self.current and self.current.told_at is None:
            return "judged, not told yet"
        return "in force" if self.current else "not judged yet"


NOWHERE = Place()


def places(user: User) -> dict[int, Place]:
    """By school pk, for every school of which the reader may know the level. At most ten queries."""
    known: dict[int, list[CategoryReview]] = {}
    for row in known_to(user).for_pages().order_by("school_id", "-judged_on", "-judged_at"):
        known.setdefault(row.school_id, []).append(row)
    full = in_full(user)
    by_number = {row.level: row for row in levels()}
    needs = needs_of([rows[0] for rows in known.values() if rows[0].school_id in full])
    found = {
        school: Place(
            rows[0], by_number.get(rows[0].stands or 0), rows[1].stands if len(rows) > 1 else None,
            needs=needs.get(rows[0].pk, {}),
        )
        for school, rows in known.items()
    }  # fmt: skip
    return with_more(user, found, full)


@dataclass(frozen=True)
class Move:
    """A school's level (0: none), the one before (None: judged once), and whether the next look at it is late."""

    level: int
    before: int | None
    late: bool


def last_moves(user: User) -> list[Move]:
    """Of each school of which the reader may know the level. One query, and no more of the reviews than this."""
    rows = known_to(user).order_by("school_id", "-judged_on", "-judged_at")
    today = clock.today()
    found = []
    for _, reviews in groupby(rows.values_list("school_id", "stands", "review_due_on"), key=itemgetter(0)):
        (_, level, due), *earlier = reviews
        found.append(Move(level or 0, earlier[0][1] if earlier else None, bool(due and due < today)))
    return found


def with_more(user: User, found: dict[int, Place], full: set[int]) -> dict[int, Place]:
    """What is under way, strengths and phases, each in one query."""
    rows = CategoryReview.objects.for_user(user, "category.view", level=SUMMARY).open()  # type: ignore[attr-defined]
    seen = {row.pk for place in found.values() if (row := place.current)}
    for row in rows.exclude(pk__in=seen).for_pages().order_by("opened_at"):
        found[row.school_id] = replace(found.get(row.school_id, NOWHERE), under_way=row)
    for school in Strength.objects.noted().values_list("school", flat=True):  # type: ignore[attr-defined]
        found[school] = replace(found.get(school, NOWHERE), strengths=found.get(school, NOWHERE).strengths + 1)
    phases = SchoolPhase.objects.for_user(user, "category.view").current().select_related("phase")  # type: ignore[attr-defined]
    for position in phases:
        found[position.school_id] = replace(found.get(position.school_id, NOWHERE), phase=position)
    return {school: replace(place, full=school in full) for school, place in found.items()}


def needs_of(reviews: Sequence[CategoryReview]) -> dict[int, dict[int, int]]:
    """Review pk → strand pk → level as judged."""
    found: dict[int, dict[int, int]] = {}
    rows = StrandNeed.objects.filter(review__in=[row.pk for row in reviews]).settled()  # type: ignore[attr-defined]
    for review, strand, need in rows.values_list("review", "strand", "need"):
        found.setdefault(review, {})[strand] = need or 0
    return found


def lede(found: Mapping[int, Place], schools: Sequence[School]) -> str:
    """'12 schools · 2 at Intervention · 1 review late · 1 not judged yet'."""
    here = [found.get(school.pk, NOWHERE) for school in schools]
    counts: dict[str, int] = {}
    for place in sorted(here, key=lambda place: -(place.level.level if place.level else 0)):
        if place.level:
            counts[place.level.name] = counts.get(place.level.name, 0) + 1
    parts = [f"{count} {name}" for name, count in counts.items()]
    late, never = sum(place.late for place in here), sum(place.level is None for place in here)
    parts += [f"{count_of(late, 'review')} late"] if late else []
    parts += [f"{never} not judged yet"] if never else []
    return " · ".join([count_of(len(here), "school"), *parts])
