"""Factories of supervision: sessions, and who is named to have them."""

from datetime import timedelta

import factory
from factory.django import DjangoModelFactory

from safeguarding.supervision.models import KeyStaff, SupervisionSession
from tests.factories.schools import SchoolFactory
from tests.factories.trust import UserFactory
from trust import clock


class SupervisionSessionFactory(DjangoModelFactory):
    class Meta:
        model = SupervisionSession

    person = factory.SubFactory(UserFactory)
    school = factory.SubFactory(SchoolFactory)
    held_on = factory.LazyFunction(lambda: clock.today() - timedelta(days=7))
    supervisor = "Trained supervisor"


class KeyStaffFactory(DjangoModelFactory):
    class Meta:
        model = KeyStaff

    person = factory.SubFactory(UserFactory)
    school = factory.SubFactory(SchoolFactory)
    since = factory.LazyFunction(lambda: clock.today() - timedelta(days=90))
    named_by = factory.SubFactory(UserFactory)
