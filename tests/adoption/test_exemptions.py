"""Exemptions: asked for by a head, read by two, decided by the chief executive, and over on their day."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from charter.actions.submissions import submit
from charter.adoption.actions import exemptions
from charter.adoption.tasks import daily
from charter.models import DueItem
from charter.selectors.sheets import progress, sheet
from tests.adoption.charter import aligned, autonomous, becomes, our_version, standardised
from tests.factories import DueItemFactory, DutyFactory
from trust.notices.models import Notice

END = date(2027, 3, 1)


@pytest.fixture
def standard(school):
    return standardised()


@pytest.fixture
def due(standard, school):
    return DueItemFactory(duty=DutyFactory(version=standard), school=school)


def asked(version, school, head, **values):
    return exemptions.request_exemption(
        version.decision, school, by=head, **{"reason": "The hall is closed.", "until": END, **values}
    )


def agreed(version, school, head, eht, ceo, **values):
    exemption = asked(version, school, head, **values)
    exemptions.advise(exemption, supports=True, words="The plan is sound.", by=eht)
    return exemptions.decide(exemption, agrees=True, note="Until the hall is open.", by=ceo)


@pytest.mark.requirement("S0-17")
def test_head_asks_two_read_and_the_chief_executive_decides(standard, due, school, head, eht, ceo):
    exemption = agreed(standard, school, head, eht, ceo)
    assert (exemption.state, exemption.decided_by, exemption.second_reader) == ("agreed", ceo, eht)
    due.refresh_from_db()
    assert due.closed_reason == "Exempt until Monday 1 March 2027"


@pytest.mark.requirement("S0-17")
def test_nothing_is_decided_before_a_second_person_has_read_it(standard, school, head, ceo):
    exemption = asked(standard, school, head)
    with pytest.raises(ValidationError, match="A second person must have read it"):
        exemptions.decide(exemption, agrees=False, note="Not needed.", by=ceo)


def test_nobody_advises_on_or_decides_what_they_asked_for(standard, school, head, eht):
    exemption = asked(standard, school, head)
    with pytest.raises(ValidationError, match="Somebody else must advise"):
        exemptions.advise(exemption, supports=True, words="Yes.", by=head)
    exemptions.advise(exemption, supports=True, words="Yes.", by=eht)
    with pytest.raises(ValidationError, match="Somebody else must decide"):
        exemptions.decide(exemption, agrees=True, note="Yes.", by=head)


def test_it_never_lasts_past_august_and_says_what_to_do(standard, school, head):
    with pytest.raises(ValidationError, match="by Tuesday 31 August 2027. Choose that day or an earlier one"):
        asked(standard, school, head, until=date(2027, 9, 1))
    assert asked(standard, school, head, until=date(2027, 8, 31)).pk


def test_one_at_a_time(standard, school, head):
    asked(standard, school, head)
    with pytest.raises(ValidationError, match="asked for this already"):
        asked(standard, school, head)


def test_only_where_the_type_allows_one(school, head):
    with pytest.raises(ValidationError, match="the decision is autonomous"):
        asked(autonomous(), school, head)


def test_an_aligned_decision_excuses_one_principle_alone(school, head, eht, ceo):
    version = aligned("Kindness", "Routines")
    with pytest.raises(ValidationError, match="Choose the one principle"):
        asked(version, school, head)
    routines = version.principles.get(code="routines")
    agreed(version, school, head, eht, ceo, principle=routines)
    draft = our_version(version, school, head, without=["routines"])
    assert sheet(draft).items["p-routines"].waived == ("Exempt until Monday 1 March 2027",)
    assert progress(draft).unmapped == 0 and submit(draft, by=head).state == "accepted"


def test_it_ends_on_its_day_and_what_it_excused_is_asked_for_again(standard, due, school, head, eht, ceo, clock_at):
    exemption = agreed(standard, school, head, eht, ceo, until=date(2027, 2, 1))
    clock_at("2027-02-02T05:45")
    daily()
    daily()
    exemption.refresh_from_db(), due.refresh_from_db()
    assert (exemption.state, exemption.ended_reason) == ("ended", "It ran until Monday 1 February 2027.")
    assert due.closed_at is None and DueItem.objects.open().filter(pk=due.pk).exists()
    assert Notice.objects.filter(recipient=head, subject__startswith="Your exemption has ended").count() == 1


def test_what_falls_due_while_it_holds_is_excused_by_the_daily_job(standard, school, head, eht, ceo):
    exemption = agreed(standard, school, head, eht, ceo)
    later = DueItemFactory(duty=DutyFactory(version=standard), school=school)
    daily()
    later.refresh_from_db()
    assert later.closed_reason == exemption.words


def test_each_is_told_what_they_need(standard, school, head, eht, ceo):
    agreed(standard, school, head, eht, ceo)
    subjects = {notice.recipient: notice.subject for notice in Notice.objects.all()}
    assert subjects[eht] == "Ashfield Primary asks for an exemption: Assessment"
    assert subjects[ceo].startswith("Ready for you to decide")
    assert subjects[head] == "Your exemption was agreed until Monday 1 March 2027: Assessment"


def test_a_new_standard_can_be_asked_about_for_one_term(school, head, clock_at):
    new = becomes(aligned("Kindness"), "standardised")
    assert exemptions.closes_on(new) == date(2027, 3, 25)
    clock_at("2027-04-20T10:00")
    with pytest.raises(ValidationError, match="until Thursday 25 March 2027"):
        asked(new, school, head, until=date(2027, 6, 1))
