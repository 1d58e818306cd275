"""Factories of the Single Central Record."""

from datetime import timedelta

import factory
from factory.django import DjangoModelFactory

from safeguarding.register.models import Check, CheckRule, ColumnMapping, RecordPart, Registered
from tests.factories.schools import SchoolFactory
from tests.factories.trust import ReportRunFactory, UserFactory
from trust import clock
from trust.calendar import Calendar
from trust.models import AcademicYear


def year_now() -> AcademicYear | None:
    return Calendar.load().year_of(clock.today())


class RegisteredFactory(DjangoModelFactory):
    class Meta:
        model = Registered

    name = factory.Sequence(lambda n: f"Colleague {n}")
    school = factory.SubFactory(SchoolFactory)
    person_type = "teacher"
    post = "Class teacher"
    started_on = factory.LazyFunction(lambda: clock.today() - timedelta(days=500))


class CheckFactory(DjangoModelFactory):
    class Meta:
        model = Check

    person = factory.SubFactory(RegisteredFactory)
    kind = "identity"
    done_on = factory.LazyAttribute(lambda check: check.person.started_on - timedelta(days=20))
    done_by = "HR"
    recorded_by = factory.SubFactory(UserFactory)
    recorded_on = factory.LazyFunction(clock.today)


class CheckRuleFactory(DjangoModelFactory):
    class Meta:
        model = CheckRule

    year = factory.LazyFunction(year_now)
    person_type = "teacher"
    kind = "identity"
    need = "R"


class RecordPartFactory(DjangoModelFactory):
    class Meta:
        model = RecordPart

    school = factory.SubFactory(SchoolFactory)
    run = factory.SubFactory(
        ReportRunFactory, kind="record", subject=factory.SelfAttribute("..school.pk"), classed="C4"
    )


class ColumnMappingFactory(DjangoModelFactory):
    class Meta:
        model = ColumnMapping

    headings = factory.LazyFunction(lambda: ["Name", "Start"])
    columns = factory.LazyFunction(lambda: {"Name": "Name", "Start": "First day"})
    saved_by = factory.SubFactory(UserFactory)
    saved_on = factory.LazyFunction(clock.today)
