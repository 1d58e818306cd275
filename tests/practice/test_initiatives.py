"""An initiative needs evidence and space, and ends with an outcome (S0-10, S1-20, S1-21, S1-31)."""

import pytest

from improvement.practice.models import Initiative, Stop
from tests.factories import EvidenceItemFactory, EvidenceLinkFactory, InitiativeFactory, StopFactory
from trust.hooks import WorkSource, registered
from trust.notices.models import Notice


def url(row, verb=""):
    return f"/improvement/practice/initiatives/{row.pk}/{verb}"


def ready(school, head, **fields):
    """A draft with its evidence, in which nothing is missing."""
    row = InitiativeFactory(school=school, proposed_by=head, **fields)
    EvidenceLinkFactory(target=row)
    return row


def typed(school, strand, **changes):
    return {"title": "A quiet room at lunch", "school": school.pk, "strand": strand.pk, **changes}


def test_a_head_drafts_what_has_gaps(signed_in, head, school, step, strand):
    answer = signed_in(head).post("/improvement/practice/initiatives/add/", typed(school, strand))
    row = Initiative.objects.get()
    assert (answer.status_code, row.state, row.proposed_by, row.step) == (302, "draft", head, step)


def test_a_head_drafts_for_no_other_school(signed_in, head, other_school, step, strand):
    answer = signed_in(head).post("/improvement/practice/initiatives/add/", typed(other_school, strand))
    assert (answer.status_code, Initiative.objects.count()) == (422, 0)


@pytest.mark.requirement("S1-20")
def test_nothing_is_proposed_without_evidence(signed_in, head, school):
    row = InitiativeFactory(school=school, proposed_by=head)
    answer = signed_in(head).post(url(row, "propose/"))
    row.refresh_from_db()
    assert (answer.status_code, row.state) == (422, "draft")
    assert "at least one item of evidence" in answer.content.decode()


@pytest.mark.requirement("S1-20", "S0-10")
@pytest.mark.parametrize("gap", ["expected_effect", "measure", "baseline", "stops"])
def test_nothing_is_proposed_with_a_gap(signed_in, head, school, gap):
    row = ready(school, head, **{gap: ""})
    assert signed_in(head).post(url(row, "propose/")).status_code == 422
    row.refresh_from_db()
    assert row.state == "draft"


@pytest.mark.requirement("S1-21")
def test_what_frees_the_hours_it_adds_begins_at_once_and_its_stop_is_listed(signed_in, head, school):
    row = ready(school, head)
    signed_in(head).post(url(row, "propose/"))
    row.refresh_from_db()
    stop = Stop.objects.get()
    assert (row.state, stop.kind, stop.what, stop.hours_freed) == ("in_hand", "space", "The weekly spelling test", 40)


@pytest.mark.requirement("S1-21")
def test_what_adds_hours_waits_for_somebody_elses_sign_off(signed_in, eht, school):
    row = ready(school, eht, hours_freed=10)
    signed_in(eht).post(url(row, "propose/"))
    answer = signed_in(eht).post(url(row, "sign-off/"), {"agrees": "yes", "note": ""})
    row.refresh_from_db()
    assert (answer.status_code, row.state) == (422, "proposed")
    assert "30 hours a year more" in signed_in(eht).get(url(row)).content.decode()


def test_the_chief_executive_is_told_and_signs_off(signed_in, head, ceo, school):
    row = ready(school, head, hours_freed=10)
    signed_in(head).post(url(row, "propose/"))
    assert Notice.objects.filter(recipient=ceo, subject__startswith="To be signed off").exists()
    waiting = [item.title for source in registered(WorkSource) for item in source.items(ceo)]
    assert f"Sign off: {row}" in waiting
    signed_in(ceo).post(url(row, "sign-off/"), {"agrees": "yes", "note": "For two terms."})
    row.refresh_from_db()
    assert (row.state, row.signed_off_by) == ("in_hand", ceo)


def test_giving_it_back_needs_a_reason(signed_in, head, ceo, school):
    row = ready(school, head, hours_freed=10)
    signed_in(head).post(url(row, "propose/"))
    assert signed_in(ceo).post(url(row, "sign-off/"), {"agrees": "no"}).status_code == 422
    signed_in(ceo).post(url(row, "sign-off/"), {"agrees": "no", "note": "Too much at once."})
    row.refresh_from_db()
    assert (row.state, row.sign_off_note) == ("draft", "Too much at once.")


@pytest.mark.requirement("S0-10")
def test_closing_needs_an_outcome_and_a_lesson(signed_in, head, school):
    row = ready(school, head, state="in_hand")
    answer = signed_in(head).post(url(row, "close/"), {"showed": "90 words", "outcome": "adopt", "lesson": " "})
    row.refresh_from_db()
    assert (answer.status_code, row.state) == (422, "in_hand")


@pytest.mark.requirement("S1-31")
def test_what_is_stopped_is_listed_with_its_lesson_and_thanked_for(signed_in, head, governor, school):
    row = ready(school, head, state="in_hand")
    outcome = {"showed": "83 words", "outcome": "stop", "lesson": "It took more than it gave."}
    signed_in(head).post(url(row, "close/"), outcome)
    stop = Stop.objects.get(kind="tried")
    signed_in(governor).post(f"/improvement/practice/stopped/{stop.pk}/thanks/")
    page = signed_in(governor).get("/improvement/practice/stopped/").content.decode()
    assert "It took more than it gave." in page and "1 thing stopped, 40 hours a year freed" in page
    assert stop.thanks.get().by == governor


def test_a_draft_is_read_by_its_own_school_alone(signed_in, head, other_head, school):
    row = InitiativeFactory(school=school, proposed_by=head)
    assert signed_in(head).get(url(row)).status_code == 200
    assert signed_in(other_head).get(url(row)).status_code == 404
    assert str(row) not in signed_in(other_head).get("/improvement/practice/initiatives/").content.decode()


@pytest.mark.parametrize("verb, state", [("edit/", "draft"), ("propose/", "draft"), ("close/", "in_hand")])
def test_no_head_changes_what_another_school_tries(signed_in, other_head, school, verb, state):
    row = InitiativeFactory(school=school, state=state)
    assert signed_in(other_head).post(url(row, verb)).status_code == 404


def test_an_edit_of_an_older_text_is_refused(signed_in, head, school, strand):
    row = InitiativeFactory(school=school, proposed_by=head)
    Initiative.objects.filter(pk=row.pk).update(version=2)
    answer = signed_in(head).post(url(row, "edit/"), typed(school, strand, seen=1))
    assert answer.status_code == 409


def test_others_may_challenge_what_was_proposed(signed_in, governor, head, school):
    row = InitiativeFactory(school=school, state="in_hand")
    add = f"/charter/comments/initiative/{row.pk}/add/"
    assert add in signed_in(governor).get(url(row)).content.decode()
    signed_in(governor).post(add, {"kind": "comment", "text": "Have you asked the pupils?"})
    assert "Have you asked the pupils?" in signed_in(head).get(url(row)).content.decode()


def test_the_stop_list_is_exported_as_filtered(signed_in, ceo, school, other_school):
    StopFactory(school=school, what="Paper slips")
    StopFactory(school=other_school, what="Two meetings")
    file = signed_in(ceo).get(f"/improvement/practice/stopped/?school={school.pk}&export=csv").content.decode()
    assert "Paper slips" in file and "Two meetings" not in file


def test_the_way_in_leads_to_each_part(signed_in, staff, mid_term):
    EvidenceItemFactory()
    page = signed_in(staff).get("/improvement/practice/").content.decode()
    assert all(f"/improvement/practice/{part}/" in page for part in ("evidence", "guidance", "initiatives", "stopped"))
