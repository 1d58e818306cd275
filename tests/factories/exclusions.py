"""Factories of suspensions and exclusions, panels and recording systems."""

from datetime import date
from decimal import Decimal

import factory
from factory.django import DjangoModelFactory

from safeguarding.exclusions import models
from tests.factories.schools import SchoolFactory
from tests.factories.trust import UserFactory, make_year
from trust import clock
from trust.models import AcademicYear

AUTUMN = "2026/27 1 autumn term"


def this_year():
    return AcademicYear.objects.filter(first_day__lte=clock.today()).last() or make_year(date(2026, 9, 1))


class ExclusionReasonFactory(DjangoModelFactory):
    class Meta:
        model = models.ExclusionReason
        django_get_or_create = ["year", "code"]

    year = factory.LazyFunction(this_year)
    code = "DB"
    label = "Disruptive behaviour that persists"


class PanelRuleFactory(DjangoModelFactory):
    class Meta:
        model = models.PanelRule
        django_get_or_create = ["year", "trigger"]

    year = factory.LazyFunction(this_year)
    trigger = "permanent"
    within = 15
    source = "Education Act 2002, section 51A"


class TermRollFactory(DjangoModelFactory):
    class Meta:
        model = models.TermRoll
        django_get_or_create = ["school", "period"]

    school = factory.SubFactory(SchoolFactory)
    period = AUTUMN
    pupils = 1000


class ExclusionCountFactory(DjangoModelFactory):
    class Meta:
        model = models.ExclusionCount

    school = factory.SubFactory(SchoolFactory)
    period = AUTUMN
    kind = "suspension"
    reason = factory.SubFactory(ExclusionReasonFactory)
    number = 12


class ExclusionCaseFactory(DjangoModelFactory):
    class Meta:
        model = models.ExclusionCase

    school = factory.SubFactory(SchoolFactory)
    period = "2026/27 2 spring term"
    number = factory.Sequence(lambda n: n + 1)


class SpellFactory(DjangoModelFactory):
    class Meta:
        model = models.Spell

    case = factory.SubFactory(ExclusionCaseFactory)
    kind = "suspension"
    first_day = factory.LazyFunction(clock.today)
    days = Decimal("2.0")
    told_on = factory.LazyFunction(clock.today)
    recorded_by = factory.SubFactory(UserFactory)
    recorded_at = factory.LazyFunction(clock.now)


class PanelFactory(DjangoModelFactory):
    class Meta:
        model = models.Panel

    school = factory.SubFactory(SchoolFactory)
    rule = factory.SubFactory(PanelRuleFactory)
    period = "2026/27 2 spring term"
    number = factory.Sequence(lambda n: n + 1)
    told_on = factory.LazyFunction(clock.today)
    due_on = date(2027, 2, 9)
    raised_by = factory.SubFactory(UserFactory)


class RecordCategoryFactory(DjangoModelFactory):
    class Meta:
        model = models.RecordCategory
        django_get_or_create = ["code"]

    code = "all"
    label = "All entries"


class RecordCountFactory(DjangoModelFactory):
    class Meta:
        model = models.RecordCount

    school = factory.SubFactory(SchoolFactory)
    month = date(2026, 12, 1)
    category = factory.SubFactory(RecordCategoryFactory)
    number = 40
