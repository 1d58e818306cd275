"""A big trust's charter: 100 schools, 150 decisions, five years: few queries, and never more for more schools."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from charter.models import CorePrinciple, Decision, DecisionVersion, DueItem, Duty
from schools.models import School
from tests.factories import AreaFactory, RoleAssignmentFactory, make_year
from trust import clock

LIMIT = 15
# A decision's own page carries the parts of every room of the charter as well: a constant number each.
WITH_ROOMS = 30
TYPES = ["centralised", "standardised", "aligned", "autonomous"]


@pytest.fixture
def big_charter(school, mid_term):
    """Five years of 150 decisions in ten areas, each version with two principles and a duty."""
    years = [make_year(2022), make_year(2023), *mid_term[:3]]
    areas = [AreaFactory(code=f"area-{number}", name=f"Area {number}", order=number) for number in range(10)]
    decisions = Decision.objects.bulk_create(
        Decision(area=areas[number % 10], code=f"line-{number}", title=f"Line {number}") for number in range(150)
    )
    versions = DecisionVersion.objects.bulk_create(
        DecisionVersion(
            decision=decision, year=year, type=TYPES[number % 4], statement=f"In {year.code} every school does this.",
            lead_role="eht", responsible_role="head", status="published", effective_from=year.first_day,
            effective_to=year.last_day,
        )
        for number, decision in enumerate(decisions)
        for year in years
    )  # fmt: skip
    CorePrinciple.objects.bulk_create(
        CorePrinciple(version=version, code=f"p{number}", title=f"Principle {number}", order=number)
        for version in versions
        for number in range(2)
    )
    Duty.objects.bulk_create(
        Duty(version=version, code="do-it", title="Do it", role="head", cadence="annual", minutes=30)
        for version in versions
    )
    return decisions


def furnish(count):
    """Fills the trust up to so many schools, each with every duty of this year due once."""
    made = [School(name=f"School {n}", urn=920000 + n, phase="primary") for n in range(School.objects.count(), count)]
    today = clock.today()
    duties = Duty.objects.filter(version__effective_from__lte=today, version__effective_to__gte=today)
    DueItem.objects.bulk_create(
        (
            DueItem(
                duty=duty, school=school, period="2026/27", period_label="2026/27", period_first_day=date(2026, 9, 1),
                period_last_day=date(2027, 8, 31), opens_on=today - timedelta(days=20), due_on=today,
            )
            for school in School.objects.bulk_create(made)
            for duty in duties
        ),
        batch_size=5000,
    )  # fmt: skip


def queries(client, url):
    client.get(url)  # what is kept between requests is read once
    with CaptureQueriesContext(connection) as captured:
        assert client.get(url).status_code == 200
    return len(captured), [query["sql"][:140] for query in captured]


def test_register_and_grid_ask_few_queries_and_no_more_at_a_hundred_schools(signed_in, school, big_charter):
    executive = RoleAssignmentFactory(role="ceo").user
    client = signed_in(executive)
    decision = big_charter[2].get_absolute_url()
    pages = ["/charter/", f"{decision}schools/", f"{decision}history/", "/charter/who/", "/charter/library/", decision]
    furnish(5)
    few = {url: queries(client, url)[0] for url in pages}
    furnish(100)
    many = {url: queries(client, url) for url in pages}
    assert DueItem.objects.count() == 150 * 99
    assert {url: count for url, (count, _) in many.items()} == few
    assert {url: said for url, (count, said) in many.items() if count > LIMIT and url != decision} == {}
    assert many[decision][0] <= WITH_ROOMS
    shown = client.get(decision).context
    assert (len(shown["grid"].rows), len(shown["grid"].shown), len(shown["editions"])) == (99, 25, 5)
