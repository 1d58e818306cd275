"""Factories of the board of safeguarding."""

import factory

from safeguarding.models import KeptStanding
from tests.factories.schools import SchoolFactory
from trust import clock


class KeptStandingFactory(factory.django.DjangoModelFactory):
    school = factory.SubFactory(SchoolFactory)
    period = "2026/27 2 spring term"
    matter = "effective"
    state = "green"
    words = "Every matter is green"
    since = factory.LazyFunction(clock.today)
    known_at = factory.LazyFunction(clock.now)

    class Meta:
        model = KeptStanding
