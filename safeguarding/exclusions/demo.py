"""The demo trust's suspensions by term, a few cases with their panels, and the counts of its recording system."""

import csv
from collections.abc import Iterable
from datetime import timedelta
from decimal import Decimal
from typing import Any

from charter.services.models import ExternalSystem, SystemAdoption
from safeguarding.exclusions import actions
from safeguarding.exclusions.models import Kind, Panel, PanelRule, RecordCategory
from safeguarding.exclusions.selectors import tables
from schools.models import Phase, RoleAssignment, School
from trust import clock
from trust.access.levels import Role
from trust.calendar import Calendar
from trust.demo import DemoPlan
from trust.imports.actions import bring
from trust.models import User

# How often each reason is given, of a hundred.
REASONS = {"DB": 40, "PP": 18, "VA": 16, "VP": 8, "DM": 4, "PA": 4, "DA": 4, "BU": 3, "RA": 2, "": 1}
ON_AVERAGE = {Phase.PRIMARY: 2, Phase.SECONDARY: 34, Phase.ALL_THROUGH: 24, Phase.SPECIAL: 5}


def make_exclusions(plan: DemoPlan) -> None:
    schools = [school for school in School.objects.order_by("sort_name") if school.urn]
    write_counts(plan, schools)
    adopt(plan, schools)
    write_records(plan, schools)
    record_cases(plan, schools)


def load(plan: DemoPlan, kind: str, heads: list[str], rows: Iterable[list[object]]) -> None:
    path = plan.folder / f"{kind}.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(heads)
        writer.writerows(rows)
    bring(kind, path, by=User.objects.system())


def write_counts(plan: DemoPlan, schools: list[School]) -> None:
    """The terms that are over, of this year and the last: each school's suspensions by main reason."""
    rows: list[list[object]] = []
    for year, terms in list(tables.terms_by_year().items())[:2]:
        for term in terms:
            if term.last_day < plan.as_at - timedelta(days=10):
                rows += [row for school in schools for row in of_school(plan, school, year, term.code)]
    heads = ["URN", "Academic year", "Term", "Kind", "Reason", "Number", "Pupils on roll"]
    load(plan, "suspensions", heads, rows)


def of_school(plan: DemoPlan, school: School, year: str, term: str) -> list[list[object]]:
    draw = plan.random("suspensions", school.pk, term)
    average = ON_AVERAGE.get(Phase(school.phase), 4)
    made = max(0, round(draw.gauss(average, average / 3)))
    drawn = draw.choices(list(REASONS), list(REASONS.values()), k=made)
    start: list[object] = [school.urn, year, term.split()[-2]]
    roll = school.roll or 300
    rows = [[*start, "Suspension", code, drawn.count(code), roll] for code in sorted(set(drawn))]
    permanent = draw.choices([0, 1], [4, 1])[0] if average > 10 else 0
    return [*rows, [*start, "Permanent exclusion", "DB" if permanent else "", permanent, roll]]


def adopt(plan: DemoPlan, schools: list[School]) -> None:
    """All schools use the trust's recording system but the last but one, which is about to."""
    system = ExternalSystem.objects.filter(import_kind="record-counts").first()
    if system is None:
        return
    for place, school in enumerate(schools):
        planned = place == len(schools) - 2
        state = SystemAdoption.State.PLANNED if planned else SystemAdoption.State.IN_USE
        since = plan.as_at - timedelta(days=plan.random("adopted", school.pk).randrange(200, 900))
        SystemAdoption.objects.get_or_create(
            system=system, school=school, defaults={"state": state, "since": since if not planned else plan.as_at}
        )


def write_records(plan: DemoPlan, schools: list[School]) -> None:
    codes = list(RecordCategory.objects.values_list("code", flat=True))
    shares = {tables.WHOLE: 1.0, "referral": 0.06, "early-help": 0.08, "transferred": 0.03}
    rows: list[list[object]] = []
    using = {pk for pk, row in tables.adoptions().items() if row.state == SystemAdoption.State.IN_USE}
    for school in [school for school in schools if school.pk in using]:
        for month in tables.last_months():
            draw = plan.random("records", school.pk, month)
            made = round((school.roll or 300) * (0.01 if month.month == 8 else draw.uniform(0.02, 0.09)))
            rows += [[school.urn, f"{month:%Y-%m}", code, round(made * shares.get(code, 0.0))] for code in codes]
    load(plan, "record-counts", ["URN", "Month", "Category", "Number"], rows)


def record_cases(plan: DemoPlan, schools: list[School]) -> None:
    """Panels in three schools: decided, with a day set, and waiting; one asked for by parents, one before a missed
    exam; and cases below the law's mark."""
    calendar = Calendar.load()
    secondaries = [school for school in schools if school.phase == Phase.SECONDARY][:3]
    heads = {row.school_id: row.user for row in RoleAssignment.objects.live().filter(role=Role.HEAD)}
    for place, (school, days_ago) in enumerate(zip(secondaries, (40, 12, 6), strict=False)):
        day = calendar.school_day_on_or_before(plan.as_at - timedelta(days=days_ago))
        by = heads.get(school.pk)
        if by is None or calendar.period_of("termly", day) is None:
            continue
        kept: dict[str, Any] = {"kind": Kind.SUSPENSION, "first_day": day, "told_on": day, "by": by}
        with clock.at(plan.moment(day, 16)):
            actions.record_spell(school, days=Decimal("2.5"), **kept)
            actions.record_spell(school, **{**kept, "kind": Kind.PERMANENT})
            if place == 1:
                case = actions.record_spell(school, days=Decimal(7), **kept).case
                actions.record_request(case, asked_on=day, by=by)
            if place == 2:
                actions.record_spell(school, days=Decimal(3), exam_on=calendar.school_days_after(day, 9), **kept)
    settle_panels()


def settle_panels() -> None:
    found = list(Panel.objects.filter(rule__trigger="permanent").order_by("told_on"))
    for place, panel in enumerate(found[:2]):
        day = panel.told_on + timedelta(days=14)
        panel.save_checked(meets_on=day)
        if place == 0 and day < clock.today():
            panel.save_checked(decision=Panel.Decision.UPHELD, decided_on=day, letters_on=day + timedelta(days=1))
    lead = RoleAssignment.objects.live().filter(role=Role.CEO).first()
    rules = PanelRule.objects.filter(trigger__in=["permanent", "long"])
    rules.update(confirmed_by=lead.user if lead else None, confirmed_on=clock.today() if lead else None)
