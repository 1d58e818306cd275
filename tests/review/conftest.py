"""A small charter in force, and its review for 2027/28."""

import pytest

from charter.review.actions import reviews
from charter.review.models import ReviewLine
from tests.factories import CorePrincipleFactory, DecisionVersionFactory, DutyFactory
from trust.models import AcademicYear


@pytest.fixture
def next_year(mid_term):
    return AcademicYear.objects.get(code="2027/28")


@pytest.fixture
def charter(mid_term):
    """Three decisions in force, by their codes: a standard with a termly duty, an aligned one, a central service."""
    audits = DecisionVersionFactory(
        type="standardised",
        decision__code="audits",
        decision__title="Safeguarding audits",
        evidence="Inspectors’ reviews",
    )
    DutyFactory(version=audits, code="audit", title="Termly audit", what_for="Safe schools")
    reading = DecisionVersionFactory(type="aligned", decision__code="reading", decision__title="Reading")
    CorePrincipleFactory(version=reading, code="daily", title="Every day")
    payroll = DecisionVersionFactory(type="centralised", decision__code="payroll", decision__title="Payroll")
    return {version.decision.code: version for version in (audits, reading, payroll)}


@pytest.fixture
def review(charter, next_year, eht, clock_at):
    """Open since Monday 1 March 2027."""
    planned = reviews.plan_review(next_year, by=eht)
    clock_at("2027-03-01T10:00")
    return reviews.open_review(planned, by=eht)


@pytest.fixture
def line_of(review):
    """`line_of("reading")`: a decision's line, as it is now."""
    return lambda code: ReviewLine.objects.select_related("review__year", "before", "draft").get(
        review=review, decision__code=code
    )
