"""Factories of own versions, exemptions and barriers."""

from datetime import timedelta

import factory
from factory.django import DjangoModelFactory

from charter.adoption.models import Advice, Barrier, Borrowing, Citation, Exemption
from tests.factories.charter import DecisionVersionFactory, SubmissionFactory
from tests.factories.schools import SchoolFactory
from tests.factories.trust import UserFactory
from trust import clock


class ExemptionFactory(DjangoModelFactory):
    """Asked for by somebody, until the end of the next month; give `school`, and `decision` or `version`."""

    class Meta:
        model = Exemption

    school = factory.SubFactory(SchoolFactory)
    version = factory.SubFactory(DecisionVersionFactory)
    decision = factory.SelfAttribute("version.decision")
    reason = "Our building is being repaired."
    starts_on = factory.LazyFunction(clock.today)
    until = factory.LazyFunction(lambda: clock.today() + timedelta(days=45))
    asked_by = factory.SubFactory(UserFactory)
    asked_at = factory.LazyFunction(clock.now)


class AdviceFactory(DjangoModelFactory):
    class Meta:
        model = Advice

    exemption = factory.SubFactory(ExemptionFactory)
    supports = True
    words = "The plan is sound and ends in time."
    by = factory.SubFactory(UserFactory)
    at = factory.LazyFunction(clock.now)


class BorrowingFactory(DjangoModelFactory):
    class Meta:
        model = Borrowing

    submission = factory.SubFactory(SubmissionFactory)
    source = factory.SubFactory(SubmissionFactory)
    by = factory.SubFactory(UserFactory)
    at = factory.LazyFunction(clock.now)


class CitationFactory(DjangoModelFactory):
    class Meta:
        model = Citation

    version = factory.SubFactory(DecisionVersionFactory)
    submission = factory.SubFactory(SubmissionFactory)
    why = "Its three routines for the start of a lesson."
    by = factory.SubFactory(UserFactory)
    at = factory.LazyFunction(clock.now)


class BarrierFactory(DjangoModelFactory):
    class Meta:
        model = Barrier

    school = factory.SubFactory(SchoolFactory)
    what = "The printer near the year 3 rooms has been broken since half-term."
    raised_by = factory.SubFactory(UserFactory)
    raised_on = factory.LazyFunction(clock.today)
