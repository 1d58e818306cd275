"""Factories of schools, their clusters, roles and days."""

from datetime import date, timedelta

import factory
from factory.django import DjangoModelFactory

from schools.models import Cluster, FormerSchool, InvitedItem, RoleAssignment, School, SchoolDay, StaffPost
from tests.factories.trust import UserFactory
from trust import clock


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


class InvitedItemFactory(DjangoModelFactory):
    class Meta:
        model = InvitedItem

    assignment = factory.SubFactory(RoleAssignmentFactory, role="reviewer", school=factory.SubFactory(SchoolFactory))
    kind = "charter.submission"
    key = 1


class FormerSchoolFactory(DjangoModelFactory):
    class Meta:
        model = FormerSchool

    school = factory.SubFactory(SchoolFactory)
    urn = factory.Sequence(lambda n: 800000 + n)


class SchoolDayFactory(DjangoModelFactory):
    class Meta:
        model = SchoolDay

    school = factory.SubFactory(SchoolFactory)
    date = date(2027, 1, 4)
    kind = "inset"


class StaffPostFactory(DjangoModelFactory):
    class Meta:
        model = StaffPost

    title = "Curriculum lead"
