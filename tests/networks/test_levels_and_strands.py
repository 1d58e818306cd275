"""The three levels on which improvement is led, contacts with the local authority, and the report by four strands."""

from datetime import date

import pytest
from django.urls import reverse

from charter.models import Action
from charter.packs.files import read
from improvement.networks.models import ActionLevel, LaContact
from improvement.networks.selectors.strands import reports
from improvement.work import ImprovementSource
from tests.factories import (
    ActionFactory,
    ActionLevelFactory,
    CycleStepFactory,
    ImprovementStrandFactory,
    LaContactFactory,
    LeadershipLevelFactory,
    NetworkMeetingFactory,
    WorkStrandFactory,
)
from trust import clock
from trust.hooks import registered

YEAR = date(2026, 9, 1), date(2027, 8, 31)


def text(signed_in, person, url):
    return signed_in(person).get(url).content.decode()


@pytest.fixture
def levels(school):
    names = {"trust": "Trust leadership", "local": "Local leadership", "authority": "With the local authority"}
    return {code: LeadershipLevelFactory(code=code, name=name, usual=code == "local") for code, name in names.items()}


@pytest.mark.requirement("S3-5")
def test_the_pack_brings_three_levels():
    assert [row["code"] for row in read("four-strands").sections["leadership_levels"]] == [
        "trust",
        "local",
        "authority",
    ]


@pytest.mark.requirement("S3-5")
def test_a_head_says_on_which_level_a_new_action_is_led(signed_in, head, school, levels):
    page = text(signed_in, head, reverse("action_add"))
    assert "On which level it is led" in page
    said = {
        "title": "Ask for places",
        "school": school.pk,
        "owner": head.pk,
        "due_on": "2027-03-01",
        "measure": "Places",
    }
    assert signed_in(head).post(reverse("action_add"), said).status_code == 422
    signed_in(head).post(reverse("action_add"), {**said, "level": levels["authority"].pk})
    assert ActionLevel.objects.get(action=Action.objects.get()).level == levels["authority"]


@pytest.mark.requirement("S3-5")
def test_actions_are_listed_by_level_and_one_without_can_be_put_right(signed_in, head, school, levels):
    ActionLevelFactory(action=ActionFactory(school=school, title="Trust does it"), level=levels["trust"])
    without = ActionFactory(school=school, title="Nobody said")
    url = reverse("level_list")
    narrowed = text(signed_in, head, f"{url}?level={levels['trust'].pk}")
    assert "Trust does it" in narrowed and "Nobody said" not in narrowed
    assert "Trust leadership: 1 open action · Local leadership: 0 open actions" in narrowed
    assert (
        signed_in(head).post(reverse("level_set", args=[without.pk]), {"level": levels["local"].pk}).status_code == 302
    )
    assert "Nobody said,Local leadership" in text(signed_in, head, url + "?export=csv")


def test_without_levels_nothing_is_asked(signed_in, head, school):
    assert "On which level" not in text(signed_in, head, reverse("action_add"))


@pytest.mark.requirement("S3-5")
def test_a_head_notes_a_contact_with_the_local_authority(signed_in, head, eht, other_head, school, other_school):
    step, strand = CycleStepFactory(), ImprovementStrandFactory()
    said = {
        "school": school.pk, "authority": "Northshire", "on": "2027-01-18", "who": "Adviser", "about": "Places",
        "outcome": "Two places from spring.", "strand": strand.pk, "step": step.pk, "seen": 1,
    }  # fmt: skip
    assert signed_in(head).post(reverse("contact_add"), said).status_code == 302
    contact = LaContact.objects.get()
    assert (contact.by, contact.outcome) == (head, "Two places from spring.")
    assert "Two places" in text(signed_in, eht, reverse("contact_list"))
    assert signed_in(other_head).get(contact.get_absolute_url()).status_code == 404
    assert signed_in(head).post(reverse("contact_add"), {**said, "school": other_school.pk}).status_code == 422
    assert signed_in(head).post(reverse("contact_add"), {**said, "on": "2027-02-18"}).status_code == 422


def test_two_hands_on_one_contact_clash(signed_in, head, school):
    contact = LaContactFactory(school=school)
    said = {
        "school": school.pk, "authority": "A", "on": "2027-01-18", "who": "B", "about": "C",
        "strand": contact.strand_id, "step": contact.step_id, "seen": 1,
    }  # fmt: skip
    url = reverse("contact_edit", args=[contact.pk])
    assert [signed_in(head).post(url, said).status_code for _ in range(2)] == [302, 409]


@pytest.mark.requirement("S3-8")
def test_the_pack_brings_four_strands_and_no_kind_of_work_belongs_to_two():
    rows = read("four-strands").sections["improvement_strands"]
    assert [row["name"] for row in rows] == [
        "Professional learning", "Leadership development", "Professional networks", "Quality assurance",
    ]  # fmt: skip
    named = [kind for row in rows for kind in row["kinds"]]
    assert len(named) == len(set(named))
    ours = {"network_meetings", "network_proposals", "kit_meetings", "quality_reports", "la_contacts"}
    assert ours <= set(named) & {source.name for source in registered(ImprovementSource)}


@pytest.mark.requirement("S3-8")
def test_the_chief_executive_reads_a_report_a_strand_and_the_list_behind_it(signed_in, ceo, school):
    strand = WorkStrandFactory(kinds=["network_meetings"])
    for day in (5, 12):
        NetworkMeetingFactory(held_on=date(2027, 1, day), network__name=f"Network of the {day}th")
    report = next(row for row in reports(ceo, *YEAR) if row.strand == strand)
    assert (report.total, report.done, report.late) == (2, 0, 2)
    assert "2 pieces of work, 0 done, 2 late" in text(signed_in, ceo, reverse("strand_report"))
    url = reverse("strand_detail", args=[strand.code])
    assert "Network of the 12th" in text(signed_in, ceo, url + "?kind=network_meetings")
    rows = text(signed_in, ceo, url + "?export=csv").strip().splitlines()
    assert len(rows) == 3 and rows[1].startswith("Network of the 5th,network meetings,The trust")


@pytest.mark.requirement("S3-8")
def test_what_no_strand_names_is_shown_apart_and_nothing_is_lost(signed_in, ceo, school):
    WorkStrandFactory(code="else", kinds=["nothing"])
    NetworkMeetingFactory(held_on=clock.today())
    assert "In no strand yet" in text(signed_in, ceo, reverse("strand_report"))


def test_a_head_reads_no_other_schools_work_by_strand(head, school, other_school):
    WorkStrandFactory(kinds=["la_contacts"])
    LaContactFactory(school=other_school)
    assert sum(report.total for report in reports(head, *YEAR)) == 0
