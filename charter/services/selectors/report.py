"""The termly service report: volume, time to answer, standard met, satisfaction, cost, hours spared (S0-23)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from statistics import mean, median
from typing import Any

from charter.services.models import RequestState, Service, ServiceRequest
from trust import clock
from trust.calendar import Cadence, Calendar, Period

FEWEST = 10
"""Ratings are replies of staff: groups under ten stay hidden, by subtraction too (domain.md section 3)."""


@dataclass(frozen=True)
class Line:
    """One service in one term, of the requests asked in it. `standard` is met, not_met, late, on_time or none."""

    title: str
    url: str
    promise: int | None
    asked: int
    answered: int
    days: float | None
    met: int
    judged: int
    rated: int
    satisfaction: float | None
    open: int
    late: int
    cost: Decimal | None
    hours: float | None

    @property
    def met_words(self) -> str:
        """90% (18 of 20); of fewer than ten only the counts, as a share of so few says nothing."""
        if not self.judged:
            return "–"
        counts = f"{self.met} of {self.judged}"
        return f"{100 * self.met / self.judged:.0f}% ({counts})" if self.judged >= FEWEST else counts

    @property
    def satisfaction_words(self) -> str:
        if self.satisfaction is not None:
            return f"{self.satisfaction:.1f} of 5 (n {self.rated})"
        return "too few to show" if self.rated else "none yet"

    @property
    def late_words(self) -> str:
        return f"{self.late} late"

    @property
    def days_words(self) -> str:
        return "–" if self.days is None else f"{self.days:g}"

    @property
    def hours_words(self) -> str:
        return "–" if self.hours is None else f"{self.hours:,.0f}"

    @property
    def cost_words(self) -> str:
        return "–" if self.cost is None else f"£{self.cost:,.0f}"


@dataclass(frozen=True)
class Report:
    period: Period
    lines: Sequence[Line]
    total: Line


def terms(count: int = 6) -> list[Period]:
    """The terms up to the one that today is in, the latest first."""
    calendar = Calendar.load()
    found = [period for year in calendar.years for period in calendar.periods(Cadence.TERMLY, year)]
    begun = [period for period in found if period.first_day <= clock.today()]
    return sorted(begun, key=lambda period: period.first_day, reverse=True)[:count]


def service_report(period: Period, services: Iterable[Service]) -> Report:
    """Aggregates over all schools; no line tells one school's or one person's request apart."""
    found = requests_by_service(period)
    lines = [line(service, found.get(service.pk, [])) for service in services]
    return Report(period, lines, total(lines, [row for rows in found.values() for row in rows]))


def requests_by_service(period: Period) -> dict[int, list[dict[str, Any]]]:
    """What was asked in the term, as plain rows; one query."""
    first, last = moment(period.first_day), moment(period.last_day + timedelta(days=1))
    rows = ServiceRequest.objects.filter(asked_at__gte=first, asked_at__lt=last).with_standard()  # type: ignore[attr-defined]
    found: dict[int, list[dict[str, Any]]] = {}
    for row in rows.order_by().values("service_id", "state", "took", "answered_on", "rating", "standard"):  # type: ignore[misc]
        found.setdefault(row["service_id"], []).append(row)
    return found


def moment(day: date) -> datetime:
    return datetime.combine(day, time(), clock.LONDON)


def line(service: Service, rows: Sequence[dict[str, Any]]) -> Line:
    answered = sum(row["answered_on"] is not None for row in rows)
    hours = answered * service.minutes_saved / 60 if service.minutes_saved else None
    head = {"title": service.title, "url": service.get_absolute_url(), "promise": service.answer_within}
    return Line(**head, **counted(rows), cost=service.yearly_cost, hours=hours)  # type: ignore[arg-type]


def counted(rows: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """What is counted late is open past its day, and counts as not met."""
    took = [row["took"] for row in rows if row["took"] is not None]
    ratings = [row["rating"] for row in rows if row["rating"] is not None]
    standards = [row["standard"] for row in rows]
    return {
        "asked": len(rows),
        "answered": sum(row["answered_on"] is not None for row in rows),
        "days": median(took) if took else None,
        "met": standards.count("met"),
        "judged": sum(standards.count(name) for name in ("met", "not_met", "late")),
        "rated": len(ratings),
        "satisfaction": mean(ratings) if len(ratings) >= FEWEST else None,
        "open": sum(row["state"] not in (RequestState.ANSWERED, RequestState.CLOSED) for row in rows),
        "late": standards.count("late"),
    }


def total(lines: Sequence[Line], rows: Sequence[dict[str, Any]]) -> Line:
    """All services together. Its satisfaction is left out where it would give away that of a hidden few."""
    numbers = counted(rows)
    hidden = numbers["rated"] - sum(line.rated for line in lines if line.satisfaction is not None)
    if 0 < hidden < FEWEST:
        numbers["satisfaction"] = None
    costs, hours = [line.cost for line in lines if line.cost], [line.hours for line in lines if line.hours]
    sums = {"cost": sum(costs, Decimal()) if costs else None, "hours": sum(hours) if hours else None}
    return Line(title="All services", url="", promise=None, **numbers, **sums)  # type: ignore[arg-type]


def lines_of(service: Service, periods: Sequence[Period]) -> list[tuple[str, Line]]:
    """One service in each of these terms: (the term's name, its line)."""
    return [(period.label, line(service, requests_by_service(period).get(service.pk, []))) for period in periods]
