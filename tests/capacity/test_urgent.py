"""Urgent requests: answered within the week by somebody else, and the time to the first visit."""

from datetime import date

import pytest
from django.urls import reverse

from improvement.capacity.actions import urgent as actions
from improvement.capacity.models import CapacityNeed, UrgentRequest
from tests.factories import DayUsedFactory, DeploymentFactory, SupportAgreementFactory
from trust.notices.models import Notice


@pytest.fixture
def asked(signed_in, head, eht, school, strand, building):
    """On Tuesday 19 January; the answer is due five working days later, on the 26th."""
    values = {"strand": strand.pk, "kind": building.pk, "what": "Both leads are away from Monday."}
    signed_in(head).post(reverse("capacity_urgent_add", args=[school.pk]), values)
    return UrgentRequest.objects.get()


@pytest.mark.requirement("S4-20")
def test_the_time_from_an_urgent_request_to_the_first_visit_is_measured(signed_in, clock_at, head, eht, asked, strand):
    assert asked.due_on == date(2027, 1, 26)
    assert Notice.objects.filter(recipient=eht, subject__contains="Urgent").exists()
    clock_at("2027-01-21T11:00:00+00:00")
    answer = {"answer": "now", "days": "3", "words": "Our lead comes on Monday."}
    url = reverse("capacity_urgent_answer", args=[asked.pk])
    assert signed_in(eht).post(url, answer).status_code == 302
    need = CapacityNeed.objects.get()
    assert (need.level, need.source, need.school, need.strand) == (4, "urgent", asked.school, strand)
    page = reverse("capacity_urgent", args=[asked.pk])
    assert "nobody has come yet" in signed_in(head).get(page).content.decode()
    clock_at("2027-01-25T17:00:00+00:00")
    row = DeploymentFactory(agreement=SupportAgreementFactory(taker=asked.school, strand=strand))
    DayUsedFactory(deployment=row, on=date(2027, 1, 18))
    DayUsedFactory(deployment=row, on=date(2027, 1, 25))
    html = signed_in(head).get(page).content.decode()
    assert "answered in 2 working days" in html
    assert "25 Jan 2027, after 4 working days" in html


def test_nobody_answers_what_they_asked_for(signed_in, school, eht, strand, building):
    mine = actions.ask_urgently(school=school, strand=strand, kind=building, what="Help.", by=eht)
    values = {"answer": "otherwise", "words": "Ring me."}
    answer = signed_in(eht).post(reverse("capacity_urgent_answer", args=[mine.pk]), values)
    assert answer.status_code == 422
    assert "Somebody else must answer" in answer.content.decode()


def test_a_request_past_its_days_is_late(signed_in, clock_at, asked, ceo):
    clock_at("2027-01-28T10:00:00+00:00")
    assert "late by 2 days" in signed_in(ceo).get(reverse("capacity_urgent_list")).content.decode()
