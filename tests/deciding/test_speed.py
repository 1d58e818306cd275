"""Who decides asks the database the same for five schools as for a hundred, and little of it."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from charter.deciding import actions
from charter.models import Decision, DecisionVersion
from schools.models import RoleAssignment, School
from tests.factories import AreaFactory, DelegationLineFactory
from trust.models import AcademicYear, User

MATTERS = ["visits", "uniform", "lettings", "meals", "parking"]


def more_schools(cluster, count):
    """Each with its head."""
    names = [f"School {number}" for number in range(School.objects.count(), count)]
    made = School.objects.bulk_create([School(name=name, phase="primary", cluster=cluster) for name in names])
    heads = User.objects.bulk_create([User(email=f"{row.pk}@demo.example", name=f"Head of {row}") for row in made])
    RoleAssignment.objects.bulk_create(
        [
            RoleAssignment(user=user, school=row, role="head", since=date(2024, 9, 1))
            for user, row in zip(heads, made, strict=True)
        ]
    )


def more_years(decisions, years):
    """So many decisions, each with a version a year; the last is in force."""
    area = AreaFactory()
    start = Decision.objects.count()
    rows = Decision.objects.bulk_create(
        [
            Decision(area=area, code=f"d-{number}", title=f"Matter {number} of {MATTERS[number % 5]}")
            for number in range(start, decisions)
        ]
    )
    DecisionVersion.objects.bulk_create(
        [
            DecisionVersion(
                decision=row, year=year, type="aligned", statement="We agree.", lead_role="eht",
                responsible_role="head", status="published", effective_from=year.first_day,
                effective_to=None if year == years[-1] else year.last_day,
            )
            for row in rows
            for year in years
        ]
    )  # fmt: skip
    actions.refresh()


def asked(client, url):
    client.get(url)
    with CaptureQueriesContext(connection) as captured:
        assert client.get(url).status_code == 200
    return len(captured)


@pytest.mark.parametrize("path", ["/who-decides/", "/api/v1/who-decides/"])
def test_at_a_hundred_schools_and_five_years_no_more_than_fifteen_queries(signed_in, ceo, head, school, path):
    years = list(AcademicYear.objects.filter(first_day__lte=date(2026, 9, 1)))
    years = [AcademicYear.objects.create(code=f"{y}/{y % 100 + 1:02}", first_day=date(y, 9, 1),
                                         last_day=date(y + 1, 8, 31)) for y in (2022, 2023)] + years  # fmt: skip
    DelegationLineFactory(matter="Residential visits", words="school trip")
    more_schools(school.cluster, 5)
    more_years(10, years)
    client, url = signed_in(ceo), f"{path}?q=approve+a+residential+visit&school={school.pk}"
    few = asked(client, url)
    more_schools(school.cluster, 100)
    more_years(150, years)
    assert DecisionVersion.objects.count() == 150 * 5
    assert asked(client, url) == few <= 15
    assert "Head, headteacher" in client.get(url).content.decode()
