"""Factories of the levels of need, of reviews of a school's need, of phases and strengths."""

from datetime import timedelta

import factory
from factory.django import DjangoModelFactory

from improvement.categories import models
from tests.factories.improvement import CycleStepFactory, ImprovementStrandFactory
from tests.factories.schools import SchoolFactory
from tests.factories.trust import UserFactory
from trust import clock
from trust.calendar import Calendar


class NeedLevelFactory(DjangoModelFactory):
    class Meta:
        model = models.NeedLevel
        django_get_or_create = ["level"]

    level = 1
    name = factory.LazyAttribute(lambda row: f"Level {row.level}")
    stage = "Sustain"
    days = 6
    visits = 2
    step = factory.SubFactory(CycleStepFactory)


class BiasQuestionFactory(DjangoModelFactory):
    class Meta:
        model = models.BiasQuestion
        django_get_or_create = ["code"]

    code = "another-school"
    words = "Would you say the same of another school?"


class CategoryReviewFactory(DjangoModelFactory):
    """Opened today, waiting for the school's own view; `year` is today's."""

    class Meta:
        model = models.CategoryReview

    school = factory.SubFactory(SchoolFactory)
    year = factory.LazyFunction(lambda: Calendar.of_year(clock.today()).years[0])
    opened_by = factory.SubFactory(UserFactory)
    opened_at = factory.LazyFunction(clock.now)
    judge = factory.SubFactory(UserFactory)
    own_view_by = factory.LazyFunction(lambda: clock.today() + timedelta(days=14))


class ReadingFactory(DjangoModelFactory):
    class Meta:
        model = models.Reading

    review = factory.SubFactory(CategoryReviewFactory)
    place = "first"
    person = factory.SubFactory(UserFactory)


class StrandNeedFactory(DjangoModelFactory):
    class Meta:
        model = models.StrandNeed

    review = factory.SubFactory(CategoryReviewFactory)
    strand = factory.SubFactory(ImprovementStrandFactory)
    step = factory.SubFactory(CycleStepFactory)
    view = "own"
    need = 2
    by = factory.SubFactory(UserFactory)
    at = factory.LazyFunction(clock.now)


class SnapshotFactory(DjangoModelFactory):
    class Meta:
        model = models.Snapshot

    review = factory.SubFactory(CategoryReviewFactory)
    stage = "judged"
    body = "{}"
    sha256 = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"
    at = factory.LazyFunction(clock.now)


class AppealFactory(DjangoModelFactory):
    class Meta:
        model = models.Appeal

    review = factory.SubFactory(CategoryReviewFactory)
    why = "The readers had last year's figures."
    asked_by = factory.SubFactory(UserFactory)
    asked_at = factory.LazyFunction(clock.now)


class StrengthFactory(DjangoModelFactory):
    class Meta:
        model = models.Strength

    school = factory.SubFactory(SchoolFactory)
    strand = factory.SubFactory(ImprovementStrandFactory)
    words = "Three routines at the start of each lesson."
    evidence = "Every class began within two minutes in June."
    noted_by = factory.SubFactory(UserFactory)
    noted_on = factory.LazyFunction(clock.today)


class PhaseOfChangeFactory(DjangoModelFactory):
    class Meta:
        model = models.PhaseOfChange
        django_get_or_create = ["code"]

    code = "stabilise"
    name = "Stabilise"


class PhaseStepFactory(DjangoModelFactory):
    class Meta:
        model = models.PhaseStep
        django_get_or_create = ["code"]

    phase = factory.SubFactory(PhaseOfChangeFactory)
    code = "safe"
    title = "Every child is safe"


class SchoolPhaseFactory(DjangoModelFactory):
    class Meta:
        model = models.SchoolPhase

    school = factory.SubFactory(SchoolFactory)
    phase = factory.SubFactory(PhaseOfChangeFactory)
    since = factory.LazyFunction(clock.today)
    reason = "It joined the trust after a poor inspection."
    by = factory.SubFactory(UserFactory)


class PhaseStepDoneFactory(DjangoModelFactory):
    class Meta:
        model = models.PhaseStepDone

    position = factory.SubFactory(SchoolPhaseFactory)
    step = factory.SubFactory(PhaseStepFactory)
    evidence = "The audit in May found nothing open."
    by = factory.SubFactory(UserFactory)
    on = factory.LazyFunction(clock.today)


class LeadershipFitFactory(DjangoModelFactory):
    class Meta:
        model = models.LeadershipFit

    school = factory.SubFactory(SchoolFactory)
    phase = factory.SubFactory(PhaseOfChangeFactory)
    fit = "with_help"
    words = "Steady in a crisis; has not led a curriculum yet."
    next_step = "A coach from the autumn on."
    by = factory.SubFactory(UserFactory)
    on = factory.LazyFunction(clock.today)
