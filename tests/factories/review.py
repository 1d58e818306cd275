"""Factories of the annual review."""

from datetime import timedelta

import factory
from factory.django import DjangoModelFactory

from charter.review.models import AnnualReview, ReviewLine, ReviewPlan, SchoolConsulted
from tests.factories.charter import DecisionVersionFactory
from tests.factories.schools import SchoolFactory
from tests.factories.trust import UserFactory
from trust import clock
from trust.models import AcademicYear


class ReviewPlanFactory(DjangoModelFactory):
    class Meta:
        model = ReviewPlan
        django_get_or_create = ["id"]

    id = 1


class AnnualReviewFactory(DjangoModelFactory):
    """Open now; it decides for the academic year after the one that today is in."""

    class Meta:
        model = AnnualReview
        django_get_or_create = ["year"]

    year = factory.LazyFunction(
        lambda: AcademicYear.objects.filter(first_day__gt=clock.today()).order_by("first_day").first()
    )
    opens = factory.LazyFunction(lambda: clock.today() - timedelta(days=1))
    consult_until = factory.LazyFunction(lambda: clock.today() + timedelta(days=30))
    decide_by = factory.LazyFunction(lambda: clock.today() + timedelta(days=60))
    publish_by = factory.LazyFunction(lambda: clock.today() + timedelta(days=90))
    effective = factory.SelfAttribute("year.first_day")
    state = "open"
    opened_on = factory.SelfAttribute("opens")


class ReviewLineFactory(DjangoModelFactory):
    class Meta:
        model = ReviewLine

    review = factory.SubFactory(AnnualReviewFactory)
    before = factory.SubFactory(DecisionVersionFactory)
    decision = factory.SelfAttribute("before.decision")


class SchoolConsultedFactory(DjangoModelFactory):
    class Meta:
        model = SchoolConsulted

    review = factory.SubFactory(AnnualReviewFactory)
    school = factory.SubFactory(SchoolFactory)
    seen_by = factory.SubFactory(UserFactory)
    seen_on = factory.LazyFunction(clock.today)
