"""When a visit ought to be made: the first school weeks of a semester, and who had none (S2-41, S2-51)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from improvement.selectors import limits
from improvement.visits.models import Visit, VisitType
from schools.models import School
from trust import clock
from trust.calendar import Cadence, Calendar, Period


def semester_of(calendar: Calendar, day: date) -> Period | None:
    return calendar.period_of(Cadence.SEMESTERLY, day)


def window(calendar: Calendar, semester: Period, weeks: int) -> Period | None:
    """The first so many school weeks of the semester; None where the calendar has no school week in it."""
    year = calendar.year_of(semester.first_day)
    school_weeks = calendar.periods(Cadence.WEEKLY, year) if year else []
    inside = [week for week in school_weeks if week.last_day >= semester.first_day][:weeks]
    if not inside:
        return None
    return Period(
        "", semester.code, f"First {weeks} weeks of {semester.label}", semester.first_day, inside[-1].last_day
    )


def window_of(kind: VisitType, calendar: Calendar, semester: Period, weeks: dict[str, int]) -> Period:
    """The days in which a visit of this kind is made in that semester: all of it where there is no limit."""
    found = window(calendar, semester, weeks[kind.window_limit]) if kind.window_limit in weeks else None
    return found or semester


@dataclass(frozen=True)
class Cover:
    """One school and one kind of visit in one semester."""

    kind: VisitType
    window: Period
    visits: Sequence[Visit] = field(default_factory=tuple)

    @property
    def state(self) -> str:
        """done, planned, outside (not in its window), missed (its window is over) or not_yet_due."""
        made = [visit for visit in self.visits if visit.took_place]
        inside = [visit for visit in self.visits if visit.starts_on in self.window]
        if sum(visit in inside for visit in made) >= self.kind.per_semester:
            return "done"
        if len(inside) >= self.kind.per_semester:
            return "planned"
        if self.visits:
            return "outside"
        return "missed" if self.window.last_day < clock.today() else "not_yet_due"

    @property
    def words(self) -> str:
        named = {"done": "held", "planned": "planned", "outside": "outside its weeks", "missed": "none"}
        return named.get(self.state, "none yet")

    @property
    def lacking(self) -> bool:
        return self.state in ("missed", "not_yet_due", "outside")


@dataclass(frozen=True)
class Coverage:
    semester: Period | None
    kinds: Sequence[VisitType]
    rows: dict[tuple[int, int], Cover]

    def of(self, school: School, kind: VisitType) -> Cover:
        return self.rows[school.pk, kind.pk]

    def without(self, schools: Iterable[School], kind: VisitType) -> list[School]:
        return [school for school in schools if self.of(school, kind).lacking]


def coverage(schools: Iterable[School], visits: Iterable[Visit], calendar: Calendar, day: date) -> Coverage:
    """Each school × each kind of visit that a semester asks for, of visits that were read. Two queries."""
    semester = semester_of(calendar, day)
    if semester is None:
        return Coverage(None, [], {})
    kinds, weeks = list(VisitType.objects.expected()), limits()
    by_pair: dict[tuple[int, int], list[Visit]] = {}
    for visit in visits:
        if visit.starts_on in semester and visit.state != Visit.State.CALLED_OFF:
            by_pair.setdefault((visit.school_id, visit.type_id), []).append(visit)
    windows = {kind.pk: window_of(kind, calendar, semester, weeks) for kind in kinds}
    rows = {
        (school.pk, kind.pk): Cover(kind, windows[kind.pk], tuple(by_pair.get((school.pk, kind.pk), ())))
        for school in schools
        for kind in kinds
    }
    return Coverage(semester, kinds, rows)
