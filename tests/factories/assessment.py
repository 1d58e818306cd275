"""Factories of figures."""

import factory
from factory.django import DjangoModelFactory

from assessment.models import Figure, Measure, MeasureYear, Target
from tests.factories.schools import SchoolFactory
from tests.factories.trust import ImportRunFactory, UserFactory
from trust import clock
from trust.models import AcademicYear


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


class TargetFactory(DjangoModelFactory):
    class Meta:
        model = Target

    measure = factory.SubFactory(MeasureFactory)
    school = factory.SubFactory(SchoolFactory)
    year = factory.LazyFunction(
        lambda: AcademicYear.objects.get(first_day__lte=clock.today(), last_day__gte=clock.today())
    )
    value = 70.0
    set_by = factory.SubFactory(UserFactory)
    set_at = factory.LazyFunction(clock.now)
