"""Factories of promises about workload."""

import factory
from factory.django import DjangoModelFactory

from charter.workload.models import ImpactCheck, LoadReason, Promise, SubjectStatement, Waiver
from tests.factories.charter import DecisionVersionFactory
from tests.factories.trust import UserFactory
from trust import clock


class PromiseFactory(DjangoModelFactory):
    """That decisions called “Marking” are neither centralised nor standardised."""

    class Meta:
        model = Promise

    code = factory.Sequence(lambda n: f"promise-{n}")
    kind = "forbids_type"
    words = "How work is marked is never laid down for all"
    patterns = factory.LazyFunction(lambda: [r"\bmarking\b"])
    types = factory.LazyFunction(lambda: ["centralised", "standardised"])


class WaiverFactory(DjangoModelFactory):
    class Meta:
        model = Waiver

    promise = factory.SubFactory(PromiseFactory, waived_by="ceo")
    decision_version = factory.SubFactory(DecisionVersionFactory)
    reason = "The national test was moved."
    by = factory.SubFactory(UserFactory)
    at = factory.LazyFunction(clock.now)


class LoadReasonFactory(DjangoModelFactory):
    class Meta:
        model = LoadReason

    decision_version = factory.SubFactory(DecisionVersionFactory)
    reason = "The law asks for it by Easter."
    by = factory.SubFactory(UserFactory)
    at = factory.LazyFunction(clock.now)


class ImpactCheckFactory(DjangoModelFactory):
    class Meta:
        model = ImpactCheck

    decision_version = factory.SubFactory(DecisionVersionFactory)
    principle = factory.SubFactory("tests.factories.CorePrincipleFactory")
    effect = "helps"
    by = factory.SubFactory(UserFactory)
    at = factory.LazyFunction(clock.now)


class SubjectStatementFactory(DjangoModelFactory):
    class Meta:
        model = SubjectStatement

    subject = factory.Sequence(lambda n: f"Subject {n}")
    words = "Feedback is spoken while pupils work."
    owner = factory.SubFactory(UserFactory)
    changed_at = factory.LazyFunction(clock.now)
