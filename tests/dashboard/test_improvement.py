"""The executive's view of improvement: priorities by strand and cause, capacity, what was tried and stopped."""

import pytest
from django.urls import reverse

from dashboard.selectors import improvement
from tests.factories import (
    CauseFactory,
    DayUsedFactory,
    DeploymentFactory,
    ImprovementStrandFactory,
    InitiativeFactory,
    PriorityFactory,
    SchoolFactory,
    SupportAgreementFactory,
)


@pytest.fixture
def attendance(db):
    return ImprovementStrandFactory(code="attendance", name="Attendance")


@pytest.fixture
def named(school, other_school, attendance):
    """Two of three schools name attendance, with two kinds of cause between them."""
    SchoolFactory(cluster=school.cluster)
    families, routines = CauseFactory(code="families", name="Families"), CauseFactory(code="routines", name="Routines")
    first = PriorityFactory(live=True, plan__school=school, strand=attendance, cause_kind=families)
    PriorityFactory(live=True, plan=first.plan, strand=attendance, cause_kind=routines, order=2)
    PriorityFactory(live=True, plan__school=other_school, strand=attendance, cause_kind=families)


def test_priorities_are_counted_by_school_and_kind_of_cause(ceo, named):
    [line] = improvement.priorities(ceo)["lines"]
    assert line.words == "2 of 3 schools; 2 kinds of root cause"
    assert line.causes == ["Families", "Routines"]


def test_a_head_counts_the_own_school_alone(head, named):
    [line] = improvement.priorities(head)["lines"]
    assert (line.schools, line.of) == (1, 1)


def test_capacity_shows_days_given_and_received_by_strand(ceo, school, other_school, attendance):
    agreement = SupportAgreementFactory(giver=other_school, taker=school, strand=attendance)
    DayUsedFactory(deployment=DeploymentFactory(agreement=agreement))
    [theme] = improvement.capacity(ceo)["themes"]
    assert (theme.strand, theme.given, theme.received, theme.givers, theme.takers) == ("Attendance", 1, 1, 1, 1)


def test_what_was_stopped_stands_beside_what_is_in_hand(ceo, school):
    InitiativeFactory(school=school)
    found = improvement.tried(ceo)
    assert (found["in_hand"], found["outcomes"]) == (0, [])


def test_the_overview_shows_each_part_to_those_who_may_read_it(signed_in, ceo, dsl, named):
    shown = signed_in(ceo).get(reverse("improvement_home")).content.decode()
    assert "2 of 3 schools" in shown and "Capacity given and received" in shown and "Tried, kept and stopped" in shown
    shown = signed_in(dsl).get(reverse("improvement_home")).content.decode()
    assert "Capacity given and received" not in shown
