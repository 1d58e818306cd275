"""How long a year takes to publish: 150 decisions at 100 schools. `pytest tests/review/speed.py` says so and fails over
60 seconds; it is no part of the suite, for it would take as long again to furnish the trust."""

import sys
import time
from datetime import date

from charter.actions import generate_due_items
from charter.models import DecisionVersion, DueItem
from charter.review.actions import publishing, reviews
from tests import factories
from trust.models import AcademicYear

SCHOOLS, DECISIONS, LIMIT = 100, 150, 60
TYPES = ["standardised", "aligned", "centralised", "autonomous"]


def furnish():
    for _ in range(SCHOOLS):
        factories.RoleAssignmentFactory(role="head", school=factories.SchoolFactory())
    for number in range(DECISIONS):
        version = factories.DecisionVersionFactory(type=TYPES[number % 4])
        factories.CorePrincipleFactory.create_batch(3, version=version)
        cadence = ["annual", "termly"][number % 2]
        factories.DutyFactory(version=version, cadence=cadence, role="head", what_for="To know how it goes.")
    generate_due_items()


def test_a_year_is_published_in_under_a_minute(mid_term, ceo, eht, clock_at):
    furnish()
    planned = reviews.plan_review(AcademicYear.objects.get(code="2027/28"), by=eht)
    clock_at("2027-03-01T10:00")
    review = reviews.open_review(planned, by=eht)
    clock_at("2027-06-21T10:00")
    publishing.ask_to_publish(review, carry_over=True, by=ceo)
    began = time.perf_counter()
    publishing.take_up(review.pk)
    took = time.perf_counter() - began
    due = DueItem.objects.filter(due_on__gte=date(2027, 9, 1)).count()
    sys.stderr.write(f"\n{DECISIONS} decisions, {SCHOOLS} schools, {due} due items of the new year: {took:.1f} s\n")
    assert DecisionVersion.objects.filter(year__code="2027/28").count() == DECISIONS
    assert took < LIMIT
