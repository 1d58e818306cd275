"""Deployments: who sends, how many days, exit and handover, outcome, both reports."""

from datetime import date
from decimal import Decimal

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.urls import reverse

from improvement.capacity.actions import agreements
from improvement.capacity.actions import deployments as actions
from improvement.capacity.models import DayUsed, Deployment
from tests.factories import ClusterFactory, RoleAssignmentFactory, SupportAgreementFactory

START = date(2027, 1, 11)


@pytest.fixture
def asked(signed_agreement, head, lent, building):
    return actions.ask_for(signed_agreement, person=lent, kind=building, days=Decimal(4), starts_on=START, by=head)


@pytest.fixture
def running(asked, eht):
    return actions.decide(asked, sends=True, note="", by=eht)


def day(row, number, by, days="1"):
    return actions.note_day(row, on=date(2027, 1, number), days=Decimal(days), by=by)


@pytest.mark.requirement("S2-28")
def test_a_deployment_is_asked_for_sent_and_ended_with_days_booked_and_used(
    signed_in, head, eht, signed_agreement, lent, building
):
    add = reverse("capacity_deployment_add", args=[signed_agreement.pk])
    values = {"person": lent.pk, "kind": building.pk, "days": "2", "starts_on": "2027-01-11"}
    assert signed_in(head).post(add, values).status_code == 302
    row = Deployment.objects.get()
    assert (row.state, row.from_school, row.to_school) == ("asked", signed_agreement.giver, signed_agreement.taker)
    signed_in(eht).post(reverse("capacity_deployment_decide", args=[row.pk]), {"sends": "yes"})
    for on in ("2027-01-12", "2027-01-13"):
        signed_in(head).post(reverse("capacity_deployment_day", args=[row.pk]), {"on": on, "days": "1"})
    end = {"ended_on": "2027-01-19", "outcome": "Two leads do it alone."}
    assert signed_in(head).post(reverse("capacity_deployment_end", args=[row.pk]), end).status_code == 302
    row = Deployment.objects.with_days_used().get()
    assert (row.state, row.used, row.days) == ("ended", 2, 2)


def test_days_used_other_than_booked_need_a_reason_at_the_end(running, head):
    day(running, 12, head)
    with pytest.raises(ValidationError, match="Say why"):
        actions.end(running, outcome="Done.", ended_on=date(2027, 1, 19), by=head)
    actions.end(running, outcome="Done.", ended_on=date(2027, 1, 19), difference="It was enough.", by=head)
    assert Deployment.objects.get().difference == "It was enough."


@pytest.mark.requirement("S2-13")
def test_only_an_executive_headteacher_of_one_of_the_schools_sends(asked, ceo, eht, other_eht, other_school):
    stranger = RoleAssignmentFactory(role="eht", cluster=ClusterFactory(name="West")).user
    for person in (ceo, stranger):
        with pytest.raises(ValidationError, match="executive headteacher"):
            actions.decide(asked, sends=True, note="", by=person)
    actions.decide(asked, sends=True, note="", by=other_eht)
    row = Deployment.objects.get()
    assert (row.sent_by, row.strand.code, row.days) == (other_eht, "attendance", 4)


def test_nobody_sends_whom_they_asked_for(signed_agreement, lent, building, eht):
    row = actions.ask_for(signed_agreement, person=lent, kind=building, days=Decimal(4), starts_on=START, by=eht)
    with pytest.raises(ValidationError, match="yourself"):
        actions.decide(row, sends=True, note="", by=eht)


@pytest.mark.requirement("S2-3")
def test_adding_capacity_needs_a_last_day_and_a_plan_to_hand_over(signed_in, head, signed_agreement, lent, adding):
    add = reverse("capacity_deployment_add", args=[signed_agreement.pk])
    values = {"person": lent.pk, "kind": adding.pk, "days": "4", "starts_on": "2027-01-11"}
    page = signed_in(head).post(add, values)
    assert page.status_code == 422
    assert "Lent hands have a last day" in page.content.decode()
    assert "once they have left" in page.content.decode()
    values |= {"exit_on": "2027-05-28", "handover": "The deputy takes over in May."}
    assert signed_in(head).post(add, values).status_code == 302
    assert Deployment.objects.get().kind.needs_handover


def test_nobody_is_asked_for_before_both_have_signed(agreement, lent, building, head):
    with pytest.raises(ValidationError, match="sign"):
        actions.ask_for(agreement, person=lent, kind=building, days=Decimal(4), starts_on=START, by=head)


def test_no_more_days_are_asked_for_than_agreed(asked, signed_agreement, lent, building, head):
    with pytest.raises(ValidationError, match="2 are left"):
        actions.ask_for(signed_agreement, person=lent, kind=building, days=Decimal(3), starts_on=START, by=head)


def test_no_more_days_are_used_than_agreed_unless_added_with_a_reason(running, head, eht, other_eht):
    for number in (12, 13, 14, 15):
        day(running, number, head)
    with pytest.raises(ValidationError, match="4 of 4"):
        day(running, 18, head)
    with pytest.raises(ValidationError):
        actions.add_days(running, days=Decimal(2), why="", by=eht)
    with pytest.raises(ValidationError):
        actions.add_days(running, days=Decimal(2), why="Illness in week two.", by=head)
    actions.add_days(running, days=Decimal(2), why="Illness in week two.", by=other_eht)
    day(running, 18, head, "0.5")
    assert sum(row.days for row in DayUsed.objects.all()) == Decimal("4.5")


@pytest.mark.requirement("S4-10")
def test_both_sides_report_once_it_has_ended(signed_in, running, head, other_head):
    url = reverse("capacity_deployment_report", args=[running.pk])
    assert signed_in(head).post(url, {"words": "It helped."}).status_code == 422
    actions.end(running, outcome="Done.", ended_on=date(2027, 1, 19), difference="It was enough.", by=head)
    signed_in(head).post(url, {"words": "Mondays are calm now."})
    signed_in(other_head).post(url, {"words": "We learnt as much as we gave."})
    assert {(row.side, row.by) for row in running.reports.all()} == {("taker", head), ("giver", other_head)}
    with pytest.raises(PermissionDenied):
        actions.report(running, side="giver", words="Again", by=head)


def test_who_is_lent_sees_the_own_deployment_and_notes_days_in_it(signed_in, running, lent, staff):
    url = reverse("capacity_deployment_day", args=[running.pk])
    assert signed_in(staff).get(url).status_code == 404
    assert signed_in(lent).post(url, {"on": "2027-01-12", "days": "0.5"}).status_code == 302
    assert DayUsed.objects.get().by == lent
    assert "Lee Lent" in signed_in(lent).get(reverse("capacity_deployment_list")).content.decode()


@pytest.mark.requirement("S2-47")
def test_somebody_of_the_central_team_is_lent(school, strand, building, head, eht, curriculum):
    agreement = SupportAgreementFactory(giver=None, taker=school, strand=strand, kind=building)
    agreements.sign(agreement, side="taker", by=head)
    agreements.sign(agreement, side="giver", by=eht)
    row = actions.ask_for(agreement, person=curriculum, kind=building, days=Decimal(2), starts_on=START, by=head)
    actions.decide(row, sends=True, note="", by=eht)
    day(row, 12, curriculum)
    assert Deployment.objects.with_days_used().get().used == 1
    assert (row.from_school, row.giver_words) == (None, "Central team")
