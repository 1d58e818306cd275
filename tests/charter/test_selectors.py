"""What other pages are built from: what is due where, what is late, how areas stand; each as the reader may see."""

from datetime import timedelta

import pytest

from charter import selectors
from charter.hooks import find_decisions
from charter.models import DueItem
from tests.factories import (
    AreaFactory,
    DecisionVersionFactory,
    DueItemFactory,
    DutyFactory,
    RoleAssignmentFactory,
    SchoolFactory,
)
from trust import clock


def days(number):
    return clock.today() + timedelta(days=number)


@pytest.fixture
def duty(school):
    return DutyFactory(title="Audit", version__decision__title="Audits", minutes=60)


def test_the_due_list_says_what_why_how_long_and_by_when(head, duty, school, other_school):
    item = DueItemFactory(duty=duty, school=school)
    DueItemFactory(duty=duty, school=other_school)
    found = selectors.due_list(head, school)
    assert [(line.title, line.why, line.minutes, line.state, line.due) for line in found] == [
        ("Audit, Spring term 2026/27", "Audits", 60, "due", item.due_on)
    ]
    assert found[0].url == item.get_absolute_url()


def test_it_looks_four_weeks_ahead_and_keeps_what_was_missed(head, duty, school):
    for number, opens in enumerate([0, 28, 29]):
        DueItemFactory(duty=duty, school=school, period=f"p{number}", opens_on=days(opens), due_on=days(opens + 7))
    DueItemFactory(
        duty=duty, school=school, period="old", opens_on=days(-40), due_on=days(-20), period_last_day=days(-10)
    )
    assert [line.state for line in selectors.due_list(head, school)] == ["missed", "due", "not_yet_due"]


def test_who_may_not_mark_it_goes_to_the_decision(governor, duty, school):
    DueItemFactory(duty=duty, school=school)
    assert selectors.due_list(governor)[0].url == duty.version.decision.get_absolute_url()


def test_late_items_name_their_school_longest_late_first(eht, duty, school, other_school):
    DueItemFactory(duty=duty, school=school, due_on=days(-2))
    DueItemFactory(duty=duty, school=school, period="other", due_on=days(-9))
    DueItemFactory(duty=duty, school=other_school, due_on=days(-2))
    DueItemFactory(duty=duty, school=school, period="now")
    assert [(line.school, line.due) for line in selectors.late_items(eht)] == [
        (school.name, days(-9)),
        (school.name, days(-2)),
    ]


def test_my_work_is_what_my_own_role_owes(dsl, head, eht, duty, school):
    DueItemFactory(duty=duty, school=school)
    assert len(selectors.work_items(dsl)) == 1
    assert selectors.work_items(head) == selectors.work_items(eht) == []


def test_my_work_is_where_i_hold_the_role(duty, school, other_school):
    elsewhere = RoleAssignmentFactory(role="dsl", school=other_school).user
    in_cluster = RoleAssignmentFactory(role="dsl", cluster=school.cluster).user
    DueItemFactory(duty=duty, school=school)
    assert selectors.work_items(elsewhere) == []
    assert len(selectors.work_items(in_cluster)) == 1


def test_compliance_counts_what_had_to_be_done_by_today(ceo, trustee, duty, school, other_school):
    DueItemFactory(duty=duty, school=school, due_on=days(-1), fulfilled_at=clock.now())
    DueItemFactory(duty=duty, school=other_school, due_on=days(-1))
    DueItemFactory(duty=duty, school=other_school, period="later")
    DueItemFactory(duty=duty, school=school, period="closed", due_on=days(-1), closed_at=clock.now())
    AreaFactory(code="empty")
    for reader in (ceo, trustee):
        (area,) = selectors.compliance_by_area(reader)
        assert (area.done, area.expected, area.late) == (1, 2, 1)
        assert area.words == "1 of 2 done, 1 thing late"


def test_what_the_trust_does_once_is_not_counted_in_schools(ceo, duty, school):
    item = DueItemFactory(duty=duty, school=None, due_on=days(-1))
    assert selectors.standing(ceo)[duty.version.decision_id].met_words == "not done"
    DueItem.objects.filter(pk=item.pk).update(fulfilled_at=clock.now())
    assert selectors.standing(ceo)[duty.version.decision_id].met_words == "done for all"


def test_last_years_items_do_not_count(ceo, duty, school):
    DueItemFactory(duty=duty, school=school, due_on=days(-200), opens_on=days(-220))
    assert selectors.compliance_by_area(ceo) == []


def test_a_section_shows_its_own_domain(head, staff, duty, school):
    DecisionVersionFactory(decision__area=AreaFactory(code="other", domain="people"))
    DueItemFactory(duty=duty, school=school, due_on=days(-1))
    found = selectors.section(head, "safeguarding")
    assert [(line.version, line.standing.late) for part in found.areas for line in part.lines] == [(duty.version, 1)]
    assert found.lede == "1 decision · 1 thing late or missed, 0 due now"
    assert selectors.section(staff, "safeguarding").lede == "1 decision"


def test_decisions_are_found_by_their_words(head, stranger, school):
    version = DecisionVersionFactory(decision__title="Attendance policy", statement="Own policy, shared principles.")
    DecisionVersionFactory(decision__title="Mocks", status="decided")
    assert [result.url for result in find_decisions(head, "shared princ")] == [version.decision.get_absolute_url()]
    assert list(find_decisions(head, "mocks")) == list(find_decisions(stranger, "attendance")) == []


@pytest.mark.parametrize(
    "read", [selectors.due_list, selectors.late_items, selectors.compliance_by_area, selectors.work_items]
)
def test_reads_take_few_queries_at_any_size(read, ceo, django_assert_max_num_queries):
    RoleAssignmentFactory(role="dsl", user=ceo)
    for school in SchoolFactory.create_batch(40):
        DueItemFactory(school=school, due_on=days(-1))
    assert DueItem.objects.count() == 40
    with django_assert_max_num_queries(4):
        assert read(ceo)
