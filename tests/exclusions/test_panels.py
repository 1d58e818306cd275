"""Cases by number, the law's triggers with their school-day clocks, and the panels that governors hold."""

from datetime import date
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from safeguarding.exclusions import actions
from safeguarding.exclusions.models import ExclusionCase, Panel, Spell
from tests.factories import PanelFactory, PanelRuleFactory, RoleAssignmentFactory, SchoolDayFactory
from trust.notices.models import Notice

MONDAY = date(2027, 1, 11)


@pytest.fixture
def law(school):
    """The two rules as the pack gives them."""
    PanelRuleFactory(trigger="permanent", within=15)
    PanelRuleFactory(trigger="long", within=15, more_than=15)


@pytest.fixture
def suspend(law, school, head):
    """`suspend(days, case)` from Monday 11 January; `suspend(None)` for good."""

    def record(days, case=None, first_day=MONDAY, told_on=MONDAY):
        kind = "permanent" if days is None else "suspension"
        return actions.record_spell(
            school,
            kind=kind,
            first_day=first_day,
            told_on=told_on,
            days=None if days is None else Decimal(days),
            case=case,
            by=head,
        )

    return record


@pytest.mark.requirement("S0-57")
def test_a_permanent_exclusion_calls_a_panel_within_fifteen_school_days(suspend, school):
    suspend(None)
    panel = Panel.objects.get()
    # Fifteen school days after Monday 11 January 2027: three weeks of five.
    assert (panel.told_on, panel.due_on, panel.rule.trigger) == (MONDAY, date(2027, 2, 1), "permanent")


@pytest.mark.requirement("S0-57")
def test_more_than_fifteen_days_in_a_term_call_a_panel_and_fifteen_do_not(suspend):
    case = suspend("10").case
    suspend("5", case)
    assert Panel.objects.count() == 0
    suspend("0.5", case)
    panel = Panel.objects.get()
    assert (panel.rule.trigger, panel.days) == ("long", Decimal("15.5"))


def test_days_of_two_cases_are_not_added_up(suspend):
    suspend("10")
    suspend("10")
    assert Panel.objects.count() == 0
    assert list(ExclusionCase.objects.values_list("number", flat=True)) == [1, 2]


def test_the_clock_skips_the_schools_own_closed_days_and_the_half_term(suspend, school):
    SchoolDayFactory(school=school, date=date(2027, 1, 13), kind="closed")
    suspend(None)
    assert Panel.objects.get().due_on == date(2027, 2, 2)


def test_one_panel_a_case_and_trigger(suspend):
    case = suspend("16").case
    suspend("1", case)
    assert Panel.objects.count() == 1
    suspend(None, case)
    assert set(Panel.objects.values_list("rule__trigger", flat=True)) == {"long", "permanent"}


@pytest.mark.requirement("S0-57")
def test_chair_and_clerk_are_told(suspend, chair, clerk, governor):
    suspend(None)
    told = Notice.objects.filter(subject__contains="panel must meet by Monday 1 February 2027")
    assert {notice.recipient for notice in told} == {chair, clerk}
    assert "pupil" not in told[0].subject.lower()


@pytest.mark.parametrize(
    "change, words",
    [
        ({"days": "2.3"}, "whole or half"),
        ({"days": "46"}, "at most 45"),
        ({"days": "0"}, "A suspension has days"),
        ({"days": "1", "first_day": date(2027, 3, 1), "told_on": date(2027, 3, 1)}, "still to come"),
        ({"days": "1", "told_on": date(2027, 1, 8)}, "before it began"),
    ],
)
def test_what_cannot_be_is_refused(suspend, change, words):
    with pytest.raises(ValidationError, match=words):
        suspend(**change)
    assert Spell.objects.count() == 0


def test_a_case_belongs_to_its_term_and_ends_with_a_permanent_exclusion(suspend):
    autumn = suspend("1", first_day=date(2026, 11, 9), told_on=date(2026, 11, 9)).case
    with pytest.raises(ValidationError, match="another term"):
        suspend("1", autumn)
    over = suspend(None).case
    with pytest.raises(ValidationError, match="ended with a permanent"):
        suspend("1", over)


@pytest.mark.requirement("S0-57")
def test_a_head_records_by_case_number_and_is_told_the_limit(signed_in, head, school, law):
    typed = {"kind": "permanent", "first_day": "2027-01-11", "told_on": "2027-01-11"}
    response = signed_in(head).post(reverse("spell_add", args=[school.pk]), typed, follow=True)
    assert response.status_code == 200
    assert "must meet by Monday 1 February 2027" in response.content.decode()
    assert Panel.objects.get().raised_by == head


def test_a_wrong_day_is_said_beside_its_field(signed_in, head, school, law):
    typed = {"kind": "suspension", "first_day": "2027-01-11", "told_on": "2027-01-11", "days": "1.3"}
    response = signed_in(head).post(reverse("spell_add", args=[school.pk]), typed)
    assert response.status_code == 422
    assert "whole or half" in response.content.decode()
    assert ExclusionCase.objects.count() == 0


def test_another_schools_case_cannot_be_named(signed_in, head, school, other_school, law):
    other = actions.next_case(other_school, "2027/28 1 autumn term")
    typed = {"kind": "permanent", "first_day": "2027-01-11", "told_on": "2027-01-11", "case": other.pk}
    assert signed_in(head).post(reverse("spell_add", args=[school.pk]), typed).status_code == 422
    assert Spell.objects.count() == 0


@pytest.mark.requirement("S0-57")
@pytest.mark.parametrize("reader", ["head", "chair", "clerk"])
def test_the_panel_is_seen_with_its_limit_and_law(request, signed_in, suspend, reader):
    suspend(None)
    person = request.getfixturevalue(reader)
    html = signed_in(person).get(Panel.objects.get().get_absolute_url()).content.decode()
    assert "Monday 1 February 2027, 15 school days later" in html
    assert "section 51A" in html
    assert "Check against the guidance in force" in html
    assert "Panel on case 1 of spring" in signed_in(person).get(reverse("panel_list")).content.decode()


@pytest.mark.parametrize("reader", ["ceo", "eht", "trustee", "data_lead"])
def test_nobody_above_counts_panels_since_each_is_a_pupil(request, signed_in, suspend, reader):
    """They read on the board whether one is late."""
    suspend(None)
    client = signed_in(request.getfixturevalue(reader))
    assert client.get(reverse("panel_list")).status_code == 403
    assert client.get(Panel.objects.get().get_absolute_url()).status_code == 403


@pytest.mark.requirement("S0-57")
def test_the_clerk_sets_the_day_and_the_chair_records_the_decision(signed_in, suspend, clerk, chair, clock_at):
    suspend(None)
    panel = Panel.objects.get()
    signed_in(clerk).post(reverse("panel_convene", args=[panel.pk]), {"meets_on": "2027-01-28", "version": 1})
    clock_at("2027-01-29T10:00")
    assert "met on 28 Jan 2027, decision to record" in signed_in(clerk).get(panel.get_absolute_url()).content.decode()
    decided = {"decision": "upheld", "decided_on": "2027-01-28", "letters_on": "2027-01-28", "version": 2}
    signed_in(chair).post(reverse("panel_decide", args=[panel.pk]), decided)
    panel.refresh_from_db()
    assert (panel.meets_on, panel.decision, panel.state(date(2027, 3, 1))) == (date(2027, 1, 28), "upheld", "done")


def test_who_recorded_the_exclusion_does_not_decide_on_it(suspend, head, chair):
    suspend(None)
    panel = Panel.objects.get()
    with pytest.raises(ValidationError, match="Governors decide this"):
        actions.decide_panel(panel, decision="upheld", decided_on=MONDAY, version=1, by=head)
    panel.refresh_from_db()
    assert (panel.decision, panel.version) == ("", 1)
    assert actions.decide_panel(panel, decision="ended", decided_on=MONDAY, version=1, by=head).decision == "ended"


def test_a_decided_panel_stays_as_it_is(suspend, chair):
    suspend(None)
    panel = actions.decide_panel(Panel.objects.get(), decision="upheld", decided_on=MONDAY, version=1, by=chair)
    with pytest.raises(ValidationError, match="closed"):
        actions.convene_panel(panel, meets_on=date(2027, 1, 20), version=2, by=chair)
    panel.refresh_from_db()
    assert panel.meets_on is None


def test_a_stale_save_answers_with_both(signed_in, chair, school):
    panel = PanelFactory(school=school, version=3)
    url = reverse("panel_convene", args=[panel.pk])
    assert signed_in(chair).post(url, {"meets_on": "2027-01-28", "version": 2}).status_code == 409
    panel.refresh_from_db()
    assert panel.meets_on is None


def test_panels_are_listed_by_state_and_never_of_another_school(signed_in, chair, school, other_school):
    PanelFactory(school=school, number=1, due_on=date(2027, 1, 18))
    PanelFactory(school=other_school, number=77)
    html = signed_in(chair).get(reverse("panel_list") + "?state=late").content.decode()
    assert "late by 1 day" in html
    assert "case 77" not in html
    assert (
        signed_in(chair).get(reverse("panel_list") + f"?school={other_school.pk}").content.decode().count("case 77")
        == 0
    )


def test_a_chair_elsewhere_finds_no_panel(signed_in, school, other_school):
    chair = RoleAssignmentFactory(role="chair", school=other_school).user
    panel = PanelFactory(school=school)
    for name in ("panel_detail", "panel_convene", "panel_decide"):
        assert signed_in(chair).get(reverse(name, args=[panel.pk])).status_code == 404
