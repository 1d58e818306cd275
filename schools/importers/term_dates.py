"""Term dates: the trust's years and terms, its INSET days and bank holidays, or one school's own days."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

import holidays
import pandas as pd
from django.core.exceptions import ValidationError

from schools.models import School, SchoolDay
from trust.imports import registers
from trust.imports.dates import read_dates
from trust.imports.kinds import Comparison, Importer, Job
from trust.imports.reading import Unreadable
from trust.imports.registers import Entry, as_date
from trust.imports.sheets import Column, Layout, Sheet
from trust.models import AcademicYear, CalendarDay, DayKind, Semester, Term

ONE_DAY = timedelta(days=1)
ISO = r"\d{4}-\d{2}-\d{2}"
NO_DATE = "“{}” is no date such as 2026-09-01."
DAY_KINDS = {"inset": DayKind.INSET, "closed": DayKind.CLOSED, "bank_holiday": DayKind.BANK_HOLIDAY}

DATES = Layout(
    "term dates",
    (
        Column("kind", required=True, filled=True),
        Column("name"),
        Column("first", required=True, filled=True, pattern=ISO, says=NO_DATE),
        Column("last", pattern=ISO, says=NO_DATE),
        Column("holiday_first", pattern=ISO, says=NO_DATE),
        Column("holiday_last", pattern=ISO, says=NO_DATE),
        Column("title"),
    ),
)


@dataclass
class Stretch:
    """A term or half of one, and the rows of the file that say so."""

    first: date
    last: date
    rows: list[int]
    holiday: tuple[date, date] | None = None
    name: str = ""


@dataclass
class TermPlan:
    """A term to be: its row's fate goes for all its rows."""

    year: str
    name: str
    values: dict[str, Any]
    rows: list[int] = field(default_factory=list)
    record: Term | None = None


def compare(sheet: Sheet, job: Job) -> Comparison:
    sheet.check()
    school = own_school(job)
    outcomes: dict[int, str] = {}
    plans = [] if school else [plan for plan in plans_of(sheet) if follows_rules(plan, sheet)]
    for plan in plans:
        changed = plan.record and any(getattr(plan.record, name) != value for name, value in plan.values.items())
        outcome = "changed" if changed else "unchanged" if plan.record else "new"
        outcomes.update(dict.fromkeys(plan.rows, outcome))
    days = registers.compare(list(day_entries(sheet, school)), sheet)
    rows = pd.concat([pd.Series(outcomes, dtype=object), days.rows])
    return Comparison(rows, work=(plans, days))


def own_school(job: Job) -> School | None:
    """The school whose own days these are; None where they are every school's."""
    urn = job.options.get("school")
    if not urn:
        return None
    school = School.objects.filter(urn=urn).first()
    if school is None:
        raise Unreadable(f"No school of ours has the URN {urn}.")
    return school


def plans_of(sheet: Sheet) -> list[TermPlan]:
    """Terms given whole (YAML), or put together from first and last days (iCal; six-term years too)."""
    live = sheet.live
    given = [
        Stretch(as_day(line["first"]), as_day(line["last"]), [int(row)], holiday_of(line), line["name"])  # type: ignore[call-overload]
        for row, line in live[live["kind"] == "term"].iterrows()
    ]
    plans: dict[tuple[str, str], list[Stretch]] = {}
    for stretch in [*given, *stretches(live)]:
        name = stretch.name if stretch.name in Term.Name.values else name_of(stretch.first)
        plans.setdefault((year_of(stretch.first), name), []).append(stretch)
    known = {(term.year.code, term.name): term for term in Term.objects.select_related("year")}
    return [
        TermPlan(year, name, joined(parts), [row for part in parts for row in part.rows], known.get((year, name)))
        for (year, name), parts in plans.items()
    ]


def stretches(live: pd.DataFrame) -> Iterator[Stretch]:
    """From each first day to the next last day; a list that ends before the last day is left out."""
    marks = live[live["kind"].isin(["start", "end"])].sort_values("first")
    began: tuple[date, int] | None = None
    for row, line in marks.iterrows():
        day = as_day(line["first"])
        if line["kind"] == "start":
            began = began or (day, int(row))  # type: ignore[call-overload]
        elif began:
            yield Stretch(began[0], day, [began[1], int(row)])  # type: ignore[call-overload]
            began = None


def as_day(text: str) -> date:
    return as_date(text) or date.min


def holiday_of(line: pd.Series) -> tuple[date, date] | None:
    first, last = as_date(line.get("holiday_first", "")), as_date(line.get("holiday_last", ""))
    return (first, last) if first and last else None


def year_of(day: date) -> str:
    autumn = day.year if day.month >= 8 else day.year - 1
    return f"{autumn}/{(autumn + 1) % 100:02}"


def name_of(first: date) -> str:
    """Terms by the month they begin in: a six-term year's halves fall together."""
    if first.month >= 8:
        return Term.Name.AUTUMN
    return Term.Name.SPRING if first.month <= 3 else Term.Name.SUMMER


def joined(parts: list[Stretch]) -> dict[str, Any]:
    """One term from its halves: the longest gap between them is its half-term holiday."""
    parts = sorted(parts, key=lambda part: part.first)
    gaps = [(one.last + ONE_DAY, two.first - ONE_DAY) for one, two in zip(parts, parts[1:], strict=False)]
    holiday = parts[0].holiday or max(gaps, key=lambda gap: gap[1] - gap[0], default=(None, None))
    return {
        "first_day": parts[0].first,
        "last_day": parts[-1].last,
        "holiday_first_day": holiday[0],
        "holiday_last_day": holiday[1],
    }


def follows_rules(plan: TermPlan, sheet: Sheet) -> bool:
    """The model's own rules: in order, the holiday inside, no day in two terms."""
    term = Term(pk=plan.record.pk if plan.record else None, name=plan.name, **plan.values)
    term._state.adding = plan.record is None
    try:
        term.clean_fields(exclude=["year"])
        term.validate_constraints(exclude=["year"])
    except ValidationError as error:
        sheet.reject(plan.rows, "first", " ".join(error.messages))
        return False
    return True


def day_entries(sheet: Sheet, school: School | None) -> Iterator[Entry]:
    """INSET and closed days, a day each; bank holidays only where the calendar does not know them by itself."""
    known_days = {(day.date, day.kind): day for day in CalendarDay.objects.all()}
    own = {day.date: day for day in SchoolDay.objects.filter(school=school)} if school else {}
    english = holidays.country_holidays("GB", subdiv="ENG")
    for row, line in sheet.live[sheet.live["kind"].isin(DAY_KINDS)].iterrows():
        kind = DAY_KINDS[line["kind"]]
        for day in days_of(line):
            values = {"date": day, "kind": kind, "title": line.get("title", "")[:100]}
            if kind == DayKind.BANK_HOLIDAY and (school or day in english):
                yield Entry(int(row), CalendarDay, CalendarDay(date=day, kind=kind), {})  # type: ignore[call-overload]
            elif school:
                yield Entry(int(row), SchoolDay, own.get(day), {"school": school, **values})  # type: ignore[call-overload]
            else:
                yield Entry(int(row), CalendarDay, known_days.get((day, kind)), values)  # type: ignore[call-overload]


def days_of(line: pd.Series) -> list[date]:
    first = as_day(line["first"])
    last = as_date(line.get("last", "")) or first
    return [first + number * ONE_DAY for number in range(min((last - first).days, 60) + 1)]


def apply(sheet: Sheet, job: Job, comparison: Comparison) -> None:
    plans, days = comparison.work
    for plan in plans:
        if plan.record is None:
            values = {"year": year_made(plan, job), "name": plan.name, **plan.values}
            registers.write(job.run, Entry(plan.rows[0], Term, None, values))
        else:
            registers.write(job.run, Entry(plan.rows[0], Term, plan.record, plan.values))
    registers.apply(sheet, job, days)
    for year in {plan.year for plan in plans}:
        make_semesters(year, job)


def year_made(plan: TermPlan, job: Job) -> AcademicYear:
    year = AcademicYear.objects.filter(code=plan.year).first()
    if year is None:
        autumn = int(plan.year[:4])
        values = {"code": plan.year, "first_day": date(autumn, 9, 1), "last_day": date(autumn + 1, 8, 31)}
        year = registers.write(job.run, Entry(plan.rows[0], AcademicYear, None, values))  # type: ignore[assignment]
    return year  # type: ignore[return-value]


def make_semesters(code: str, job: Job) -> None:
    """The second begins after the spring half-term holiday, where the year has none yet."""
    year = AcademicYear.objects.get(code=code)
    spring = year.terms.filter(name=Term.Name.SPRING, holiday_last_day__isnull=False).first()
    if spring is None or spring.holiday_last_day is None or year.semesters.exists():
        return
    second = spring.holiday_last_day + ONE_DAY
    for number, first, last in ((1, year.first_day, second - ONE_DAY), (2, second, year.last_day)):
        values = {"year": year, "number": number, "first_day": first, "last_day": last}
        registers.write(job.run, Entry(0, Semester, None, values))


IMPORTERS = (
    Importer(
        name="term-dates",
        label="Term dates",
        order=12,
        layouts=(DATES,),
        read=read_dates,
        compare=compare,
        apply=apply,
        undo=registers.undo,
        asks=("school",),
        help=(
            "Terms and INSET days as iCal or YAML, or the bank holidays of gov.uk as JSON. With a school's URN, its "
            "INSET and closed days become that school's own."
        ),
    ),
)
