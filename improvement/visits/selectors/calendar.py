"""A year of visits and events by half-term, with what each half-term asks of each school."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from charter.workload.selectors.changes import Meter
from improvement.visits.models import Event, Visit
from improvement.visits.selectors.load import meters_with_visits
from improvement.visits.selectors.windows import Cover, Coverage, coverage
from schools.models import School
from trust import clock
from trust.access.scopes import holds
from trust.calendar import Cadence, Calendar, Period
from trust.models import User


@dataclass(frozen=True)
class Half:
    """A half-term with its visits and events, in the order of their days."""

    period: Period
    visits: Sequence[Visit]
    events: Sequence[Event]

    @property
    def is_now(self) -> bool:
        return clock.today() in self.period


@dataclass(frozen=True)
class Lacking:
    """Schools that still lack one kind of visit this semester."""

    cover: Cover
    schools: Sequence[School]


@dataclass(frozen=True)
class VisitYear:
    label: str
    before: str
    after: str
    halves: Sequence[Half]
    schools: Sequence[School]
    meters: Mapping[tuple[int, str], Meter] | None
    lacking: Sequence[Lacking]

    @property
    def load(self) -> list[tuple[School, list[tuple[Half, Meter, int]]]]:
        """School → (half-term, its load, how many visits it has), half-term by half-term, where `meters` were read."""
        return [(school, [self.cell(half, school) for half in self.halves]) for school in self.schools]

    def cell(self, half: Half, school: School) -> tuple[Half, Meter, int]:
        return half, (self.meters or {})[school.pk, half.period.code], visits_at(half, school)


def visits_at(half: Half, school: School) -> int:
    return sum(visit.school_id == school.pk for visit in half.visits)


def visit_year(user: User, code: str = "", *, with_load: bool = False) -> VisitYear | None:
    """The academic year of that code, or this one; None where the calendar has none. Eight queries; the load, five."""
    calendar, today = Calendar.load(), clock.today()
    years = list(calendar.years)
    year = next((row for row in years if row.code == code), None) or calendar.year_of(today)
    if year is None:
        return None
    visits = Visit.objects.read_by(user).between(year.first_day, year.last_day).for_pages().order_by("starts_on", "pk")
    found = list(visits)
    schools = list(School.objects.for_user(user, "visit.view").open_on(today).order_by("sort_name"))
    events = events_of(user, year.first_day, year.last_day)
    halves = calendar.periods(Cadence.HALF_TERMLY, year)
    day = today if year.first_day <= today <= year.last_day else year.first_day
    place = years.index(year)
    return VisitYear(
        year.code,
        years[place - 1].code if place else "",
        years[place + 1].code if place + 1 < len(years) else "",
        [Half(half, in_half(half, found), [row for row in events if row.on in half]) for half in halves],
        schools,
        meters_with_visits(schools, halves) if with_load else None,
        lacking(coverage(schools, found, calendar, day), schools),
    )


def in_half(half: Period, visits: Iterable[Visit]) -> list[Visit]:
    return [visit for visit in visits if visit.starts_on in half and visit.state != Visit.State.CALLED_OFF]


def events_of(user: User, first: date, last: date) -> list[Event]:
    if not holds(user, "practice.view"):
        return []
    return list(Event.objects.filter(on__gte=first, on__lte=last).select_related("type", "strand").order_by("on", "pk"))


def lacking(found: Coverage, schools: Sequence[School]) -> list[Lacking]:
    rows = [(kind, found.without(schools, kind)) for kind in found.kinds]
    return [Lacking(found.of(without[0], kind), without) for kind, without in rows if without]


def cover_now(user: User, schools: Sequence[School]) -> Coverage:
    """This semester's visits of the kinds that every school has, for these schools."""
    calendar, today = Calendar.load(), clock.today()
    year = calendar.year_of(today)
    if year is None:
        return Coverage(None, [], {})
    visits = Visit.objects.standing().filter(school__in=[school.pk for school in schools])
    visits = visits.between(year.first_day, year.last_day).select_related("type").order_by("starts_on", "pk")
    return coverage(schools, visits, calendar, today)
