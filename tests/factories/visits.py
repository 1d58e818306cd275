"""Factories of visits, their findings and commitments, and events."""

from uuid import uuid4

import factory
from factory.django import DjangoModelFactory

from improvement.visits.models import (
    CommitmentCheck,
    DataPack,
    EnquiryLine,
    Event,
    Finding,
    Moderation,
    PracticeCard,
    Takeaway,
    TeamMember,
    TrackerVerification,
    Visit,
    VisitCommitment,
    VisitNote,
    VisitType,
)
from tests.factories.charter import SubmissionFactory
from tests.factories.improvement import CycleStepFactory, ImprovementStrandFactory
from tests.factories.schools import SchoolFactory
from tests.factories.trust import UserFactory
from trust import clock


class VisitTypeFactory(DjangoModelFactory):
    class Meta:
        model = VisitType

    code = factory.Sequence(lambda n: f"kind-{n}")
    name = factory.Sequence(lambda n: f"Kind of visit {n}")
    about = "To see how things stand."
    policy_title = "Quality policy"
    policy_link = "https://trust.example/quality-policy"


class VisitFactory(DjangoModelFactory):
    """Planned for today; give `state` and, for a report, its parts."""

    class Meta:
        model = Visit

    type = factory.SubFactory(VisitTypeFactory)
    school = factory.SubFactory(SchoolFactory)
    step = factory.SubFactory(CycleStepFactory)
    strand = factory.SubFactory(ImprovementStrandFactory)
    starts_on = factory.LazyFunction(clock.today)
    ends_on = factory.SelfAttribute("starts_on")
    lead = factory.SubFactory(UserFactory)
    planned_by = factory.SelfAttribute("lead")
    planned_at = factory.LazyFunction(clock.now)


class TeamMemberFactory(DjangoModelFactory):
    class Meta:
        model = TeamMember

    visit = factory.SubFactory(VisitFactory)
    person = factory.SubFactory(UserFactory)


class EnquiryLineFactory(DjangoModelFactory):
    class Meta:
        model = EnquiryLine

    visit = factory.SubFactory(VisitFactory)
    words = "Does what is taught in phonics stay?"
    added_by = factory.SelfAttribute("visit.lead")
    added_at = factory.LazyFunction(clock.now)


class DataPackFactory(DjangoModelFactory):
    class Meta:
        model = DataPack

    visit = factory.SubFactory(VisitFactory)
    made_at = factory.LazyFunction(clock.now)
    content = factory.LazyFunction(lambda: {"figures": [], "tracker": {}, "actions": [], "findings": []})


class VisitNoteFactory(DjangoModelFactory):
    class Meta:
        model = VisitNote

    visit = factory.SubFactory(VisitFactory)
    key = factory.LazyFunction(uuid4)
    words = "Books show more writing than in autumn."
    by = factory.SelfAttribute("visit.lead")
    at = factory.LazyFunction(clock.now)


class FindingFactory(DjangoModelFactory):
    class Meta:
        model = Finding

    visit = factory.SubFactory(VisitFactory, state="held")
    step = factory.SelfAttribute("visit.step")
    strand = factory.SelfAttribute("visit.strand")
    words = "Reading books do not match the sounds that were taught."
    added_by = factory.SelfAttribute("visit.lead")
    added_at = factory.LazyFunction(clock.now)


class VisitCommitmentFactory(DjangoModelFactory):
    class Meta:
        model = VisitCommitment

    visit = factory.SubFactory(VisitFactory, state="held")
    person = factory.SubFactory(UserFactory)
    words = "We start each lesson with the same short routine."
    made_at = factory.LazyFunction(clock.now)


class CommitmentCheckFactory(DjangoModelFactory):
    class Meta:
        model = CommitmentCheck

    commitment = factory.SubFactory(VisitCommitmentFactory)
    occasion = "weeks"
    due_on = factory.LazyFunction(clock.today)


class TrackerVerificationFactory(DjangoModelFactory):
    class Meta:
        model = TrackerVerification

    visit = factory.SubFactory(VisitFactory, state="held", type__verifies_tracker=True)
    submission = factory.SubFactory(SubmissionFactory, school=factory.SelfAttribute("..visit.school"))
    question = "achievement-judgement"
    verdict = "agreed"
    reason = "Books and pupils say the same."
    by = factory.SelfAttribute("visit.lead")
    at = factory.LazyFunction(clock.now)


class EventFactory(DjangoModelFactory):
    class Meta:
        model = Event

    type = factory.SubFactory(VisitTypeFactory, shape="event")
    title = factory.Sequence(lambda n: f"What works {n}")
    on = factory.LazyFunction(clock.today)
    place = "The hall"
    step = factory.SubFactory(CycleStepFactory)
    strand = factory.SubFactory(ImprovementStrandFactory)
    led_by = factory.SubFactory(UserFactory)
    added_by = factory.SelfAttribute("led_by")
    added_at = factory.LazyFunction(clock.now)


class ModerationFactory(DjangoModelFactory):
    class Meta:
        model = Moderation

    event = factory.SubFactory(EventFactory, type__shape="moderation")
    subject = "Writing"
    year_group = "Year 5"
    sample_size = 40
    agreed = 31
    learned = "We agree what a secure paragraph is before the summer."


class PracticeCardFactory(DjangoModelFactory):
    class Meta:
        model = PracticeCard

    school = factory.SubFactory(SchoolFactory)
    strand = factory.SubFactory(ImprovementStrandFactory)
    title = "Reading partners"
    problem = "Older pupils read little at home."
    way = "Each reads with a younger pupil twice a week."
    change = "Both read more, and say so."
    contact = factory.SubFactory(UserFactory)
    added_at = factory.LazyFunction(clock.now)


class TakeawayFactory(DjangoModelFactory):
    class Meta:
        model = Takeaway

    event = factory.SubFactory(EventFactory, type__shape="outward")
    words = "Every adult knows the same three routines."
    next_step = "Try them in Year 4 until half-term."
    by = factory.SubFactory(UserFactory)
    at = factory.LazyFunction(clock.now)
