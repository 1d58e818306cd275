"""One factory per model."""

from datetime import date, timedelta

import factory
from factory.django import DjangoModelFactory

from schools.models import Cluster, RoleAssignment, School
from trust import clock
from trust.models import AcademicYear, Semester, Term, Trust, User


class TrustFactory(DjangoModelFactory):
    class Meta:
        model = Trust
        django_get_or_create = ["id"]

    id = 1
    name = "Harbour Learning Trust"


class UserFactory(DjangoModelFactory):
    class Meta:
        model = User

    email = factory.Sequence(lambda n: f"person{n}@demo.example")
    name = factory.Sequence(lambda n: f"Person {n}")
    password = "!"


class ClusterFactory(DjangoModelFactory):
    class Meta:
        model = Cluster
        django_get_or_create = ["name"]

    name = "North"


class SchoolFactory(DjangoModelFactory):
    class Meta:
        model = School

    name = factory.Sequence(lambda n: f"School {n}")
    urn = factory.Sequence(lambda n: 910000 + n)
    phase = "primary"
    roll = 300
    cluster = factory.SubFactory(ClusterFactory)


class RoleAssignmentFactory(DjangoModelFactory):
    class Meta:
        model = RoleAssignment

    user = factory.SubFactory(UserFactory)
    role = "head"
    since = factory.LazyFunction(lambda: clock.today() - timedelta(days=400))


def make_calendar(first: date, years: int = 1) -> list[AcademicYear]:
    """Academic years with three terms each, half-term holidays and two semesters; 2026/27 as in the domain list."""
    return [make_year(first.year + number) for number in range(years)]


def make_year(start: int) -> AcademicYear:
    year = AcademicYear.objects.create(
        code=f"{start}/{(start + 1) % 100:02}", first_day=date(start, 9, 1), last_day=date(start + 1, 8, 31)
    )
    after = start + 1
    for name, first, last, holiday_first, holiday_last in [
        ("autumn", date(start, 9, 2), date(start, 12, 18), date(start, 10, 24), date(start, 11, 1)),
        ("spring", date(after, 1, 4), date(after, 3, 25), date(after, 2, 13), date(after, 2, 21)),
        ("summer", date(after, 4, 12), date(after, 7, 21), date(after, 5, 29), date(after, 6, 6)),
    ]:
        Term.objects.create(
            year=year, name=name, first_day=first, last_day=last,
            holiday_first_day=holiday_first, holiday_last_day=holiday_last,
        )  # fmt: skip
    spring_2 = date(after, 2, 22)
    Semester.objects.create(year=year, number=1, first_day=date(start, 9, 1), last_day=spring_2 - timedelta(days=1))
    Semester.objects.create(year=year, number=2, first_day=spring_2, last_day=date(after, 8, 31))
    return year
