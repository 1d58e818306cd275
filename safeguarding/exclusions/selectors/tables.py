"""The published tables, and a school's own figures in full."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef, Q
from django.db.models.functions import JSONObject

from charter.services.models import SystemAdoption
from safeguarding.exclusions.models import (
    ExclusionCase,
    ExclusionCount,
    Kind,
    RecordCategory,
    RecordCount,
    Spell,
    TermRoll,
)
from safeguarding.exclusions.publication import Table, publish, publish_reasons, rate
from schools.models import RoleAssignment, School
from trust import clock, wall
from trust.access.table import CAN
from trust.calendar import Cadence, Period, periods_by_year
from trust.suppression import TOTAL

WHOLE = "all"
"""The category that counts every entry: the only one told outside a school."""
MONTHS_SHOWN = 4
TERMS_A_YEAR = 3
NOT_STATED = "No reason stated"


@dataclass(frozen=True)
class Published:
    """A year's terms, and what may be told of each; `rolls` by (school, term) are no secret. `years` may be chosen."""

    year: str
    years: list[str]
    terms: list[Period]
    tables: dict[str, Table]
    reasons: Table
    labels: dict[str, str]
    rolls: dict[tuple[int, str], int]

    def shown(self, kind: str, school: int, term: str) -> int | str | None:
        return self.tables[kind].shown(school, term)

    def rate(self, kind: str, school: int, term: str) -> float | str | None:
        return rate(self.shown(kind, school, term), self.rolls.get((school, term)))

    def total(self, kind: str, term: str) -> int | str | None:
        return self.tables[kind].shown(TOTAL, term)

    def total_rate(self, kind: str, term: str) -> float | str | None:
        pupils = sum(number for (_, other), number in self.rolls.items() if other == term)
        return rate(self.total(kind, term), pupils)

    def returned(self, term: str) -> int:
        return sum(other == term for _, other in self.rolls)


def terms_by_year() -> dict[str, list[Period]]:
    """The academic years that have begun, the latest first, each with its terms that have. One query."""
    today = clock.today()
    known = periods_by_year(Cadence.TERMLY, date.min, today)
    return {year: [term for term in terms if term.first_day <= today] for year, terms in known.items()}


def latest_reported(years: Iterable[str], periods: Iterable[str]) -> str:
    """The latest year that a school reported on; this year's before anybody did. Empty without a calendar."""
    every, reported = list(years), {period.split()[0] for period in periods}
    return next((code for code in every if code in reported), every[0] if every else "")


def published(wanted: str) -> Published:
    """What anybody outside the schools may be told of a year; of the latest, where what is wanted is none. Always of
    the whole trust: see publication.py."""
    known = terms_by_year()
    schools = reporters()
    every_roll = {(school.pk, period): pupils for school in schools for period, pupils in school.rolls.items()}
    year = wanted if wanted in known else latest_reported(known, (period for _, period in every_roll))
    # A running term is not told: its counts grow, and what they grow by would be a count.
    terms = [term for term in known.get(year, []) if term.last_day < clock.today()]
    codes = [term.code for term in terms]
    rolls = {key: pupils for key, pupils in every_roll.items() if key[1] in codes}
    with wall.lifted("counts by school and reason; small ones are hidden before anything leaves this module"):
        counts = ExclusionCount.objects.filter(period__in=codes).order_by("reason__year__first_day", "reason__label")
        rows = list(counts.values_list("school", "period", "kind", "reason__code", "number", "reason__label"))
    together = known_together(schools)
    rows = [row for row in rows if (row[0], row[1]) in rolls]
    totals = all_in(terms, schools)
    over = len(terms) == TERMS_A_YEAR
    tables = {
        kind: publish(by_school(rows, kind, rolls), totals=totals, together=together, complete=over)
        for kind in Kind.values
    }
    labels = {code: label for _, _, _, code, _, label in rows if code} | {"": NOT_STATED}
    reasons = publish_reasons(by_reason(rows, list(labels), totals), tables[Kind.SUSPENSION], together=together)
    return Published(year, list(known), terms, tables, reasons, labels, rolls)


@dataclass(frozen=True)
class Reporter:
    """A school as a source of counts: its days in the trust, its roll by term, and who may see its small numbers."""

    pk: int
    joined: date | None
    left: date | None
    rolls: dict[str, int]
    known_by: list[int]

    def was_ours(self, day: date) -> bool:
        return (not self.joined or self.joined <= day) and (not self.left or self.left >= day)


def reporters() -> list[Reporter]:
    """Every school there ever was. One query."""
    rolls = TermRoll.objects.filter(school=OuterRef("pk")).order_by("pk")
    at_it = Q(school=OuterRef("pk")) | Q(cluster=OuterRef("cluster"))
    known = RoleAssignment.objects.live().filter(at_it, role__in=CAN["small_numbers.view"]).order_by("pk")
    rows = School.objects.annotate(
        rolls=ArraySubquery(rolls.values(roll=JSONObject(period="period", pupils="pupils"))),
        known_by=ArraySubquery(known.values("user")),
    )
    return [
        Reporter(pk, joined, left, {roll["period"]: roll["pupils"] for roll in found}, people)
        for pk, joined, left, found, people in rows.values_list("pk", "joined_on", "left_on", "rolls", "known_by")
    ]


def all_in(terms: Iterable[Period], schools: Collection[Reporter]) -> set[str]:
    """The terms to which every school has reported that was the trust's at their end."""
    return {
        term.code
        for term in terms
        if all(term.code in school.rolls for school in schools if school.was_ours(term.last_day))
    }


def known_together(schools: Iterable[Reporter]) -> list[frozenset[int]]:
    """The schools whose small numbers one person may see, of those who may at more than one and not at all of them."""
    found: dict[int, set[int]] = {}
    for school in schools:
        for person in school.known_by:
            found.setdefault(person, set()).add(school.pk)
    return [frozenset(mine) for mine in found.values() if len(mine) > 1]


def by_school(rows: Iterable[tuple[Any, ...]], kind: str, returned: Iterable[tuple[int, str]]) -> dict:
    """A school that reported and gave no count of a kind made none; one that did not report has no count."""
    found = dict.fromkeys(returned, 0)
    for school, term, other, _, number, _ in rows:
        if other == kind and (school, term) in found:
            found[school, term] += number
    return found


def by_reason(rows: Iterable[tuple[Any, ...]], reasons: Sequence[str], terms: Iterable[str]) -> dict:
    """Suspensions by (school, reason, term); a reason that nobody gave stands there once, with none."""
    found = {(None, reason, term): 0 for term in terms for reason in reasons}
    for school, term, kind, reason, number, _ in rows:
        if kind == Kind.SUSPENSION and (None, "", term) in found:
            found[school, reason or "", term] = found.get((school, reason or "", term), 0) + number
    return found


def reason_rows(found: Published) -> list[list[Any]]:
    """Reasons of the whole trust with their count in each term, those never given left out."""
    shown = [
        [found.labels[reason], *(found.reasons.shown(reason, term.code) for term in found.terms)]
        for reason in found.labels
    ]
    return [row for row in shown if any(row[1:])]


def total_rows(found: Published) -> list[list[Any]]:
    """The whole trust: suspensions, permanent exclusions and their rates in each term."""
    rows: list[list[Any]] = []
    for kind, label in ((Kind.SUSPENSION, "Suspensions"), (Kind.PERMANENT, "Permanent exclusions")):
        rows.append([label, *(found.total(kind, term.code) for term in found.terms)])
        rows.append([f"{label}, of 100 pupils", *(as_rate(found.total_rate(kind, term.code)) for term in found.terms)])
    rows.append(["Schools that reported", *(found.returned(term.code) for term in found.terms)])
    return rows


def as_rate(value: float | str | None) -> str | None:
    return value if value is None or isinstance(value, str) else f"{value:.2f}"


# --- Inside a school ---


def own_terms() -> tuple[str, list[Period], list[Period]]:
    """The latest year that any school reported on, its terms, and those of the latest year that has begun."""
    known = terms_by_year()
    year = latest_reported(known, TermRoll.objects.values_list("period", flat=True).distinct())
    return year, known.get(year, []), next(iter(known.values()), [])


def own_reasons(school: School, terms: Sequence[Period]) -> list[list[Any]]:
    """A school's own counts in full: for those who may see its small numbers."""
    rows = ExclusionCount.objects.filter(school=school, period__in=[term.code for term in terms])
    found: dict[tuple[str, str], dict[str, int]] = {}
    for row in rows.select_related("reason"):
        label = row.reason.label if row.reason else NOT_STATED
        found.setdefault((row.kind, label), {})[row.period] = row.number
    reported = set(TermRoll.objects.filter(school=school).values_list("period", flat=True))
    return [
        [
            f"{Kind(kind).label}: {label[:1].lower()}{label[1:]}",
            *(by_term.get(term.code, 0) if term.code in reported else None for term in terms),
        ]
        for (kind, label), by_term in sorted(
            found.items(), key=lambda line: (line[0][0] != Kind.SUSPENSION, line[0][1])
        )
    ]


def cases_of(school: School, terms: Sequence[Period]) -> list[tuple[ExclusionCase, list[Spell], Any]]:
    """Each case of the terms with its spells and the days they add up to."""
    cases = ExclusionCase.objects.filter(school=school, period__in=[term.code for term in terms])
    rows = [(case, list(case.spells.all())) for case in cases.prefetch_related("spells").order_by("-period", "number")]
    return [(case, spells, sum(spell.days or 0 for spell in spells)) for case, spells in rows]


def own_records(school: School) -> tuple[list[date], list[list[Any]]]:
    """What the school's recording system counted in the last months, by category."""
    months = last_months()
    found = {
        (row.category_id, row.month): row.number for row in RecordCount.objects.filter(school=school, month__in=months)
    }
    return months, [
        [category.label, *(found.get((category.pk, month)) for month in months)]
        for category in RecordCategory.objects.all()
    ]


# --- Recording systems ---


def last_months() -> list[date]:
    """The whole months before today, oldest first, by their first days."""
    found, day = [], clock.today().replace(day=1)
    for _ in range(MONTHS_SHOWN):
        day = date(day.year - (day.month == 1), 12 if day.month == 1 else day.month - 1, 1)
        found.append(day)
    return found[::-1]


def published_records() -> tuple[list[date], Table]:
    """Entries of all kinds by school and month, small ones hidden: one table for every reader."""
    months = last_months()
    with wall.lifted("entries by school and month; small ones are hidden before anything leaves this module"):
        rows = list(RecordCount.objects.filter(month__in=months, category__code=WHOLE))
    return months, publish({(row.school_id, row.month): row.number for row in rows}, totals=())


def adoptions() -> dict[int, SystemAdoption]:
    """Each school's recording system: the product whose counts the importer reads, and whether it is in use."""
    rows = SystemAdoption.objects.filter(system__import_kind="record-counts").select_related("system")
    return {row.school_id: row for row in rows}
