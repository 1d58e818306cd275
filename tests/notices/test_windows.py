"""When mail may leave: working days, the hours, both changes of the clock."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schools.models import SchoolDay
from tests.factories import RoleAssignmentFactory, UserFactory
from trust import clock
from trust.calendar import Calendar
from trust.models import CalendarDay
from trust.notices.windows import Hours, WorkingDays, next_opening, working_days

HOURS = Hours(time(7, 30), time(18, 0))
NO_TERMS = WorkingDays(Calendar(()))


def london(text):
    return datetime.fromisoformat(text).replace(tzinfo=clock.LONDON)


@pytest.mark.parametrize(
    "written, leaves",
    [
        ("2027-02-08T07:29:59", "2027-02-08T07:30"),
        ("2027-02-08T07:30", "2027-02-08T07:30"),
        ("2027-02-08T17:59:59", "2027-02-08T17:59:59"),
        ("2027-02-08T18:00", "2027-02-09T07:30"),
        ("2027-02-12T21:00", "2027-02-15T07:30"),  # Friday evening to Monday
        ("2027-04-30T21:00", "2027-05-04T07:30"),  # Monday 3 May 2027 is a bank holiday
        ("2026-12-24T19:00", "2026-12-29T07:30"),  # Christmas on a Friday, its substitute on Monday
        ("2027-03-26T09:00", "2027-03-30T07:30"),  # Good Friday and Easter Monday, the clocks change between
        ("2026-10-23T20:00", "2026-10-26T07:30"),  # the clocks go back on Sunday 25 October
    ],
)
def test_mail_waits_for_the_next_working_morning(written, leaves):
    assert next_opening(london(written), NO_TERMS, HOURS) == london(leaves)


@pytest.mark.parametrize("day, utc", [("2027-03-30", "06:30"), ("2026-10-23", "06:30"), ("2026-10-26", "07:30")])
def test_half_past_seven_is_by_the_clock_in_london(day, utc):
    assert HOURS.opening(date.fromisoformat(day)) == datetime.fromisoformat(f"{day}T{utc}+00:00")


@given(st.datetimes(datetime(2025, 1, 1), datetime(2030, 12, 31)), st.times(), st.times())
def test_mail_never_leaves_outside_the_hours_nor_on_another_day(naive, one, other):
    hours = Hours(min(one, other), max(one, other))
    if hours.first == hours.last:
        return
    moment = naive.replace(tzinfo=clock.LONDON)
    leaves = next_opening(moment, NO_TERMS, hours)
    there = leaves.astimezone(clock.LONDON)
    assert leaves >= moment
    assert there.date() in NO_TERMS
    assert hours.first <= there.time() < hours.last or leaves == hours.opening(there.date())
    assert next_opening(leaves, NO_TERMS, hours) == leaves or there.time() != hours.first


def days_of(user, around=date(2027, 2, 8)):
    return working_days([user], around - timedelta(days=200), around + timedelta(days=200))[user.pk]


def test_a_school_reader_keeps_the_schools_days(head, school):
    SchoolDay.objects.create(school=school, date=date(2027, 2, 9), kind="closed")
    days = days_of(head)
    assert date(2027, 2, 8) in days
    assert date(2027, 2, 9) not in days
    assert date(2027, 2, 16) not in days  # half-term
    assert date(2027, 2, 13) not in days  # a Saturday


def test_staff_are_in_on_an_inset_day(head):
    CalendarDay.objects.create(date=date(2027, 1, 4), kind="inset")
    assert date(2027, 1, 4) in days_of(head)


def test_another_schools_closure_is_not_mine(head, other_school):
    SchoolDay.objects.create(school=other_school, date=date(2027, 2, 9), kind="closed")
    assert date(2027, 2, 9) in days_of(head)


def test_who_works_at_two_schools_gets_mail_when_either_is_open(head, school, other_school):
    RoleAssignmentFactory(role="governor", user=head, school=other_school)
    SchoolDay.objects.create(school=school, date=date(2027, 2, 9), kind="closed")
    assert date(2027, 2, 9) in days_of(head)


def test_central_staff_work_in_the_holidays_and_not_on_bank_holidays(ceo, eht):
    for person in (ceo, eht):
        assert date(2027, 2, 16) in days_of(person)
        assert date(2027, 5, 3) not in days_of(person)


def test_a_school_reader_who_asks_for_it_gets_mail_on_every_working_day(head):
    head.school_days_only = False
    head.save()
    assert date(2027, 2, 16) in days_of(head)


def test_a_trust_without_terms_yet_sends_on_working_days(db):
    assert date(2027, 2, 8) in days_of(UserFactory())


def test_days_of_many_people_take_a_constant_number_of_queries(school, django_assert_max_num_queries):
    people = [RoleAssignmentFactory(role="head", school=school).user for _ in range(30)]
    with django_assert_max_num_queries(6):
        working_days(people, date(2027, 2, 8), date(2027, 2, 8))
