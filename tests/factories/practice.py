"""Factories of what is tried, and on what evidence."""

from datetime import timedelta

import factory
from factory.django import DjangoModelFactory

from improvement.practice.models import (
    ActiveIngredient,
    ChangeRecord,
    DesignPrinciple,
    EvidenceItem,
    EvidenceLink,
    FrontLineInput,
    HelpAnswer,
    HelpMatch,
    HelpPost,
    Initiative,
    ResearchProject,
    Sprint,
    Stop,
    StopThanks,
    Toolkit,
    ToolkitUse,
    ToolkitVersion,
)
from tests.factories.charter import ActionFactory
from tests.factories.improvement import CycleStepFactory, ImprovementStrandFactory
from tests.factories.schools import SchoolFactory
from tests.factories.trust import UserFactory
from trust import clock


class TaggedFactory(DjangoModelFactory):
    """What every record of improvement work carries."""

    class Meta:
        abstract = True

    step = factory.SubFactory(CycleStepFactory)
    strand = factory.SubFactory(ImprovementStrandFactory)


class EvidenceItemFactory(DjangoModelFactory):
    class Meta:
        model = EvidenceItem

    title = factory.Sequence(lambda n: f"Routines at the start of lessons {n}")
    kind = "guidance"
    publisher = "Education Endowment Foundation"
    says = "Simple routines that all adults keep help pupils to settle."
    fit = "Every phase."
    against = "Few trials in England."


class EvidenceLinkFactory(DjangoModelFactory):
    """That an action rests on something; give `target` for anything else."""

    class Meta:
        model = EvidenceLink

    item = factory.SubFactory(EvidenceItemFactory)
    target = factory.SubFactory(ActionFactory)
    by = factory.SubFactory(UserFactory)
    at = factory.LazyFunction(clock.now)


class InitiativeFactory(TaggedFactory):
    """A draft in which nothing is missing but its evidence; it frees as many hours as it adds."""

    class Meta:
        model = Initiative

    title = factory.Sequence(lambda n: f"Reading aloud each day {n}")
    school = factory.SubFactory(SchoolFactory)
    expected_effect = "The slowest readers read faster."
    measure = "Words read in a minute"
    baseline = "82 in September"
    review_on = factory.LazyFunction(lambda: clock.today() + timedelta(days=60))
    hours_added = 40
    stops = "The weekly spelling test"
    hours_freed = 40
    proposed_by = factory.SubFactory(UserFactory)
    proposed_at = factory.LazyFunction(clock.now)


class StopFactory(TaggedFactory):
    class Meta:
        model = Stop

    what = "The weekly spelling test"
    kind = "space"
    school = factory.SubFactory(SchoolFactory)
    hours_freed = 40
    on = factory.LazyFunction(clock.today)
    source = factory.SubFactory(InitiativeFactory)


class StopThanksFactory(DjangoModelFactory):
    class Meta:
        model = StopThanks

    stop = factory.SubFactory(StopFactory)
    by = factory.SubFactory(UserFactory)
    at = factory.LazyFunction(clock.now)


class ToolkitFactory(TaggedFactory):
    class Meta:
        model = Toolkit

    title = factory.Sequence(lambda n: f"Explaining new words {n}")
    about = "So that every pupil can use the words of the subject."
    owner = factory.SubFactory(UserFactory)
    added_at = factory.LazyFunction(clock.now)


class ToolkitVersionFactory(DjangoModelFactory):
    class Meta:
        model = ToolkitVersion

    toolkit = factory.SubFactory(ToolkitFactory)
    number = 1
    changed = "The first version."
    by = factory.SubFactory(UserFactory)
    at = factory.LazyFunction(clock.now)


class ActiveIngredientFactory(DjangoModelFactory):
    class Meta:
        model = ActiveIngredient

    version = factory.SubFactory(ToolkitVersionFactory)
    words = "Say the word, write it, use it."
    order = factory.Sequence(int)


class ToolkitUseFactory(DjangoModelFactory):
    class Meta:
        model = ToolkitUse

    school = factory.SubFactory(SchoolFactory)
    version = factory.SubFactory(ToolkitVersionFactory)
    toolkit = factory.SelfAttribute("version.toolkit")
    state = "trying"
    since = factory.LazyFunction(clock.today)
    by = factory.SubFactory(UserFactory)


class SprintFactory(TaggedFactory):
    """Eight weeks that began today."""

    class Meta:
        model = Sprint

    title = factory.Sequence(lambda n: f"Calm starts {n}")
    school = factory.SubFactory(SchoolFactory)
    own_ingredient = "A task on the board when pupils come in"
    lead = factory.SubFactory(UserFactory)
    starts_on = factory.LazyFunction(clock.today)
    ends_on = factory.LazyFunction(lambda: clock.today() + timedelta(weeks=8, days=-1))
    measure = "Minutes until all work"
    start_value = 6


class ResearchProjectFactory(TaggedFactory):
    class Meta:
        model = ResearchProject

    title = factory.Sequence(lambda n: f"Does reading aloud help? {n}")
    question = "Do pupils who read aloud each day read faster after a term?"
    partner = "A research school"
    method = "Two year groups, one begins a term later."
    lead = factory.SubFactory(UserFactory)
    starts_on = factory.LazyFunction(clock.today)
    ends_on = factory.LazyFunction(lambda: clock.today() + timedelta(days=120))


class ChangeRecordFactory(TaggedFactory):
    class Meta:
        model = ChangeRecord

    title = factory.Sequence(lambda n: f"One way to report absence {n}")
    trigger = "Three schools missed calls in one week."
    evidence = "The log of calls."
    options = "One number for all\nNothing changes"
    opened_by = factory.SubFactory(UserFactory)
    opened_at = factory.LazyFunction(clock.now)
    decide_by = factory.LazyFunction(lambda: clock.today() + timedelta(days=30))


class FrontLineInputFactory(DjangoModelFactory):
    class Meta:
        model = FrontLineInput

    change = factory.SubFactory(ChangeRecordFactory)
    school = factory.SubFactory(SchoolFactory)
    words = "Parents ring before eight; nobody is there."
    by = factory.SubFactory(UserFactory)
    at = factory.LazyFunction(clock.now)


class DesignPrincipleFactory(DjangoModelFactory):
    class Meta:
        model = DesignPrinciple

    place = factory.Sequence(int)
    words = "It takes less time than before."
    by = factory.SubFactory(UserFactory)
    at = factory.LazyFunction(clock.now)


class HelpPostFactory(TaggedFactory):
    class Meta:
        model = HelpPost

    kind = "request"
    topic = "Calm starts to lessons in year 9"
    words = "We tried seating plans. Lessons still begin late."
    school = factory.SubFactory(SchoolFactory)
    by = factory.SubFactory(UserFactory)
    at = factory.LazyFunction(clock.now)


class HelpMatchFactory(DjangoModelFactory):
    class Meta:
        model = HelpMatch

    request = factory.SubFactory(HelpPostFactory)
    offer = factory.SubFactory(HelpPostFactory, kind="offer")
    why = "Both are about attendance"
    at = factory.LazyFunction(clock.now)


class HelpAnswerFactory(DjangoModelFactory):
    class Meta:
        model = HelpAnswer

    post = factory.SubFactory(HelpPostFactory)
    school = factory.SubFactory(SchoolFactory)
    words = "Come and see ours on Tuesday."
    by = factory.SubFactory(UserFactory)
    at = factory.LazyFunction(clock.now)
