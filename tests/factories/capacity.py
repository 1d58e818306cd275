"""Factories of what schools offer, need, agree and lend."""

from datetime import date, timedelta
from decimal import Decimal

import factory
from factory.django import DjangoModelFactory

from improvement.capacity.models import (
    CapacityNeed,
    CapacityOffer,
    CapacityReview,
    DayUsed,
    Deployment,
    DeploymentReport,
    JudgedStatus,
    Matching,
    Pairing,
    Signature,
    SupportAgreement,
    SupportKind,
    UrgentRequest,
)
from tests.factories.improvement import CycleStepFactory, ImprovementStrandFactory
from tests.factories.schools import SchoolFactory
from tests.factories.trust import UserFactory
from trust import clock

SEMESTER = "2026/27 semester 1"


class SupportKindFactory(DjangoModelFactory):
    class Meta:
        model = SupportKind
        django_get_or_create = ["code"]

    code = "building"
    name = factory.LazyAttribute(lambda kind: f"{kind.code.title()} capacity")
    step = factory.SubFactory(CycleStepFactory)
    needs_handover = factory.LazyAttribute(lambda kind: kind.code == "adding")


class SupportFactory(DjangoModelFactory):
    class Meta:
        abstract = True

    kind = factory.SubFactory(SupportKindFactory)
    step = factory.SelfAttribute("kind.step")
    strand = factory.SubFactory(ImprovementStrandFactory)


class CapacityOfferFactory(SupportFactory):
    class Meta:
        model = CapacityOffer

    school = factory.SubFactory(SchoolFactory)
    person = factory.SubFactory(UserFactory)
    expertise = "Early reading"
    days = Decimal(10)
    starts_on = date(2026, 9, 1)
    until = date(2027, 7, 20)
    offered_by = factory.SubFactory(UserFactory)
    offered_at = factory.LazyFunction(clock.now)


class CapacityNeedFactory(SupportFactory):
    class Meta:
        model = CapacityNeed

    school = factory.SubFactory(SchoolFactory)
    days = Decimal(6)
    level = 3
    why = "Two of three leads are new."
    starts_on = date(2026, 9, 1)
    until = date(2027, 7, 20)
    asked_by = factory.SubFactory(UserFactory)
    asked_at = factory.LazyFunction(clock.now)


class SupportAgreementFactory(SupportFactory):
    class Meta:
        model = SupportAgreement

    giver = factory.SubFactory(SchoolFactory)
    taker = factory.SubFactory(SchoolFactory)
    days = Decimal(6)
    rationale = "The lead is new."
    objectives = "Reading is taught the same way in every room."
    indicators = "Phonics screening, and what pupils say."
    starts_on = factory.LazyFunction(lambda: clock.today() - timedelta(days=60))
    ends_on = factory.LazyFunction(lambda: clock.today() + timedelta(days=120))
    drafted_by = factory.SubFactory(UserFactory)
    drafted_at = factory.LazyFunction(clock.now)


class SignatureFactory(DjangoModelFactory):
    class Meta:
        model = Signature

    agreement = factory.SubFactory(SupportAgreementFactory)
    side = "giver"
    by = factory.SubFactory(UserFactory)
    at = factory.LazyFunction(clock.now)


class DeploymentFactory(SupportFactory):
    class Meta:
        model = Deployment

    agreement = factory.SubFactory(SupportAgreementFactory, locked_at=factory.LazyFunction(clock.now))
    kind = factory.SelfAttribute("agreement.kind")
    strand = factory.SelfAttribute("agreement.strand")
    from_school = factory.SelfAttribute("agreement.giver")
    to_school = factory.SelfAttribute("agreement.taker")
    person = factory.SubFactory(UserFactory)
    days = Decimal(6)
    starts_on = factory.LazyFunction(lambda: clock.today() - timedelta(days=30))
    exit_on = factory.LazyFunction(lambda: clock.today() + timedelta(days=60))
    handover = "The deputy carries it on."
    state = "running"
    requested_by = factory.SubFactory(UserFactory)
    requested_at = factory.LazyFunction(clock.now)
    sent_by = factory.SubFactory(UserFactory)
    sent_at = factory.LazyFunction(clock.now)


class DayUsedFactory(DjangoModelFactory):
    class Meta:
        model = DayUsed

    deployment = factory.SubFactory(DeploymentFactory)
    on = factory.LazyFunction(clock.today)
    days = Decimal(1)
    by = factory.SubFactory(UserFactory)
    at = factory.LazyFunction(clock.now)


class DeploymentReportFactory(DjangoModelFactory):
    class Meta:
        model = DeploymentReport

    deployment = factory.SubFactory(DeploymentFactory)
    side = "taker"
    words = "Two teachers lead it now."
    by = factory.SubFactory(UserFactory)
    at = factory.LazyFunction(clock.now)


class MatchingFactory(DjangoModelFactory):
    class Meta:
        model = Matching

    made_by = factory.SubFactory(UserFactory)
    made_at = factory.LazyFunction(clock.now)
    inputs = factory.LazyFunction(dict)
    result = factory.LazyFunction(dict)


class PairingFactory(DjangoModelFactory):
    class Meta:
        model = Pairing

    matching = factory.SubFactory(MatchingFactory)
    need = factory.SubFactory(CapacityNeedFactory)
    offer = factory.SubFactory(CapacityOfferFactory, strand=factory.SelfAttribute("..need.strand"))
    step = factory.SelfAttribute("need.step")
    strand = factory.SelfAttribute("need.strand")
    proposed_days = Decimal(4)


class JudgedStatusFactory(DjangoModelFactory):
    class Meta:
        model = JudgedStatus

    school = factory.SubFactory(SchoolFactory)
    strand = factory.SubFactory(ImprovementStrandFactory)
    period = SEMESTER
    status = "system_leader"
    words = "Three other trusts ask them."
    by = factory.SubFactory(UserFactory)
    at = factory.LazyFunction(clock.now)


class CapacityReviewFactory(DjangoModelFactory):
    class Meta:
        model = CapacityReview

    school = factory.SubFactory(SchoolFactory)
    strand = factory.SubFactory(ImprovementStrandFactory)
    period = SEMESTER
    view = "gives"
    words = "Our two leads have time on Fridays."
    by = factory.SubFactory(UserFactory)
    at = factory.LazyFunction(clock.now)


class UrgentRequestFactory(SupportFactory):
    class Meta:
        model = UrgentRequest

    school = factory.SubFactory(SchoolFactory)
    what = "Both leads of mathematics are away from Monday."
    asked_by = factory.SubFactory(UserFactory)
    asked_at = factory.LazyFunction(clock.now)
    due_on = factory.LazyFunction(lambda: clock.today() + timedelta(days=7))
