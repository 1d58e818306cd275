"""The directory of expertise, and the chart of the central team."""

import pytest
from django.urls import reverse

from charter import packs
from improvement.coaching.models import Expertise, InductionItem, LeaderArea, ReportingLine
from improvement.coaching.selectors import expertise as selectors
from tests.factories import (
    ExpertiseFactory,
    ImprovementStrandFactory,
    OfferItemFactory,
    ReportingLineFactory,
    RoleAssignmentFactory,
)
from trust.models import User


@pytest.fixture
def lines(mid_term):
    ReportingLineFactory(role="ceo", to="", order=0)
    ReportingLineFactory(role="eht", to="ceo", order=1)
    ReportingLineFactory(role="curriculum", to="eht", words="Quality of education", order=2)
    ReportingLineFactory(role="subject_lead", to="curriculum", order=3)


@pytest.mark.requirement("S2-49")
def test_anybody_finds_whom_to_ask_and_who_stands_for_nothing_yet(signed_in, staff, eht, curriculum):
    ExpertiseFactory(person=eht, words="Behaviour routines")
    text = signed_in(staff).get("/improvement/expertise/?words=routines").content.decode()
    assert "Behaviour routines" in text and "Executive headteacher, North" in text
    assert selectors.without() == [curriculum]
    assert "1 member of the central team stands for no field yet: Curriculum" in " ".join(text.split())


@pytest.mark.requirement("S2-49")
def test_each_executive_with_a_field_leaves_nobody_listed(signed_in, ceo, eht, curriculum):
    for person in (ceo, eht, curriculum):
        ExpertiseFactory(person=person)
    assert selectors.without() == []
    assert "no field yet" not in signed_in(ceo).get("/improvement/expertise/").content.decode()


@pytest.mark.requirement("S2-19")
def test_the_chart_shows_roles_expertise_and_the_line(signed_in, lines, head, eht, curriculum):
    leader = RoleAssignmentFactory(role="subject_lead", user__name="Lena Subject").user
    ExpertiseFactory(person=leader, words="Physics")
    (top,) = selectors.chart()
    assert (top.role, top.below[0].role, top.below[0].below[0].role) == ("ceo", "eht", "curriculum")
    team = top.below[0].below[0]
    assert [member.person for member in team.members] == [curriculum]
    assert team.below[0].members[0].fields == ["Physics"]
    text = signed_in(head).get("/improvement/expertise/").content.decode()
    assert text.index("Quality of education") < text.rindex("Lena Subject") < text.rindex("Physics")


def test_lines_in_a_circle_lose_nobody(mid_term):
    ReportingLineFactory(role="eht", to="curriculum")
    ReportingLineFactory(role="curriculum", to="eht")
    assert {box.role for box in selectors.chart()} == {"eht", "curriculum"}


def test_everybody_keeps_their_own_field_and_nobody_elses(signed_in, head, eht):
    theirs, strand = ExpertiseFactory(person=eht, words="Behaviour"), ImprovementStrandFactory()
    typed = {"person": head.pk, "strand": strand.pk, "words": "Early reading"}
    assert signed_in(head).post(reverse("expertise_add"), typed).status_code == 302
    assert signed_in(head).post(reverse("expertise_add"), {**typed, "person": eht.pk}).status_code == 422
    assert signed_in(head).get(reverse("expertise_edit", args=[theirs.pk])).status_code == 404
    assert Expertise.objects.get(person=head).words == "Early reading"


def test_the_curriculum_director_names_the_field_of_another(signed_in, curriculum):
    leader = RoleAssignmentFactory(role="subject_lead").user
    typed = {"person": leader.pk, "strand": ImprovementStrandFactory().pk, "words": "Physics"}
    assert signed_in(curriculum).post(reverse("expertise_add"), typed).status_code == 302
    assert Expertise.objects.get().person == leader


def test_a_field_on_which_an_offer_rests_stays(signed_in, eht):
    row = ExpertiseFactory(person=eht)
    OfferItemFactory(curator=eht, strand=row.strand)
    response = signed_in(eht).post(reverse("expertise_edit", args=[row.pk]), {"remove": "yes"}, follow=True)
    assert "wants a specialist" in response.content.decode()
    assert Expertise.objects.filter(pk=row.pk).exists()


def test_the_directory_is_found_by_search_and_exported_as_filtered(signed_in, head, eht):
    ExpertiseFactory(person=eht, words="Behaviour routines")
    ExpertiseFactory(person=eht, words="Phonics")
    assert "Phonics" in signed_in(head).get("/search/?q=phonics").content.decode()
    exported = signed_in(head).get("/improvement/expertise/?words=phonics&export=csv").content.decode()
    assert "Phonics" in exported and "Behaviour" not in exported


def test_the_pack_brings_four_areas_the_checklist_and_the_lines(school):
    packs.load(["six-steps"], by=User.objects.system())
    assert list(LeaderArea.objects.values_list("code", flat=True)) == ["research", "plans", "middle-leaders", "year-11"]
    assert ReportingLine.objects.get(role="curriculum").to == "eht" and InductionItem.objects.count() == 7
    assert {change.kind for change in packs.load(["six-steps"], by=User.objects.system())} == {"unchanged"}
