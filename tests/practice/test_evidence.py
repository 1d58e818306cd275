"""The register of evidence and what rests on it (S0-8, S0-41, S0-43)."""

import pytest

from charter import packs
from charter.models import Action
from improvement.practice.models import EvidenceItem, EvidenceLink
from tests.factories import (
    ActionFactory,
    DecisionVersionFactory,
    EvidenceItemFactory,
    EvidenceLinkFactory,
    InitiativeFactory,
)
from trust.models import User

REGISTER = "/improvement/practice/evidence/"


def improvement_action(school, **fields):
    """An action that follows from improvement work."""
    return ActionFactory(school=school, source=InitiativeFactory(school=school), **fields)


def cite(row):
    return f"/improvement/practice/rests-on/action/{row.pk}/"


@pytest.mark.requirement("S0-8")
def test_a_leader_adds_evidence_with_what_speaks_against_it(signed_in, head, mid_term):
    item = {
        "title": "Calm starts", "kind": "trial", "publisher": "A university", "says": "They help.",
        "fit": "Everywhere.", "strength": "2_limited", "cost": "1_low", "against": "",
    }  # fmt: skip
    assert signed_in(head).post(f"{REGISTER}add/", item).status_code == 422
    assert signed_in(head).post(f"{REGISTER}add/", item | {"against": "One trial found nothing."}).status_code == 302
    assert EvidenceItem.objects.get().added_by == head


@pytest.mark.requirement("S0-8", "S0-41")
def test_an_action_of_improvement_work_is_flagged_until_it_rests_on_evidence(signed_in, head, school):
    action, item = improvement_action(school, owner=head), EvidenceItemFactory()
    assert "no evidence yet" in signed_in(head).get(action.get_absolute_url()).content.decode()
    assert action.title in signed_in(head).get("/improvement/practice/actions-without-evidence/").content.decode()
    signed_in(head).post(cite(action), {"item": item.pk, "how": "The routine at the door."})
    page = signed_in(head).get(action.get_absolute_url()).content.decode()
    assert item.title in page and "no evidence yet" not in page
    assert action.title not in signed_in(head).get("/improvement/practice/actions-without-evidence/").content.decode()


def test_another_action_is_not_flagged(signed_in, head, school):
    action = ActionFactory(school=school, owner=head)
    assert "no evidence yet" not in signed_in(head).get(action.get_absolute_url()).content.decode()


def test_evidence_is_chosen_where_an_action_is_added(signed_in, head, school):
    item = EvidenceItemFactory()
    asked = {
        "title": "Greet at the door", "school": school.pk, "owner": head.pk, "due_on": "2027-03-01",
        "measure": "Late marks", "evidence": [item.pk],
    }  # fmt: skip
    assert signed_in(head).post("/actions/add/", asked).status_code == 302
    assert EvidenceLink.objects.get().target == Action.objects.get()


def test_nobody_links_evidence_to_another_schools_action(signed_in, other_head, school):
    action, item = improvement_action(school), EvidenceItemFactory()
    assert signed_in(other_head).post(cite(action), {"item": item.pk}).status_code == 404
    assert not EvidenceLink.objects.exists()


def test_a_link_is_taken_away_from_its_own_action_alone(signed_in, head, school):
    link, other = EvidenceLinkFactory(target=improvement_action(school)), improvement_action(school)
    assert signed_in(head).post(f"{cite(other)}{link.pk}/").status_code == 404
    assert signed_in(head).post(f"{cite(link.target)}{link.pk}/").status_code == 302
    assert not EvidenceLink.objects.exists()


@pytest.mark.requirement("S0-43")
def test_a_guidance_report_lists_what_rests_on_it_as_far_as_one_may_read_it(signed_in, head, other_head, ceo, school):
    item, action = EvidenceItemFactory(), improvement_action(school, title="Greet at the door")
    EvidenceLinkFactory(item=item, target=action)
    EvidenceLinkFactory(item=item, target=DecisionVersionFactory(decision__title="Calm corridors").decision)
    page = signed_in(ceo).get(item.get_absolute_url()).content.decode()
    assert "Greet at the door" in page and "Calm corridors" in page
    assert "Greet at the door" not in signed_in(other_head).get(item.get_absolute_url()).content.decode()
    rows = [
        signed_in(user).get("/improvement/practice/guidance/").context["listing"].page[0] for user in (ceo, other_head)
    ]
    assert [row.uses for row in rows] == [2, 1]


def test_a_pack_brings_guidance_reports_with_the_decisions_that_rest_on_them(mid_term):
    changes = packs.load(["excellence"], by=User.objects.system())
    assert len([change for change in changes if change.section == "evidence" and change.kind == "new"]) == 6
    item = EvidenceItem.objects.get(code="eef-behaviour")
    assert [link.target.code for link in item.links.all()] == ["behaviour-principles"]
    again = packs.load(["excellence"], by=User.objects.system())
    assert {change.kind for change in again if change.section == "evidence"} == {"unchanged"}
    assert item.links.count() == 1
