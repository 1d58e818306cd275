"""Factories of the audits and of the checks that they set off."""

from datetime import timedelta

import factory
from factory.django import DjangoModelFactory

from safeguarding.audits.models import (
    AuditFinding,
    AuditSignature,
    PeerReading,
    Recheck,
    Sample,
    SampleResult,
    SampleRow,
)
from safeguarding.crosschecks.models import CrossCheck, CrossCheckReply, Origin
from tests.factories.charter import SubmissionFactory
from tests.factories.schools import SchoolFactory
from tests.factories.trust import UserFactory
from trust import clock

OF_SUBMISSION = factory.SelfAttribute("submission.school")


class AuditSignatureFactory(DjangoModelFactory):
    class Meta:
        model = AuditSignature

    submission = factory.SubFactory(SubmissionFactory)
    school = OF_SUBMISSION
    capacity = "dsl"
    by = factory.SubFactory(UserFactory)
    at = factory.LazyFunction(clock.now)
    digest = "0" * 64


class AuditFindingFactory(DjangoModelFactory):
    class Meta:
        model = AuditFinding

    school = factory.SubFactory(SchoolFactory)
    submission = factory.SubFactory(SubmissionFactory, school=factory.SelfAttribute("..school"))
    question = factory.Sequence(lambda n: f"point-{n}")
    label = factory.Sequence(lambda n: f"Point {n} is as it should be")
    level = "not_met"
    found_on = factory.LazyFunction(clock.today)


class RecheckFactory(DjangoModelFactory):
    class Meta:
        model = Recheck

    finding = factory.SubFactory(AuditFindingFactory)
    school = factory.SelfAttribute("finding.school")
    on = factory.LazyFunction(clock.today)
    by = factory.SubFactory(UserFactory)
    result = "partly"
    words = "Half of them."


class SampleFactory(DjangoModelFactory):
    """Give `submission`, an audit of the record."""

    class Meta:
        model = Sample

    submission = factory.SubFactory(SubmissionFactory)
    school = OF_SUBMISSION
    seed = "seed"
    frame: list = []
    drawn_on = factory.LazyFunction(clock.today)
    drawn_by = factory.SubFactory(UserFactory)
    drawn_at = factory.LazyFunction(clock.now)


class PeerReadingFactory(DjangoModelFactory):
    class Meta:
        model = PeerReading

    sample = factory.SubFactory(SampleFactory)
    school = factory.SelfAttribute("sample.school")
    reader = factory.SubFactory(UserFactory)
    until = factory.LazyFunction(lambda: clock.today() + timedelta(days=7))
    invited_by = factory.SubFactory(UserFactory)
    invited_at = factory.LazyFunction(clock.now)


class SampleRowFactory(DjangoModelFactory):
    class Meta:
        model = SampleRow

    sample = factory.SubFactory(SampleFactory)
    school = factory.SelfAttribute("sample.school")
    number = factory.Sequence(lambda n: n + 1)
    registered = factory.Sequence(lambda n: n + 1)
    name = factory.Sequence(lambda n: f"Colleague {n}")
    post = "Class teacher"
    stratum = "other"
    kinds = ["identity", "dbs"]


class SampleResultFactory(DjangoModelFactory):
    class Meta:
        model = SampleResult

    row = factory.SubFactory(SampleRowFactory)
    sample = factory.SelfAttribute("row.sample")
    school = factory.SelfAttribute("row.school")
    kind = "identity"
    side = "own"
    result = "found"
    by = factory.SubFactory(UserFactory)
    at = factory.LazyFunction(clock.now)


class CrossCheckFactory(DjangoModelFactory):
    class Meta:
        model = CrossCheck

    question = "Is a governor without a check on your record too?"
    asked_at = factory.LazyFunction(clock.now)
    due_at = factory.LazyFunction(lambda: clock.now() + timedelta(days=1))


class OriginFactory(DjangoModelFactory):
    class Meta:
        model = Origin

    check_asked = factory.SubFactory(CrossCheckFactory)
    finding = factory.SubFactory(AuditFindingFactory)
    school = factory.SelfAttribute("finding.school")
    asked_by = factory.SubFactory(UserFactory)


class CrossCheckReplyFactory(DjangoModelFactory):
    class Meta:
        model = CrossCheckReply

    check_asked = factory.SubFactory(CrossCheckFactory)
    school = factory.SubFactory(SchoolFactory)
