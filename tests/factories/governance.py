"""Factories of governance."""

from datetime import date

import factory
from factory.django import DjangoModelFactory

from governance.models import DelegationLine, KpiReport
from tests.factories.schools import SchoolFactory
from tests.factories.trust import ReportRunFactory


class KpiReportFactory(DjangoModelFactory):
    class Meta:
        model = KpiReport

    school = factory.SubFactory(SchoolFactory)
    run = factory.SubFactory(ReportRunFactory, subject=factory.SelfAttribute("..school.pk"))


class DelegationLineFactory(DjangoModelFactory):
    """In force since long ago: the headteacher decides."""

    class Meta:
        model = DelegationLine

    code = factory.Sequence(lambda n: f"line-{n}")
    matter = factory.Sequence(lambda n: f"Matter {n}")
    holder = "head"
    effective_from = date(2024, 9, 1)
