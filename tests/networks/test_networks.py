"""Networks: who sets them up and leads them, the lines in their care, their meetings and who was absent."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.urls import reverse

from charter import packs
from improvement.networks.actions import meetings, networks
from improvement.networks.models import Network, NetworkKind, NetworkLead, NetworkMeeting
from improvement.networks.selectors.networks import presence
from tests.factories import (
    DecisionFactory,
    NetworkFactory,
    NetworkLeadFactory,
    NetworkMeetingFactory,
    SchoolFactory,
    StandingItemFactory,
)
from trust.models import User


@pytest.fixture
def network(school, other_school):
    return NetworkFactory(name="Mathematics network")


def text(signed_in, person, url):
    return signed_in(person).get(url).content.decode()


@pytest.mark.requirement("S4-14", "S4-15", "S4-16")
def test_the_packs_bring_networks_of_subjects_of_teaching_and_of_inclusion(school):
    packs.load(["six-steps", "thrive"], by=User.objects.system())
    kinds = {kind.code: (kind.who, kind.step.code, kind.meetings) for kind in NetworkKind.objects.all()}
    assert kinds["subject"] == ("Senior trust leader, Member of staff", "building", 3)
    assert kinds["teaching"][0] == "Senior leader"
    assert kinds["inclusion"][0] == "SENDCo"


@pytest.mark.requirement("S4-14")
def test_a_network_takes_step_and_strand_from_its_kind(signed_in, ceo, school):
    packs.load(["six-steps", "thrive"], by=User.objects.system())
    kind = NetworkKind.objects.get(code="inclusion")
    response = signed_in(ceo).post(reverse("network_add"), {"name": "SENDCos", "kind": kind.pk})
    made = Network.objects.get()
    assert (response.status_code, made.step.code, made.strand.code) == (302, "building", "inclusion")


@pytest.mark.requirement("S3-12")
def test_the_chief_executive_appoints_a_lead_on_evidence_for_a_time(signed_in, ceo, staff, network):
    url = reverse("network_appoint", args=[network.pk])
    said = {"person": staff.pk, "evidence": "", "since": "2027-02-01", "until": "2029-01-31"}
    refused = signed_in(ceo).post(url, said)
    assert refused.status_code == 422 and NetworkLead.objects.count() == 0
    signed_in(ceo).post(url, {**said, "evidence": "Three years of rising results in year 6."})
    lead = NetworkLead.objects.get()
    assert (lead.person, lead.until, lead.appointed_by) == (staff, date(2029, 1, 31), ceo)
    assert "Three years of rising results" in text(signed_in, staff, network.get_absolute_url())


@pytest.mark.requirement("S3-12")
def test_the_database_wants_evidence_and_one_lead_at_a_time(network):
    lead = NetworkLeadFactory(network=network)
    for broken in ({"evidence": ""}, {"since": lead.until}):
        with pytest.raises(IntegrityError), transaction.atomic():
            NetworkLeadFactory(
                network=network, **{"since": lead.until + timedelta(days=1), "until": date(2031, 1, 1), **broken}
            )


def test_a_new_lead_ends_the_term_of_the_one_before(network, ceo, staff, head):
    first = networks.appoint(
        network, person=head, evidence="Results", since=date(2026, 9, 1), until=date(2028, 8, 31), by=ceo
    )
    networks.appoint(network, person=staff, evidence="Results", since=date(2027, 2, 1), until=date(2029, 1, 31), by=ceo)
    first.refresh_from_db()
    assert first.until == date(2027, 1, 31)


def test_nobody_appoints_themselves(network, ceo):
    with pytest.raises(ValidationError, match="Nobody appoints themselves"):
        networks.appoint(
            network, person=ceo, evidence="I did well", since=date(2027, 2, 1), until=date(2028, 1, 31), by=ceo
        )


def test_only_the_chief_executive_appoints(signed_in, eht, network):
    assert signed_in(eht).get(reverse("network_appoint", args=[network.pk])).status_code == 403


@pytest.mark.requirement("S3-13")
def test_the_lead_chooses_the_lines_that_the_network_looks_after(signed_in, staff, governor, network):
    NetworkLeadFactory(network=network, person=staff)
    line = DecisionFactory(title="Calculation policy")
    response = signed_in(staff).post(reverse("network_lines", args=[network.pk]), {"decisions": [line.pk]})
    assert response.status_code == 302
    assert [row.decision for row in network.lines.all()] == [line]
    assert "Calculation policy" in text(signed_in, governor, network.get_absolute_url())
    assert "looks after this line" in text(signed_in, governor, line.get_absolute_url())


def test_who_leads_one_network_does_not_write_another_and_a_term_that_is_over_ends_it(signed_in, staff, network):
    NetworkLeadFactory(network=NetworkFactory(), person=staff)
    NetworkLeadFactory(network=network, person=staff, since=date(2024, 1, 1), until=date(2027, 1, 18))
    assert signed_in(staff).get(reverse("network_meeting_plan", args=[network.pk])).status_code == 404


@pytest.mark.requirement("S1-51", "S4-17")
def test_behaviour_stands_on_the_agenda_of_every_networks_meeting(signed_in, ceo, network):
    packs.load(["promise"], by=User.objects.system())
    said = {"held_on": "2027-02-03", "place": "Online", "items": "Fractions\n\nBar models"}
    signed_in(ceo).post(reverse("network_meeting_plan", args=[network.pk]), said)
    titles = [item.title for item in NetworkMeeting.objects.get().items.all()]
    assert titles[1:3] == ["Curriculum and teaching", "Behaviour and routines"]
    assert titles[-2:] == ["Fractions", "Bar models"]


@pytest.mark.requirement("S0-80", "S4-14")
def test_the_lead_notes_the_meeting_and_absent_schools_are_listed(
    signed_in, staff, governor, network, school, other_school
):
    NetworkLeadFactory(network=network, person=staff)
    StandingItemFactory()
    meeting = meetings.plan(network, held_on=date(2027, 1, 12), by=staff)
    item = meeting.items.get()
    said = {"schools": [school.pk], f"item-{item.pk}": "Two schools shared.", "agreed": "Meet again.", "seen": 1}
    assert signed_in(staff).post(reverse("network_meeting_note", args=[meeting.pk]), said).status_code == 302
    meeting.refresh_from_db()
    item.refresh_from_db()
    assert (meeting.noted_by, item.notes) == (staff, "Two schools shared.")
    html = text(signed_in, governor, meeting.get_absolute_url())
    assert html.index("Schools absent") < html.index(other_school.name)
    csv = text(signed_in, governor, reverse("network_meeting_list") + "?export=csv")
    assert "1 of 2 schools,Beacon Hill Academy" in csv


@pytest.mark.requirement("S0-80")
def test_the_list_counts_three_meetings_a_year_for_each_network(signed_in, governor, staff, network):
    for day in (date(2026, 10, 6), date(2027, 1, 12)):
        meetings.note(meetings.plan(network, held_on=day, by=staff), seen=1, agreed="", notes={}, schools=[], by=staff)
    meetings.plan(network, held_on=date(2027, 5, 4), by=staff)
    html = text(signed_in, governor, reverse("network_list"))
    assert "2 of 3" in html and "1 network · 2 of 3 meetings held this year · 1 without a lead" in html


def test_a_network_of_secondary_schools_misses_no_primary(network, school, other_school):
    network.phases = ["secondary"]
    network.save()
    meeting = NetworkMeetingFactory(network=network)
    done = meetings.note(meeting, seen=1, agreed="", notes={}, schools=[], by=meeting.planned_by)
    found = presence_of(done)
    assert found.absent == [other_school]


def test_a_school_that_joined_later_was_not_absent(network, school):
    SchoolFactory(name="Newcomer", joined_on=date(2027, 4, 1))
    meeting = NetworkMeetingFactory(network=network)
    done = meetings.note(meeting, seen=1, agreed="", notes={}, schools=[school], by=meeting.planned_by)
    assert "Newcomer" not in [row.name for row in presence_of(done).absent]


def presence_of(meeting):
    return presence(meeting.network, [meeting])[0]


def test_a_meeting_to_come_is_not_noted_and_two_hands_clash(signed_in, ceo, network):
    ahead = NetworkMeetingFactory(network=network, held_on=date(2027, 3, 1))
    with pytest.raises(ValidationError, match="still to come"):
        meetings.note(ahead, seen=1, agreed="", notes={}, schools=[], by=ceo)
    meeting = NetworkMeetingFactory(network=network)
    url = reverse("network_meeting_note", args=[meeting.pk])
    assert signed_in(ceo).post(url, {"agreed": "First", "seen": 1}).status_code == 302
    assert signed_in(ceo).post(url, {"agreed": "Second", "seen": 1}).status_code == 409
