"""Coaching plans and what belongs to them, inductions, training, expertise, leaders' time and the offer."""

from datetime import timedelta

import factory
from factory.django import DjangoModelFactory

from improvement.coaching.models import (
    CoachingAuthor,
    CoachingMeeting,
    CoachingNote,
    CoachingPlan,
    CoachingStep,
    Expertise,
    Induction,
    InductionItem,
    InductionLine,
    LeaderArea,
    LeaderTime,
    OfferItem,
    ReportingLine,
    TrainingGiven,
    TrainingSchool,
)
from tests.factories.improvement import CycleStepFactory, ImprovementStrandFactory
from tests.factories.schools import SchoolFactory
from tests.factories.trust import UserFactory
from trust import clock


def days_from_now(days: int):
    return factory.LazyFunction(lambda: clock.today() + timedelta(days=days))


class InCycleFactory(DjangoModelFactory):
    class Meta:
        abstract = True

    step = factory.SubFactory(CycleStepFactory)
    strand = factory.SubFactory(ImprovementStrandFactory)


class CoachingPlanFactory(InCycleFactory):
    """`CoachingPlanFactory(pair=[head, eht])`: the first is coached by the second."""

    class Meta:
        model = CoachingPlan
        skip_postgeneration_save = True

    title = "Meetings that end with a decision"
    end_state = "The senior team leaves each meeting knowing who does what by when."
    starts_on = days_from_now(-14)
    ends_on = days_from_now(60)

    @factory.post_generation
    def pair(self, create, extracted, **kwargs):
        for person, part in zip(extracted or [], ("coached", "coach"), strict=False):
            CoachingAuthorFactory(plan=self, person=person, part=part)


class CoachingAuthorFactory(DjangoModelFactory):
    class Meta:
        model = CoachingAuthor

    plan = factory.SubFactory(CoachingPlanFactory)
    person = factory.SubFactory(UserFactory)
    part = "coach"


class CoachingStepFactory(DjangoModelFactory):
    class Meta:
        model = CoachingStep

    plan = factory.SubFactory(CoachingPlanFactory)
    words = "Write the decision on the board before the meeting ends"
    due_on = days_from_now(10)


class CoachingMeetingFactory(DjangoModelFactory):
    class Meta:
        model = CoachingMeeting

    plan = factory.SubFactory(CoachingPlanFactory)
    on = days_from_now(7)
    focus = "What went well in the last meeting"


class CoachingNoteFactory(DjangoModelFactory):
    class Meta:
        model = CoachingNote

    meeting = factory.SubFactory(CoachingMeetingFactory)
    writer = factory.SubFactory(UserFactory)
    text = "I spoke for forty minutes of fifty."
    written_on = factory.LazyFunction(clock.today)


class InductionItemFactory(DjangoModelFactory):
    class Meta:
        model = InductionItem

    code = factory.Sequence(lambda n: f"item-{n}")
    text = factory.Sequence(lambda n: f"Has met team {n}")


class InductionFactory(InCycleFactory):
    class Meta:
        model = Induction

    school = factory.SubFactory(SchoolFactory)
    lead = factory.SubFactory(UserFactory)
    role_words = "Head of science"
    guided_by = factory.SubFactory(UserFactory)
    starts_on = days_from_now(-14)
    due_on = days_from_now(60)


class InductionLineFactory(DjangoModelFactory):
    class Meta:
        model = InductionLine

    induction = factory.SubFactory(InductionFactory)
    text = factory.Sequence(lambda n: f"Has met team {n}")


class ExpertiseFactory(DjangoModelFactory):
    class Meta:
        model = Expertise

    person = factory.SubFactory(UserFactory)
    strand = factory.SubFactory(ImprovementStrandFactory)
    words = factory.Sequence(lambda n: f"Field {n}")


class ReportingLineFactory(DjangoModelFactory):
    class Meta:
        model = ReportingLine
        django_get_or_create = ["role"]

    role = "curriculum"
    to = "eht"


class LeaderAreaFactory(DjangoModelFactory):
    class Meta:
        model = LeaderArea

    code = factory.Sequence(lambda n: f"area-{n}")
    name = factory.Sequence(lambda n: f"Area {n}")
    strand = factory.SubFactory(ImprovementStrandFactory)


class LeaderTimeFactory(InCycleFactory):
    class Meta:
        model = LeaderTime

    person = factory.SubFactory(UserFactory)
    day = factory.LazyFunction(clock.today)
    days = 1
    area = factory.SubFactory(LeaderAreaFactory)


class TrainingGivenFactory(InCycleFactory):
    class Meta:
        model = TrainingGiven

    on = days_from_now(-7)
    given_by = factory.SubFactory(UserFactory)
    added_by = factory.SelfAttribute("given_by")
    topic = "Calm corridors"
    audience = "Senior leaders"


class TrainingSchoolFactory(DjangoModelFactory):
    class Meta:
        model = TrainingSchool

    training = factory.SubFactory(TrainingGivenFactory)
    school = factory.SubFactory(SchoolFactory)


class OfferItemFactory(InCycleFactory):
    class Meta:
        model = OfferItem

    title = factory.Sequence(lambda n: f"Toolkit {n}")
    kind = "toolkit"
    about = "Lessons, texts and a plan for the year."
    curator = factory.SubFactory(UserFactory)
