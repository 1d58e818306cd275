"""Factories of the improvement cycle."""

import factory
from factory.django import DjangoModelFactory

from improvement.models import CyclePosition, CycleStep, Limit, Strand
from tests.factories.schools import SchoolFactory
from tests.factories.trust import UserFactory
from trust import clock


class CycleStepFactory(DjangoModelFactory):
    class Meta:
        model = CycleStep
        django_get_or_create = ["code"]

    code = "diagnose"
    name = "Diagnose and prioritise"


class CyclePositionFactory(DjangoModelFactory):
    class Meta:
        model = CyclePosition

    school = factory.SubFactory(SchoolFactory)
    step = factory.SubFactory(CycleStepFactory)
    since = factory.LazyFunction(clock.today)
    by = factory.SubFactory(UserFactory)


class ImprovementStrandFactory(DjangoModelFactory):
    class Meta:
        model = Strand

    code = factory.Sequence(lambda n: f"strand-{n}")
    name = factory.Sequence(lambda n: f"Strand {n}")


class LimitFactory(DjangoModelFactory):
    class Meta:
        model = Limit
        django_get_or_create = ["code"]

    code = "live-priorities"
    words = "Live priorities at a school"
    value = 5
