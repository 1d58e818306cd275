"""Factories of mission, values and pulses."""

from datetime import date, timedelta

import factory
from factory.django import DjangoModelFactory

from charter.values.models import (
    Aim,
    ChurchInspection,
    GlossaryTerm,
    PromiseEvidence,
    Pulse,
    PulseGroup,
    PulseItem,
    PulseTally,
    PulseTicket,
    Purpose,
    Reflection,
    Signposts,
    StaffPromise,
    Strand,
    Tag,
    Value,
    ValueLine,
)
from tests.factories.charter import DecisionFactory
from tests.factories.schools import SchoolFactory
from tests.factories.trust import UserFactory
from trust import clock
from trust.models import AcademicYear, Term


class PurposeFactory(DjangoModelFactory):
    """A draft of the academic year that today is in; `published(purpose)` publishes it once its parts are made."""

    class Meta:
        model = Purpose
        django_get_or_create = ["year"]

    year = factory.LazyFunction(
        lambda: AcademicYear.objects.get(first_day__lte=clock.today(), last_day__gte=clock.today())
    )
    mission = "Better futures for every child."


class StrandFactory(DjangoModelFactory):
    class Meta:
        model = Strand

    purpose = factory.SubFactory(PurposeFactory)
    code = factory.Sequence(lambda n: f"strand-{n}")
    title = factory.Sequence(lambda n: f"Strand {n}")


class ValueFactory(DjangoModelFactory):
    class Meta:
        model = Value

    purpose = factory.SubFactory(PurposeFactory)
    code = factory.Sequence(lambda n: f"value-{n}")
    title = factory.Sequence(lambda n: f"Value {n}")


class ValueLineFactory(DjangoModelFactory):
    class Meta:
        model = ValueLine

    value = factory.SubFactory(ValueFactory)
    kind = "does"
    text = factory.Sequence(lambda n: f"We do thing {n}.")
    order = factory.Sequence(lambda n: n)


class AimFactory(DjangoModelFactory):
    class Meta:
        model = Aim

    purpose = factory.SubFactory(PurposeFactory)
    code = factory.Sequence(lambda n: f"aim-{n}")
    title = factory.Sequence(lambda n: f"Aim {n}")


class StaffPromiseFactory(DjangoModelFactory):
    class Meta:
        model = StaffPromise

    purpose = factory.SubFactory(PurposeFactory)
    code = factory.Sequence(lambda n: f"promise-{n}")
    title = factory.Sequence(lambda n: f"Promise {n}")


class PromiseEvidenceFactory(DjangoModelFactory):
    class Meta:
        model = PromiseEvidence

    promise = factory.SubFactory(StaffPromiseFactory)
    term = factory.LazyFunction(lambda: Term.objects.get(first_day__lte=clock.today(), last_day__gte=clock.today()))
    text = "Meetings end at four."
    by = factory.SubFactory(UserFactory)
    at = factory.LazyFunction(clock.now)


class ReflectionFactory(DjangoModelFactory):
    class Meta:
        model = Reflection

    person = factory.SubFactory(UserFactory)
    line = factory.SubFactory(ValueLineFactory)
    text = "I asked before I judged."
    written_on = factory.LazyFunction(clock.today)


class PulseFactory(DjangoModelFactory):
    """Open since a week, for one more; give it groups and items, or open one through the action."""

    class Meta:
        model = Pulse

    title = "How we work together"
    purpose = factory.SubFactory(PurposeFactory)
    opens_on = factory.LazyFunction(lambda: clock.today() - timedelta(days=7))
    closes_on = factory.LazyFunction(lambda: clock.today() + timedelta(days=7))
    minutes = 3
    opened_by = factory.SubFactory(UserFactory)
    opened_at = factory.LazyFunction(clock.now)


class PulseItemFactory(DjangoModelFactory):
    class Meta:
        model = PulseItem

    pulse = factory.SubFactory(PulseFactory)
    heading = "Integrity"
    text = "We say what we do."
    order = factory.Sequence(lambda n: n)


class PulseGroupFactory(DjangoModelFactory):
    class Meta:
        model = PulseGroup

    pulse = factory.SubFactory(PulseFactory)
    school = factory.SubFactory(SchoolFactory)
    phase = factory.SelfAttribute("school.phase")


class PulseTallyFactory(DjangoModelFactory):
    class Meta:
        model = PulseTally

    group = factory.SubFactory(PulseGroupFactory)
    item = factory.SubFactory(PulseItemFactory, pulse=factory.SelfAttribute("..group.pulse"))


class PulseTicketFactory(DjangoModelFactory):
    class Meta:
        model = PulseTicket

    pulse = factory.SubFactory(PulseFactory)
    person = factory.SubFactory(UserFactory)


class TagFactory(DjangoModelFactory):
    class Meta:
        model = Tag

    target = factory.SubFactory(DecisionFactory)
    value = factory.SubFactory(ValueFactory)
    by = factory.SubFactory(UserFactory)
    at = factory.LazyFunction(clock.now)


class GlossaryTermFactory(DjangoModelFactory):
    class Meta:
        model = GlossaryTerm

    term = factory.Sequence(lambda n: f"Word {n}")
    meaning = "What we mean by it."


class ChurchInspectionFactory(DjangoModelFactory):
    class Meta:
        model = ChurchInspection

    school = factory.SubFactory(SchoolFactory, religious_character="Church of England")
    inspected_on = factory.Sequence(lambda number: date(2026, 6, 9) - timedelta(days=number))
    judgement = "Lives up to its foundation."


class SignpostsFactory(DjangoModelFactory):
    class Meta:
        model = Signposts
        django_get_or_create = ["id"]

    id = 1
