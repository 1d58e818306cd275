"""Days given beside what moved at the school that was helped: set side by side, never as cause (six-month look)."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from assessment.models import Figure
from assessment.selectors import Reading, read, readings
from assessment.statistics import Interval
from improvement.capacity.models import DayUsed, Deployment
from improvement.selectors import limit
from trust import clock
from trust.models import User

HOURS_A_DAY = Decimal("6.5")


@dataclass(frozen=True)
class Effect:
    """`ready_on`: the day from which it is shown; before it, and without a measure, there are no figures.

    `then` is the value as known when both signed, `now` as known today.
    """

    ready_on: date
    ready: bool
    days: Decimal
    then: Reading | None = None
    now: Reading | None = None

    @property
    def hours(self) -> Decimal:
        """Of school days, 6.5 hours each."""
        return self.days * HOURS_A_DAY

    @property
    def moved(self) -> float | None:
        """In the measure's own unit; None where either value is missing."""
        if not self.then or not self.now or self.then.value is None or self.now.value is None:
            return None
        return self.now.value - self.then.value

    @property
    def both(self) -> list[tuple[str, Reading]]:
        return [(name, row) for name, row in (("When both signed", self.then), ("Now", self.now)) if row]

    @property
    def same_figure(self) -> bool:
        return bool(self.then and self.now and self.then.figure_id == self.now.figure_id)

    @property
    def could_be_chance(self) -> bool:
        """Their intervals overlap, or are not known."""
        then, now = (reading.interval if reading else None for reading in (self.then, self.now))
        return then is None or now is None or overlap(then, now)


def overlap(one: Interval, other: Interval) -> bool:
    return one.low <= other.high and other.low <= one.high


def months_after(day: date, months: int) -> date:
    """The same day of a later month, or its last where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month + 1, last)
        except ValueError:
            continue
    raise ValueError("no such month")


def effect_of(deployment: Deployment, viewer: User) -> Effect | None:
    """None where the agreement names no measure."""
    agreement = deployment.agreement
    if agreement.measure is None:
        return None
    ready_on = months_after(deployment.starts_on, limit("effect-months") or 0)
    rows = DayUsed.objects.filter(deployment=deployment).values_list("days", flat=True)
    days = sum(rows, Decimal(0))
    if clock.today() < ready_on:
        return Effect(ready_on, False, days)
    figures = Figure.objects.filter(pk=agreement.figure_id or 0).select_related("measure", "school").with_roll()
    then = next(iter(read(list(figures), viewer=viewer)), None)
    found = readings([agreement.taker], [agreement.measure], viewer=viewer)
    now = found.get((agreement.taker_id, agreement.measure.code))
    return Effect(ready_on, True, days, then, now)
