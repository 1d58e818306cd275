"""One academic year as duties fill it: how often each falls due, and in which half-term."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Self

from charter.actions.due_dates import Dates
from charter.models import DecisionVersion, Duty, Status
from trust.calendar import Cadence, Calendar, Period
from trust.models import AcademicYear

TIMES = {
    Cadence.WEEKLY: 38,
    Cadence.HALF_TERMLY: 6,
    Cadence.TERMLY: 3,
    Cadence.SEMESTERLY: 2,
    Cadence.SIX_MONTHLY: 2,
    Cadence.ANNUAL: 1,
    Cadence.THREE_YEARLY: 1,
    Cadence.FOUR_YEARLY: 1,
    Cadence.PER_EVENT: 0,
}
"""How often a year at most; what comes when it happens is counted each time it does, and not before."""


def times_a_year(duty: Duty) -> int:
    return TIMES[Cadence(duty.cadence)]


def minutes_a_year(duty: Duty, minutes: int | None = None) -> int:
    """At one school; a duty of several years spread over them."""
    each = duty.minutes if minutes is None else minutes
    spread = {Cadence.THREE_YEARLY: 3, Cadence.FOUR_YEARLY: 4}.get(Cadence(duty.cadence), 1)
    return round(each * times_a_year(duty) / spread)


def estimate(duty: Duty) -> int:
    """Minutes each time, as its decision says."""
    return duty.minutes


@dataclass(frozen=True)
class Load:
    """What one school is asked for in one half-term."""

    things: int = 0
    minutes: int = 0

    def __add__(self, other: "Load") -> "Load":
        return Load(self.things + other.things, self.minutes + other.minutes)


@dataclass(frozen=True)
class YearPlan:
    """The half-terms of an academic year, and the days on which duties fall due in it on the trust's calendar."""

    year: AcademicYear
    halves: tuple[Period, ...]
    dates: Dates

    @classmethod
    def load(cls, year: AcademicYear, calendar: Calendar | None = None) -> Self:
        calendar = calendar or Calendar.load()
        own = next((known for known in calendar.years if known.pk == year.pk), year)
        return cls(own, tuple(calendar.periods(Cadence.HALF_TERMLY, own)), Dates(calendar, {}))

    def days(self, duty: Duty) -> list[date]:
        """When it is due in this year."""
        periods = self.dates.calendar.periods(duty.cadence, self.year)
        found = [self.dates.of(duty, None, period).due_on for period in periods]
        return [day for day in found if self.year.first_day <= day <= self.year.last_day]

    def half_of(self, day: date) -> Period | None:
        return next((half for half in self.halves if day in half), None)

    def load_of(
        self, duties: Iterable[Duty], since: date | None = None, minutes: Callable[[Duty], int] = estimate
    ) -> dict[str, Load]:
        """By code of the half-term; `since`: what is due before that day is left out."""
        loads: dict[str, Load] = defaultdict(Load)
        for duty in duties:
            for day in self.days(duty):
                half = self.half_of(day)
                if half is not None and (since is None or day >= since):
                    loads[half.code] += Load(1, minutes(duty))
        return dict(loads)


def duties_in_force(version: DecisionVersion) -> list[Duty]:
    """What other decisions ask of schools once this version is in force, each duty once."""
    others = DecisionVersion.objects.filter(status=Status.PUBLISHED, effective_from__lte=version.year.last_day)
    others = others.exclude(effective_to__lt=version.effective_from).exclude(decision=version.decision_id)
    duties = Duty.objects.filter(version__in=others, at=Duty.At.SCHOOL).select_related("version")
    latest = {(duty.version.decision_id, duty.code): duty for duty in duties.order_by("version__effective_from")}
    return list(latest.values())


def of_phase(duties: Iterable[Duty], phase: str) -> list[Duty]:
    return [duty for duty in duties if not duty.phases or phase in duty.phases]
