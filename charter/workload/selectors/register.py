"""The burden register: everything that a school is asked for, by construction from the duties in force (S0-32)."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Self

from django.db.models import QuerySet

from charter.models import DecisionVersion, Duty, ProFormaVersion
from charter.workload.selectors.measured import Measured, measured
from charter.workload.selectors.year import Load, YearPlan, minutes_a_year, of_phase, times_a_year
from schools.models import Phase, School
from trust import clock
from trust.access.levels import Role
from trust.calendar import Calendar
from trust.models import User
from trust.words import count_of

Asks = Duty.Asks


def thing(duty: Duty) -> str:
    """What it is in one word."""
    if duty.asks == Asks.WORK:
        return "Form" if duty.proforma_id else "Task"
    return {Asks.MEETING: "Meeting", Asks.VISIT: "Visit", Asks.WINDOW: "Window of judgements"}[Asks(duty.asks)]


def asked(user: User) -> QuerySet[Duty]:
    """Everything that versions in force today ask of schools."""
    versions = DecisionVersion.objects.in_force(clock.today())
    duties = Duty.objects.for_user(user, "charter.view").filter(version__in=versions, at=Duty.At.SCHOOL)
    return duties.select_related("version__decision__area", "proforma")


@dataclass(frozen=True)
class Fields:
    """The questions of a form: those somebody must judge or type, and those filled from what the trust holds."""

    asked: int
    held: int

    @property
    def words(self) -> str:
        return f"{self.asked} asked, {self.held} held already" if self.held else f"{self.asked} asked"


@dataclass(frozen=True)
class Burden:
    """What is needed to say of each duty how much it asks; read once for a whole page."""

    measured: Mapping[int, Measured]
    fields: Mapping[int, Fields]
    schools: Mapping[str, int]

    @classmethod
    def load(cls) -> Self:
        """Five queries, however many duties and schools there are."""
        phases = Counter(School.objects.values_list("phase", flat=True))
        return cls(measured(), fields_of_forms(), dict(phases))

    def minutes(self, duty: Duty) -> int:
        """Each time: the measured median of its form, or else the estimate."""
        row = self.measured.get(duty.proforma_id or 0)
        return row.minutes if row else duty.minutes

    def basis(self, duty: Duty) -> str:
        row = self.measured.get(duty.proforma_id or 0)
        return f"measured, {count_of(row.forms, 'form')}" if row else "estimate"

    def a_year(self, duty: Duty) -> int:
        return minutes_a_year(duty, self.minutes(duty))

    def schools_of(self, duty: Duty) -> int:
        return sum(count for phase, count in self.schools.items() if not duty.phases or phase in duty.phases)

    def fields_of(self, duty: Duty) -> str:
        fields = self.fields.get(duty.proforma_id or 0)
        return fields.words if fields else "–"


def fields_of_forms() -> dict[int, Fields]:
    latest = ProFormaVersion.objects.filter(published_at__isnull=False, proforma__duties__isnull=False)
    latest = latest.order_by("proforma_id", "-number").distinct("proforma_id")
    return {version.proforma_id: count_fields(version) for version in latest}


def count_fields(version: ProFormaVersion) -> Fields:
    held = sum(question.derived for question in version.parsed.questions.values())
    return Fields(len(version.parsed.questions) - held, held)


@dataclass(frozen=True)
class Totals:
    """What a school of each phase is asked for: by role and by half-term, in minutes; and each school's year."""

    phases: list[str]
    roles: list[tuple[str, list[int]]]
    halves: list[tuple[str, list[Load]]]
    years: dict[str, Load]

    @property
    def half_minutes(self) -> list[tuple[str, list[int]]]:
        return [(label, [load.minutes for load in loads]) for label, loads in self.halves]

    @property
    def lede(self) -> str:
        return in_words(self.years)


def school_of(phase: str) -> str:
    return f"{Phase(phase).label} school"


def in_words(years: Mapping[str, Load]) -> str:
    parts = [
        f"{school_of(phase).lower()} {count_of(load.things, 'thing')}, {hours(load.minutes)}"
        for phase, load in years.items()
    ]
    return f"Asked in a year of a {'; of a '.join(parts)}.".replace("a all", "an all") if parts else ""


def lede(duties: Iterable[Duty], burden: Burden) -> str:
    """'Asked in a year of a primary school 41 things, 38 hours; of a secondary school 44 things, 41 hours.'"""
    duties = list(duties)
    return in_words({phase: a_year(of_phase(duties, phase), burden) for phase in sorted(burden.schools)})


def totals(duties: Iterable[Duty], burden: Burden) -> Totals:
    """Of these duties in today's academic year. `phases` are those of the trust's schools."""
    duties = list(duties)
    phases = sorted(burden.schools)
    here = {phase: of_phase(duties, phase) for phase in phases}
    calendar = Calendar.load()
    year = calendar.year_of(clock.today())
    halves: list[tuple[str, list[Load]]] = []
    if year is not None:
        plan = YearPlan.load(year, calendar)
        loads = {phase: plan.load_of(here[phase], minutes=burden.minutes) for phase in phases}
        halves = [(half.label, [loads[phase].get(half.code, Load()) for phase in phases]) for half in plan.halves]
    return Totals(phases, by_role(here, burden), halves, {phase: a_year(here[phase], burden) for phase in phases})


def by_role(here: Mapping[str, list[Duty]], burden: Burden) -> list[tuple[str, list[int]]]:
    sums: dict[str, Counter[str]] = {}
    for phase, duties in here.items():
        for duty in duties:
            sums.setdefault(duty.role, Counter())[phase] += burden.a_year(duty)
    rows = [(str(Role(role).label), [counted[phase] for phase in here]) for role, counted in sums.items()]
    return sorted(rows, key=lambda row: -sum(row[1]))


def a_year(duties: Iterable[Duty], burden: Burden) -> Load:
    total = Load()
    for duty in duties:
        total += Load(times_a_year(duty), burden.a_year(duty))
    return total


def hours(minutes: int) -> str:
    """'35 minutes', '12 hours', '1 hour 30 minutes'."""
    whole, rest = divmod(minutes, 60)
    if not whole:
        return count_of(rest, "minute")
    return count_of(whole, "hour") + (f" {count_of(rest, 'minute')}" if rest and whole < 10 else "")
