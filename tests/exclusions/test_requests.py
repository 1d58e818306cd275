"""What calls governors besides many days: an exam that is missed, parents' representations; and confirming the law."""

from datetime import date
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from charter.packs import Change
from safeguarding.exclusions import actions
from safeguarding.exclusions.models import ExclusionReason, Panel, PanelRule
from safeguarding.exclusions.packs import asked_anew
from safeguarding.exclusions.selectors import standings
from safeguarding.exclusions.work import work_items
from tests.factories import ExclusionReasonFactory, PanelRuleFactory, RoleAssignmentFactory
from trust.notices.models import Notice

MONDAY = date(2027, 1, 11)


@pytest.fixture
def law(school):
    """The rules as the pack gives them."""
    PanelRuleFactory(trigger="permanent")
    PanelRuleFactory(trigger="long", more_than=15)
    PanelRuleFactory(trigger="exam")
    PanelRuleFactory(trigger="asked", more_than=5, within=50)
    PanelRuleFactory(trigger="heard", within=None)


@pytest.fixture
def suspend(law, school, head):
    """`suspend("3", exam_on=...)`: a suspension from Monday 11 January, of a new case or of `case`."""

    def record(days, **kwargs):
        values = {"kind": "suspension", "first_day": MONDAY, "told_on": MONDAY, "by": head, **kwargs}
        return actions.record_spell(school, days=Decimal(days), **values)

    return record


@pytest.mark.requirement("S0-57")
def test_a_missed_exam_calls_a_panel_however_few_the_days(suspend, chair):
    suspend("1", exam_on=date(2027, 1, 13))
    panel = Panel.objects.get()
    assert (panel.rule.trigger, panel.due_on, panel.exam_on) == ("exam", date(2027, 2, 1), date(2027, 1, 13))
    assert panel.wanted_on == date(2027, 1, 12)
    assert next(work_items(chair)).due == date(2027, 1, 12)
    assert "and before the exam on Wednesday 13 January 2027 if it can" in Notice.objects.get(recipient=chair).subject


def test_an_exam_of_a_case_that_has_its_panel_calls_another_and_many_days_with_an_exam_one(suspend):
    case = suspend("16", exam_on=date(2027, 1, 13)).case
    assert Panel.objects.get().rule.trigger == "long"
    suspend("1", case=case)
    assert Panel.objects.count() == 1
    suspend("1", case=case, exam_on=date(2027, 1, 14))
    assert set(Panel.objects.values_list("rule__trigger", flat=True)) == {"long", "exam"}


def test_an_exam_before_the_first_day_is_not_missed_by_it(suspend):
    with pytest.raises(ValidationError, match="not missed by it"):
        suspend("1", exam_on=date(2027, 1, 8))


@pytest.mark.requirement("S0-57")
def test_parents_who_ask_after_more_than_five_days_are_heard_within_fifty_school_days(suspend, head, school):
    case = suspend("5").case
    suspend("0.5", case=case, first_day=date(2027, 1, 18), told_on=date(2027, 1, 18))
    panel = actions.record_request(case, asked_on=date(2027, 1, 19), by=head)
    assert (panel.rule.trigger, panel.days, panel.told_on) == ("asked", Decimal("5.5"), date(2027, 1, 18))
    # The half term and the Easter holidays are no school days: it comes after the spring term's end
    calendar = actions.Calendar.load()
    assert panel.due_on == calendar.school_days_after(date(2027, 1, 18), 50) > date(2027, 3, 25)
    assert actions.record_request(case, asked_on=date(2027, 1, 19), by=head) == panel


@pytest.mark.requirement("S0-57")
def test_up_to_five_days_governors_consider_what_parents_say_without_a_limit_and_cannot_reinstate(
    suspend, head, chair, school
):
    panel = actions.record_request(suspend("5").case, asked_on=MONDAY, by=head)
    assert (panel.rule.trigger, panel.due_on, panel.state(date(2028, 1, 1))) == ("heard", None, "due")
    assert standings.exclusions([school.pk], date(2027, 1, 19)) == {}
    with pytest.raises(ValidationError, match="cannot decide this"):
        actions.decide_panel(panel, decision="reinstated", decided_on=MONDAY, version=1, by=chair)
    assert actions.decide_panel(panel, decision="heard", decided_on=MONDAY, version=1, by=chair).decision == "heard"


def test_where_governors_must_consider_anyhow_nobody_need_ask(suspend, head):
    case = suspend("16").case
    with pytest.raises(ValidationError, match="must consider this case anyhow, by Monday 1 February 2027"):
        actions.record_request(case, asked_on=MONDAY, by=head)
    assert Panel.objects.count() == 1


@pytest.mark.parametrize("day, words", [(date(2027, 1, 8), "before the case"), (date(2027, 3, 1), "still to come")])
def test_a_request_of_a_wrong_day_is_refused(suspend, head, day, words):
    with pytest.raises(ValidationError, match=words):
        actions.record_request(suspend("6").case, asked_on=day, by=head)


@pytest.mark.requirement("S0-57")
def test_a_head_records_both_on_screen_and_the_chair_reads_them(signed_in, head, chair, school, law):
    client = signed_in(head)
    typed = {"kind": "suspension", "first_day": "2027-01-11", "told_on": "2027-01-11", "days": "7"}
    client.post(reverse("spell_add", args=[school.pk]), {**typed, "days": "1", "exam_on": "2027-01-13"})
    client.post(reverse("spell_add", args=[school.pk]), typed)
    case = actions.ExclusionCase.objects.get(number=2)
    sent = {"case": case.pk, "asked_on": "2027-01-18"}
    assert client.post(reverse("panel_request", args=[school.pk]), sent).status_code == 302
    exam, asked = Panel.objects.order_by("number")
    html = signed_in(chair).get(exam.get_absolute_url()).content.decode()
    assert "Wednesday 13 January 2027: before it, where that can be" in html
    html = signed_in(chair).get(asked.get_absolute_url()).content.decode()
    assert "50 school days later" in html and "Monday 18 January 2027" in html
    listed = signed_in(chair).get(reverse("panel_list")).content.decode()
    assert "exam on" in listed and "Parents make representations" in listed


def test_another_schools_case_cannot_be_asked_about(signed_in, head, school, other_school, law):
    other = actions.next_case(other_school, "2026/27 2 spring term")
    sent = {"case": other.pk, "asked_on": "2027-01-18"}
    assert signed_in(head).post(reverse("panel_request", args=[school.pk]), sent).status_code == 422
    assert signed_in(head).get(reverse("panel_request", args=[other_school.pk])).status_code == 404


@pytest.fixture
def trust_lead(mid_term):
    return RoleAssignmentFactory(role="dsl", user__name="Trust Lead").user


@pytest.mark.requirement("S0-57")
def test_the_trusts_safeguarding_lead_confirms_what_the_law_says(signed_in, law, trust_lead, head):
    ExclusionReasonFactory()
    client, page = signed_in(trust_lead), reverse("panel_rules")
    html = client.get(page).content.decode()
    assert "Check against the guidance in force" in html and html.count("to look up") == 6
    for rule in ("permanent", "reasons"):
        client.post(reverse("panel_rules_confirm"), {"rule": rule})
    rule = PanelRule.objects.get(trigger="permanent")
    assert (rule.confirmed_by, rule.confirmed_on) == (trust_lead, date(2027, 1, 19))
    assert not ExclusionReason.objects.get().is_open
    assert client.get(page).content.decode().count("to look up") == 4
    assert "I looked it up" not in signed_in(head).get(page).content.decode()


def test_a_lead_of_one_school_confirms_nothing(signed_in, dsl, law):
    signed_in(dsl).post(reverse("panel_rules_confirm"), {"rule": "permanent"})
    assert not PanelRule.objects.filter(confirmed_on__isnull=False).exists()


def test_a_rule_that_the_pack_changes_is_to_be_looked_up_again(law, ceo):
    rule = PanelRule.objects.get(trigger="exam")
    rule.save_checked(confirmed_by=ceo, confirmed_on=MONDAY)
    asked_anew(rule, Change("panel_rules", "exam", "unchanged"))
    assert not rule.is_open
    asked_anew(rule, Change("panel_rules", "exam", "changed"))
    assert PanelRule.objects.get(trigger="exam").is_open
