"""The load of a half-term with the visits in it that the charter's own list of duties doesn't count."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from charter.models import Duty
from charter.workload.selectors.changes import Meter, meters
from improvement.visits.models import Visit, VisitType
from schools.models import School
from trust.calendar import Cadence, Calendar, Period


def meters_with_visits(schools: Sequence[School], halves: Sequence[Period]) -> dict[tuple[int, str], Meter]:
    """By school and code of the half-term. Four queries, however many schools."""
    found = meters(schools, halves)
    if not halves:
        return found
    visits = Visit.objects.standing().filter(school__in=[school.pk for school in schools], due_item__isnull=True)
    visits = visits.between(halves[0].first_day, halves[-1].last_day).select_related("type")
    for visit in visits:
        half = next((half for half in halves if visit.starts_on in half), None)
        if half is not None:
            key = visit.school_id, half.code
            found[key] = with_visit(found[key], visit.type)
    return found


def with_visit(meter: Meter, kind: VisitType) -> Meter:
    """The meter with one more visit."""
    counts = {**meter.counts, Duty.Asks.VISIT: meter.counts.get(Duty.Asks.VISIT, 0) + 1}
    return replace(meter, counts=counts, minutes=meter.minutes + kind.minutes)


def meter_with(school: School, kind: VisitType, day: date, *, counted: bool) -> Meter | None:
    """That half-term of the school with such a visit in it; `counted`: the charter counts it already."""
    calendar = Calendar.of_year(day)
    half = calendar.period_of(Cadence.HALF_TERMLY, day)
    if half is None:
        return None
    meter = meters_with_visits([school], [half])[school.pk, half.code]
    return meter if counted else with_visit(meter, kind)
