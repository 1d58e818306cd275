"""Factories of frameworks, plans and priorities."""

from datetime import timedelta

import factory
from factory.django import DjangoModelFactory

from improvement.plans.models import (
    Cause,
    Framework,
    FrameworkArea,
    FrameworkGrade,
    Milestone,
    Plan,
    PlanAction,
    PlanForm,
    PlanReview,
    PlanTopic,
    Priority,
    Rating,
    SuccessCriterion,
)
from tests.factories.charter import ActionFactory, DecisionFactory
from tests.factories.improvement import CycleStepFactory, ImprovementStrandFactory
from tests.factories.schools import SchoolFactory
from tests.factories.trust import UserFactory
from trust import clock
from trust.models import AcademicYear, Term


def this_year() -> AcademicYear:
    return AcademicYear.objects.get(first_day__lte=clock.today(), last_day__gte=clock.today())


def this_term() -> Term:
    return Term.objects.filter(first_day__lte=clock.today()).latest("first_day")


class FrameworkFactory(DjangoModelFactory):
    class Meta:
        model = Framework

    code = factory.Sequence(lambda n: f"framework-{n}")
    name = "Report card"
    since = "2025-11-10"


class FrameworkAreaFactory(DjangoModelFactory):
    class Meta:
        model = FrameworkArea

    framework = factory.SubFactory(FrameworkFactory)
    code = "inclusion"
    name = "Inclusion"


class FrameworkGradeFactory(DjangoModelFactory):
    class Meta:
        model = FrameworkGrade

    framework = factory.SubFactory(FrameworkFactory)
    code = "strong"
    name = "Strong standard"


class PlanFormFactory(DjangoModelFactory):
    class Meta:
        model = PlanForm

    decision = factory.SubFactory(DecisionFactory)
    asked_from = "2027/28"


class PlanTopicFactory(DjangoModelFactory):
    class Meta:
        model = PlanTopic
        django_get_or_create = ["code"]

    code = "literacy"
    name = "Literacy"


class CauseFactory(DjangoModelFactory):
    class Meta:
        model = Cause
        django_get_or_create = ["code"]

    code = "routines"
    name = "Routines differ from room to room"


class PlanFactory(DjangoModelFactory):
    """This year's; `agreed=True` for one in force."""

    class Meta:
        model = Plan
        django_get_or_create = ["school", "year"]

    class Params:
        agreed = factory.Trait(agreed_on=factory.LazyFunction(clock.today), agreed_by=factory.SubFactory(UserFactory))

    school = factory.SubFactory(SchoolFactory)
    year = factory.LazyFunction(this_year)
    started_by = factory.SubFactory(UserFactory)
    started_at = factory.LazyFunction(clock.now)


class PlanReviewFactory(DjangoModelFactory):
    class Meta:
        model = PlanReview

    plan = factory.SubFactory(PlanFactory)
    term = factory.LazyFunction(this_term)
    on = factory.LazyFunction(clock.today)


class PriorityFactory(DjangoModelFactory):
    """A draft; `live=True` for one that is worked on, with a plan in force."""

    class Meta:
        model = Priority

    class Params:
        live = factory.Trait(
            state="live", live_on=factory.LazyFunction(clock.today), plan=factory.SubFactory(PlanFactory, agreed=True)
        )

    plan = factory.SubFactory(PlanFactory)
    step = factory.SubFactory(CycleStepFactory)
    strand = factory.SubFactory(ImprovementStrandFactory)
    title = factory.Sequence(lambda n: f"Priority {n}")
    symptom = "Mondays are missed by one pupil in nine."
    cause = "Nobody speaks with families before the third Monday."
    cause_kind = factory.SubFactory(CauseFactory)
    cause_evidence = "Registers of the autumn, and talks with twelve families."
    owner = factory.SubFactory(UserFactory)
    added_by = factory.SelfAttribute("owner")
    added_at = factory.LazyFunction(clock.now)


class SuccessCriterionFactory(DjangoModelFactory):
    class Meta:
        model = SuccessCriterion

    priority = factory.SubFactory(PriorityFactory)
    words = "Pupils who miss Mondays"
    baseline = 40
    target = 15
    due_on = factory.LazyFunction(lambda: clock.today() + timedelta(days=120))


class MilestoneFactory(DjangoModelFactory):
    class Meta:
        model = Milestone

    priority = factory.SubFactory(PriorityFactory)
    term = factory.LazyFunction(this_term)
    words = "Every family concerned was met."


class PlanActionFactory(DjangoModelFactory):
    class Meta:
        model = PlanAction

    priority = factory.SubFactory(PriorityFactory)
    action = factory.SubFactory(
        ActionFactory,
        school=factory.SelfAttribute("..priority.plan.school"),
        source=factory.SelfAttribute("..priority"),
    )


class RatingFactory(DjangoModelFactory):
    class Meta:
        model = Rating

    priority = factory.SubFactory(PriorityFactory, live=True)
    term = factory.LazyFunction(this_term)
    done = "green"
    done_reason = "All families were met."
    working = "amber"
    working_reason = "Half of them came on three Mondays of four."
    by = factory.SubFactory(UserFactory)
    at = factory.LazyFunction(clock.now)
