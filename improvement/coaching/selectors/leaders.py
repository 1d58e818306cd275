"""Senior trust leaders' days: planned and used, over or under, and what they went to (S2-21, S2-22)."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from improvement.coaching.models import LeaderArea, LeaderTime
from improvement.selectors import limit
from improvement.work import Work
from schools.models import RoleAssignment
from trust import clock
from trust.access.levels import FULL, Role
from trust.calendar import Cadence, Calendar, Period
from trust.models import User

SEEN = "leader_time.view"
DAYS_A_WEEK = "leader-days-a-week"
NONE = Decimal(0)


@dataclass(frozen=True)
class Span:
    """Days planned and used in a period; `by_now` is what was planned until today. None: the trust plans none."""

    planned: int | None
    by_now: int | None
    used: Decimal

    @property
    def gap(self) -> Decimal:
        """Used more than planned until today (less, where negative)."""
        return self.used - (self.by_now or 0)

    @property
    def words(self) -> str:
        if self.by_now is None:
            return "nothing planned"
        if not self.gap:
            return "as planned"
        return f"{count_of_days(abs(self.gap))} {'over' if self.gap > 0 else 'under'}"

    @property
    def state(self) -> str:
        if self.by_now is None:
            return "unknown"
        return "done" if not self.gap else "open" if self.gap > 0 else "incomplete"


@dataclass(frozen=True)
class Leader:
    person: User
    semester: Span
    year: Span


@dataclass
class AreaUse:
    """Where the days of a period went: how many, their share in per cent, and what came of them, newest first."""

    area: LeaderArea
    days: Decimal = NONE
    share: int = 0
    outputs: list[LeaderTime] = field(default_factory=list)

    @property
    def words(self) -> str:
        return count_of_days(self.days)


@dataclass(frozen=True)
class Use:
    """The page's figures; `rate` is the days a week that the trust set (None: it set none)."""

    rate: int | None
    semester: Period | None
    year: Period | None
    leaders: list[Leader]
    areas: list[AreaUse]


def count_of_days(days: Decimal) -> str:
    plain = f"{days.normalize():f}"
    return f"{plain} day" if plain == "1" else f"{plain} days"


def use_of_days(user: User) -> Use:
    """Of this semester and this year, for the leaders whom the reader may see. Seven queries at most."""
    calendar, today = Calendar.load(), clock.today()
    semester, year = (calendar.period_of(cadence, today) for cadence in (Cadence.SEMESTERLY, Cadence.ANNUAL))
    if semester is None or year is None:
        return Use(None, None, None, [], [])
    times = LeaderTime.objects.for_user(user, SEEN).filter(day__range=(year.first_day, year.last_day))
    rows = list(times.select_related("area", "person"))
    rate, weeks = limit(DAYS_A_WEEK), calendar.periods(Cadence.WEEKLY, calendar.year_of(today))  # type: ignore[arg-type]
    leaders = []
    for person, posts in posts_of(user, year).items():
        own = [row for row in rows if row.person_id == person.pk]
        spans = [span(period, own, posts, weeks, rate) for period in (semester, year)]
        leaders.append(Leader(person, *spans))
    return Use(rate, semester, year, sorted(leaders, key=lambda row: row.person.name), areas_of(rows, semester))


def posts_of(user: User, year: Period) -> dict[User, list[RoleAssignment]]:
    """Who is or was a senior trust leader in the year, as far as the reader may see them."""
    rows = RoleAssignment.objects.filter(role=Role.SUBJECT_LEAD, since__lte=year.last_day).select_related("user")
    if LeaderTime.objects.all().detail(user, SEEN) != FULL:
        rows = rows.filter(user=user)
    found: dict[User, list[RoleAssignment]] = defaultdict(list)
    for row in rows:
        if row.until is None or row.until >= year.first_day:
            found[row.user].append(row)
    return found


def span(
    period: Period, times: Iterable[LeaderTime], posts: Sequence[RoleAssignment], weeks: Sequence[Period],
    rate: int | None,
) -> Span:  # fmt: skip
    """Planned: the trust's days a week for each school week that ends in the period while the role is held."""
    used = sum((row.days for row in times if row.day in period), NONE)
    if rate is None:
        return Span(None, None, used)
    held = [week for week in weeks if week.last_day in period and any(holds(post, week) for post in posts)]
    today = clock.today()
    return Span(rate * len(held), rate * sum(week.first_day <= today for week in held), used)


def holds(post: RoleAssignment, week: Period) -> bool:
    return post.since <= week.last_day and (post.until is None or post.until >= week.first_day)


def areas_of(rows: Iterable[LeaderTime], period: Period) -> list[AreaUse]:
    """Every area of the trust, those without a day too: prevention is seen beside what follows it."""
    found = {area.pk: AreaUse(area) for area in LeaderArea.objects.all()}
    inside = [row for row in rows if row.day in period]
    for row in inside:
        use = found[row.area_id]
        use.days += row.days
        if row.output:
            use.outputs.append(row)
    total = sum((use.days for use in found.values()), NONE)
    for use in found.values():
        use.share = round(100 * use.days / total) if total else 0
    return list(found.values())


def improvement_work(user: User, first: date, last: date) -> Iterable[Work]:
    """One line for each leader and area, with its days in the year: single days would flood the calendar."""
    rows = LeaderTime.objects.for_user(user, SEEN).filter(day__range=(first, last))
    found: dict[tuple[int, int], list[LeaderTime]] = defaultdict(list)
    for row in rows.select_related("area", "person"):
        found[row.person_id, row.area_id].append(row)
    for group in found.values():
        newest, days = group[0], sum((row.days for row in group), NONE)
        title = f"{newest.area}: {newest.person}, {count_of_days(days)}"
        yield Work(
            title, "/improvement/leaders-time/", newest.step_id, newest.strand_id, None, newest.day, "done", True
        )
