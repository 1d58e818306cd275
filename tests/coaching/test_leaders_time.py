"""Senior trust leaders' days: planned by the calendar, used by what is written down, in the four areas."""

from datetime import date
from decimal import Decimal

import pytest
from django.urls import reverse

from improvement.coaching.models import LeaderTime
from improvement.coaching.selectors import leaders as selectors
from tests.factories import CycleStepFactory, LeaderAreaFactory, LeaderTimeFactory, LimitFactory, RoleAssignmentFactory
from trust.calendar import Cadence, Calendar

PAGE = "/improvement/leaders-time/"


@pytest.fixture
def leader(mid_term):
    LimitFactory(code="leader-days-a-week", words="Days a week", value=2)
    return RoleAssignmentFactory(role="subject_lead", user__name="Lena Subject").user


def areas(count=4):
    return [LeaderAreaFactory(name=f"Area {number}", order=number) for number in range(count)]


@pytest.mark.requirement("S2-21")
def test_two_days_a_week_make_about_78_days_of_a_year(leader, curriculum):
    calendar = Calendar.load()
    weeks = calendar.periods(Cadence.WEEKLY, calendar.year_of(date(2027, 1, 19)))
    (row,) = selectors.use_of_days(curriculum).leaders
    assert row.person == leader and row.year.planned == 2 * len(weeks)
    assert 76 <= row.year.planned <= 80
    assert row.semester.planned == 2 * sum(week.first_day <= date(2027, 2, 12) for week in weeks)


@pytest.mark.requirement("S2-21")
def test_over_and_under_are_shown(signed_in, leader, curriculum):
    (row,) = selectors.use_of_days(curriculum).leaders
    LeaderTimeFactory(person=leader, days=Decimal("1.5"))
    text = signed_in(curriculum).get(PAGE).content.decode()
    assert f"{row.semester.by_now - 1.5:g} days under" in text
    for number in range(row.semester.by_now):
        LeaderTimeFactory(person=leader, day=date(2026, 11, 2), days=1, output=str(number))
    assert "1.5 days over" in signed_in(curriculum).get(PAGE).content.decode()


def test_a_leader_who_began_in_january_is_planned_from_january(leader, curriculum):
    assignment = leader.role_assignments.get()
    assignment.since = date(2027, 1, 11)
    assignment.save()
    (row,) = selectors.use_of_days(curriculum).leaders
    assert row.semester.by_now == 4


def test_without_a_number_of_days_nothing_is_planned(mid_term, curriculum):
    RoleAssignmentFactory(role="subject_lead")
    (row,) = selectors.use_of_days(curriculum).leaders
    assert row.semester.planned is None and row.semester.words == "nothing planned"


@pytest.mark.requirement("S2-22")
def test_a_leader_writes_down_time_and_output_and_sees_them_by_the_four_areas(signed_in, leader, curriculum):
    CycleStepFactory()
    first, second, *_ = areas()
    typed = {"person": leader.pk, "day": "2027-01-18", "days": "1.5", "area": first.pk, "output": "A plan for year 9"}
    assert signed_in(leader).post(reverse("leader_time_add"), typed).status_code == 302
    LeaderTimeFactory(person=leader, area=second, days=Decimal("0.5"), day=date(2027, 1, 12))
    use = selectors.use_of_days(leader).areas
    assert [(one.area.name, one.days, one.share) for one in use] == [
        ("Area 0", Decimal("1.5"), 75), ("Area 1", Decimal("0.5"), 25), ("Area 2", 0, 0), ("Area 3", 0, 0),
    ]  # fmt: skip
    text = signed_in(curriculum).get(PAGE).content.decode()
    assert "A plan for year 9" in text and "75%" in text
    assert LeaderTime.objects.get(output="A plan for year 9").strand == first.strand


def test_a_week_has_no_more_than_five_days_and_the_future_none(signed_in, leader):
    CycleStepFactory()
    area = LeaderAreaFactory()
    LeaderTimeFactory(person=leader, day=date(2027, 1, 18), days=4)
    typed = {"person": leader.pk, "day": "2027-01-19", "days": "1.5", "area": area.pk}
    response = signed_in(leader).post(reverse("leader_time_add"), typed)
    assert response.status_code == 422 and "more than five days" in response.content.decode()
    response = signed_in(leader).post(reverse("leader_time_add"), {**typed, "day": "2027-01-25"})
    assert response.status_code == 422 and LeaderTime.objects.count() == 1


def test_a_leader_sees_and_edits_the_own_days_alone(signed_in, leader, curriculum):
    other = RoleAssignmentFactory(role="subject_lead", user__name="Olaf Other").user
    theirs = LeaderTimeFactory(person=other)
    assert "Olaf Other" not in signed_in(leader).get(PAGE).content.decode()
    assert signed_in(leader).get(reverse("leader_time_edit", args=[theirs.pk])).status_code == 404
    typed = {"person": other.pk, "day": "2027-01-18", "days": "1", "area": LeaderAreaFactory().pk}
    assert signed_in(leader).post(reverse("leader_time_add"), typed).status_code == 422
    assert "Olaf Other" in signed_in(curriculum).get(PAGE).content.decode()


def test_entries_are_exported_as_filtered_and_removed(signed_in, leader):
    row, other = LeaderTimeFactory(person=leader, output="Kept"), LeaderTimeFactory(person=leader, output="Gone")
    exported = signed_in(leader).get(f"{PAGE}?area={row.area_id}&export=csv").content.decode()
    assert "Kept" in exported and "Gone" not in exported
    signed_in(leader).post(reverse("leader_time_edit", args=[other.pk]), {"remove": "yes"})
    assert list(LeaderTime.objects.all()) == [row]


def test_the_page_costs_the_same_with_many_leaders(client, leader, curriculum, django_assert_max_num_queries):
    client.force_login(curriculum)
    for _ in range(6):
        LeaderTimeFactory(person=RoleAssignmentFactory(role="subject_lead").user)
    client.get(PAGE)
    with django_assert_max_num_queries(20):
        client.get(PAGE)


def test_the_year_shows_one_line_for_each_leader_and_area(leader, curriculum):
    area = LeaderAreaFactory(name="Research")
    LeaderTimeFactory.create_batch(3, person=leader, area=area)
    (work,) = selectors.improvement_work(curriculum, date(2026, 9, 1), date(2027, 8, 31))
    assert work.title == "Research: Lena Subject, 3 days" and work.done
