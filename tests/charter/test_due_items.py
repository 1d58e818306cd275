"""Duties become due items: each exactly once, on school days, however the calendar or the charter changes."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from charter import actions, tasks
from charter.models import DueItem, Duty
from schools.models import School, SchoolDay
from tests.factories import DecisionVersionFactory, DutyFactory, SchoolFactory
from trust import clock
from trust.calendar import Cadence, Calendar
from trust.models import Term, User


@pytest.fixture
def duty(school):
    return DutyFactory()


def dates(school=None):
    items = DueItem.objects.open().filter(school=school) if school else DueItem.objects.open()
    return [str(day) for day in items.order_by("due_on").values_list("due_on", flat=True)]


def test_a_termly_duty_is_due_five_working_days_before_each_term_ends(duty, school):
    actions.generate_due_items()
    assert dates() == ["2026-12-11", "2027-03-18", "2027-07-14"]


def test_it_opens_three_weeks_before(duty, school):
    actions.generate_due_items()
    item = DueItem.objects.get(period__contains="spring")
    assert item.opens_on == item.due_on - timedelta(days=21)
    states = [DueItem.objects.with_state(day).get(pk=item.pk).state for day in (
        date(2027, 2, 24), date(2027, 2, 25), date(2027, 3, 18), date(2027, 3, 19), date(2027, 4, 12),
    )]  # fmt: skip
    assert states == ["not_yet_due", "due", "due", "late", "missed"]


def test_next_term_is_ready_ahead_across_the_end_of_the_year(duty, school, clock_at):
    clock_at("2027-06-15T09:00")
    actions.generate_due_items()
    assert dates()[-1] == "2027-12-10"


def test_running_again_changes_nothing(duty, school):
    actions.generate_due_items()
    before = list(DueItem.objects.values())
    assert actions.generate_due_items() == actions.due_items.Outcome(0, 0, 0)
    assert list(DueItem.objects.values()) == before


def test_a_school_that_closes_early_is_asked_earlier(duty, school, other_school):
    for day in range(15, 26):
        SchoolDay.objects.create(school=school, date=date(2027, 3, day), kind="closed")
    actions.generate_due_items()
    assert "2027-03-05" in dates(school)
    assert "2027-03-18" in dates(other_school)


def test_a_moved_term_moves_open_items_and_leaves_done_ones(duty, school, other_school):
    actions.generate_due_items()
    done = DueItem.objects.get(school=school, period__contains="spring")
    DueItem.objects.filter(pk=done.pk).update(fulfilled_at=clock.now())
    Term.objects.filter(year__code="2026/27", name="spring").update(last_day=date(2027, 3, 19))
    outcome = actions.generate_due_items()
    assert (outcome.added, outcome.moved, outcome.closed) == (0, 1, 0)
    assert DueItem.objects.get(pk=done.pk).due_on == date(2027, 3, 18)
    assert "2027-03-12" in dates(other_school)


def test_what_is_no_longer_required_closes_with_a_reason_and_comes_back(duty, school):
    actions.generate_due_items()
    Duty.objects.update(phases=["secondary"])
    assert actions.generate_due_items().closed == 3
    assert set(DueItem.objects.values_list("closed_reason", flat=True)) == {actions.due_items.NOT_REQUIRED}
    Duty.objects.update(phases=[])
    assert actions.generate_due_items() == actions.due_items.Outcome(0, 3, 0)
    assert DueItem.objects.open().count() == 3


def test_a_school_that_leaves_is_asked_for_nothing_after(duty, school):
    School.objects.filter(pk=school.pk).update(joined_on=date(2026, 12, 12), left_on=date(2027, 6, 30))
    actions.generate_due_items()
    assert dates() == ["2027-03-18"]


def test_the_next_versions_duty_takes_over_open_items(duty, school):
    actions.generate_due_items()
    old = duty.version
    old.effective_to = date(2027, 1, 31)
    old.save()
    new = DecisionVersionFactory(decision=old.decision, effective_from=date(2027, 2, 1))
    follower = DutyFactory(version=new, code=duty.code, offset=-10)
    outcome = actions.generate_due_items()
    assert (outcome.added, outcome.closed) == (0, 0)
    assert DueItem.objects.get(period__contains="spring").duty == follower
    assert DueItem.objects.get(period__contains="autumn").duty == duty


def test_trust_duties_are_due_once(school, other_school):
    DutyFactory(at="trust", role="curriculum", cadence="annual", anchor="start", offset=0)
    actions.generate_due_items()
    item = DueItem.objects.get()
    assert (item.school, item.due_on) == (None, date(2026, 9, 2))


def test_unpublished_versions_ask_for_nothing(school):
    DutyFactory(version__status="decided")
    actions.generate_due_items()
    assert not DueItem.objects.exists()


SCHOOL_YEAR = st.dates(date(2026, 9, 1), date(2027, 8, 31))
CADENCES = [cadence for cadence in Cadence if cadence != Cadence.PER_EVENT]
RULES = st.fixed_dictionaries(
    {
        "cadence": st.sampled_from(CADENCES),
        "anchor": st.sampled_from(Duty.Anchor.values),
        "offset": st.integers(-30, 30),
        "offset_days": st.sampled_from(Duty.DayType.values),
        "opens_before": st.integers(0, 60),
    }
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rule=RULES, later=RULES, closed=st.sets(SCHOOL_YEAR, max_size=30), done=st.integers(0, 5))
def test_no_change_of_rule_or_calendar_duplicates(mid_term, rule, later, closed, done):
    """Made, some done, rule and school days changed, made again and again: one item a period, on a school day."""
    school = SchoolFactory()
    duty = DutyFactory(**rule)
    actions.generate_due_items()
    mine = DueItem.objects.filter(duty=duty, school=school)
    fulfilled = [item.pk for item in mine[:done]]
    mine.filter(pk__in=fulfilled).update(fulfilled_at=clock.now())
    untouched = list(mine.filter(pk__in=fulfilled).values())
    SchoolDay.objects.bulk_create(SchoolDay(school=school, date=day, kind="closed") for day in closed)
    Duty.objects.filter(pk=duty.pk).update(**later)
    actions.generate_due_items()
    again = actions.generate_due_items()
    assert (again.added, again.moved, again.closed) == (0, 0, 0)
    assert list(mine.filter(pk__in=fulfilled).values()) == untouched
    calendar = Calendar.load().of_school(dict.fromkeys(closed, "closed"))
    for item in mine.filter(fulfilled_at__isnull=True, closed_at__isnull=True):
        assert item.period_first_day <= item.opens_on <= item.due_on <= item.period_last_day
        days = [
            item.period_first_day + timedelta(days=n)
            for n in range((item.period_last_day - item.period_first_day).days + 1)
        ]
        assert calendar.is_school_day(item.due_on) or not any(calendar.is_school_day(day) for day in days)
    School.objects.filter(pk=school.pk).update(left_on=date(2020, 1, 1))
    Duty.objects.filter(pk=duty.pk).update(phases=["nursery"])


def test_queries_do_not_grow_with_schools(duty, school, django_assert_max_num_queries):
    for count in (5, 45):
        SchoolFactory.create_batch(count)
        with django_assert_max_num_queries(15):  # two of them lift the wall and let it down
            actions.generate_due_items()
    assert DueItem.objects.count() == 51 * 3


def test_the_daily_job_makes_due_items_for_the_system_user(duty, school):
    tasks.daily.delay()
    item = DueItem.objects.first()
    assert item.events.get().pgh_context.metadata["user"] == User.objects.system().pk
