"""What comes upon a school in each half-term, beside what the trust promised it would bear (S0-35)."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db.models import Case, CharField, Count, F, Q, Sum, Value, When

from charter.models import DecisionVersion, DueItem, Duty, Status
from charter.workload.models import LoadReason, Promise
from schools.models import School
from trust import clock
from trust.calendar import Cadence, Calendar, Period
from trust.models import User

Measure = Promise.Measure
Asks = Duty.Asks
KINDS: dict[str, str] = {
    "form": "Forms",
    Asks.WINDOW: "Windows",
    Asks.MEETING: "Meetings",
    Asks.VISIT: "Visits",
    Asks.WORK: "Other tasks",
}
NEAR = 0.8
"""From this share of a limit on it is said to be near."""


@dataclass(frozen=True)
class Limits:
    """What was promised for a half-term; None where nothing was."""

    things: int | None = None
    minutes: int | None = None
    changes: int | None = None


def limits() -> Limits:
    rows = Promise.objects.filter(kind=Promise.Kind.LIMIT, measure__startswith="half_term").order_by("-limit")
    found: dict[str, int | None] = {row.measure: row.limit for row in rows}
    return Limits(
        found.get(Measure.HALF_TERM_THINGS), found.get(Measure.HALF_TERM_MINUTES), found.get(Measure.HALF_TERM_CHANGES)
    )


@dataclass(frozen=True)
class Meter:
    """One school's half-term. `counts` by kind: form, work, meeting, visit, window."""

    half: Period
    counts: dict[str, int] = field(default_factory=dict)
    minutes: int = 0
    changes: int = 0
    limits: Limits = Limits()

    @property
    def by_kind(self) -> list[int]:
        return [self.counts.get(kind, 0) for kind in KINDS]

    @property
    def things(self) -> int:
        return sum(self.counts.values())

    @property
    def pairs(self) -> list[tuple[str, int, int]]:
        """(what, how much, limit) of what is limited."""
        rows = [
            ("things", self.things, self.limits.things),
            ("minutes", self.minutes, self.limits.minutes),
            ("changes", self.changes, self.limits.changes),
        ]
        return [(name, number, limit) for name, number, limit in rows if limit]

    @property
    def state(self) -> str:
        """full (past a limit), near, or fits."""
        shares = [number / limit for _, number, limit in self.pairs]
        highest = max(shares, default=0.0)
        return "full" if highest > 1 else "near" if highest >= NEAR else "fits"

    @property
    def words(self) -> str:
        return {"full": "past the limit", "near": "nearly full", "fits": "within the limit"}[self.state]

    @property
    def mark(self) -> str:
        return {"full": "red", "near": "amber", "fits": "green"}[self.state]

    @property
    def bars(self) -> list[dict[str, Any]]:
        """As components/bars.html takes them."""
        return [
            {"label": "Hours", "done": round(number / 60), "total": round(limit / 60)}
            if name == "minutes"
            else {"label": name.capitalize(), "done": number, "total": limit}
            for name, number, limit in self.pairs
        ]


def halves_of_this_year() -> list[Period]:
    """The half-terms of the academic year that today is in."""
    calendar = Calendar.of_year(clock.today())
    return calendar.periods(Cadence.HALF_TERMLY, calendar.years[0]) if calendar.years else []


def this_half(halves: Sequence[Period]) -> Period | None:
    return next((half for half in halves if clock.today() in half), None)


def meters(schools: Iterable[School], halves: Sequence[Period]) -> dict[tuple[int, str], Meter]:
    """By school and code of the half-term. Three queries, however many schools there are."""
    if not halves:
        return {}
    promised = limits()
    new = new_versions()
    changed = {half.code: sum(version.effective_from in half for version in new) for half in halves}
    counts: dict[tuple[int, str], dict[str, int]] = {}
    minutes: dict[tuple[int, str], int] = {}
    schools = list(schools)
    for row in counted(schools, halves):
        key = row["school_id"], row["half"]
        counts.setdefault(key, {})[row["thing"]] = row["things"]
        minutes[key] = minutes.get(key, 0) + row["minutes"]
    return {
        (school.pk, half.code): Meter(
            half, counts.get((school.pk, half.code), {}), minutes.get((school.pk, half.code), 0), changed[half.code],
            promised,
        )
        for school in schools
        for half in halves
    }  # fmt: skip


def counted(schools: Sequence[School], halves: Sequence[Period]) -> Any:
    """What is due at each school in each half-term: how many of each kind, and their minutes."""
    whens = [When(due_on__range=(half.first_day, half.last_day), then=Value(half.code)) for half in halves]
    is_form = Q(duty__asks=Duty.Asks.WORK, duty__proforma__isnull=False)
    items = DueItem.objects.filter(school__in=[school.pk for school in schools], closed_at__isnull=True)
    items = items.filter(due_on__range=(halves[0].first_day, halves[-1].last_day))
    return (
        items.annotate(
            half=Case(*whens, output_field=CharField()),
            thing=Case(When(is_form, then=Value("form")), default=F("duty__asks"), output_field=CharField()),
        )
        .values("school_id", "half", "thing")
        .annotate(things=Count("pk"), minutes=Sum("duty__minutes"))
        .order_by()
    )


def changes_in(half: Period) -> list[DecisionVersion]:
    """The decisions that say something new from a day of this half-term on; a trust's first charter is no change."""
    return [version for version in new_versions() if version.effective_from in half]


def new_versions() -> list[DecisionVersion]:
    """Versions that differ from the one before them in type, words or duties, oldest first. Two queries.

    What began on the day when most of the charter began is the charter itself, and no change.
    """
    versions = DecisionVersion.objects.filter(status=Status.PUBLISHED).select_related("decision")
    rows = list(versions.prefetch_related("duties").order_by("effective_from", "pk"))
    last: dict[int, DecisionVersion] = {}
    new, first_days = [], Counter[date]()
    for version in rows:
        old = last.get(version.decision_id)
        first_days[version.effective_from] += old is None
        if old is None or gist(old) != gist(version):
            new.append((version, old))
        last[version.decision_id] = version
    beginning = first_days.most_common(1)[0][0] if first_days else None
    return [version for version, old in new if old is not None or version.effective_from != beginning]


def gist(version: DecisionVersion) -> tuple[Any, ...]:
    duties = sorted((duty.code, duty.cadence, duty.minutes) for duty in version.duties.all())  # type: ignore[attr-defined]
    return version.type, version.statement, duties


def reasons_in(half: Period) -> list[LoadReason]:
    """Why something came although the half-term was full."""
    rows = LoadReason.objects.filter(decision_version__effective_from__lte=half.last_day)
    rows = rows.exclude(decision_version__effective_to__lt=half.first_day).select_related(
        "decision_version__decision", "decision_version__year", "by"
    )
    return list(rows.filter(decision_version__status=Status.PUBLISHED))


def meter_now(school: School) -> Meter | None:
    """This half-term of one school; None between academic years."""
    halves = halves_of_this_year()
    half = this_half(halves)
    return meters([school], [half])[school.pk, half.code] if half else None


def schools_of(user: User) -> Any:
    return School.objects.for_user(user, "due.view").order_by("sort_name")
