"""Factories of figures."""

import factory
from factory.django import DjangoModelFactory

from assessment.models import Figure, Measure, MeasureYear
from tests.factories.schools import SchoolFactory
from tests.factories.trust import ImportRunFactory
from trust import clock


class MeasureFactory(DjangoModelFactory):
    class Meta:
        model = Measure
        django_get_or_create = ["code"]

    code = "ks2_rwm_expected"
    name = factory.SelfAttribute("code")
    short_name = factory.LazyAttribute(lambda measure: measure.code[:30])
    unit = "%"
    kind = "proportion"
    higher_is_better = True
    headline = True


class MeasureYearFactory(DjangoModelFactory):
    class Meta:
        model = MeasureYear

    measure = factory.SubFactory(MeasureFactory)
    academic_year = "2025/26"
    status = "available"


class FigureFactory(DjangoModelFactory):
    """A school's figure; a comparator with `school=None, place="national", phase="primary"`."""

    class Meta:
        model = Figure

    measure = factory.SubFactory(MeasureFactory)
    school = factory.SubFactory(SchoolFactory)
    academic_year = "2025/26"
    value = 60.0
    denominator = 30
    run = factory.SubFactory(ImportRunFactory)
    source_row = 2
    known_from = factory.LazyFunction(clock.now)
