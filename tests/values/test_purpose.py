"""Mission, vision and values by academic year: typed as a draft, published once, kept as they were."""

import pytest
from django.db import DatabaseError, transaction
from django.urls import reverse

from charter.models import Action
from charter.values.actions import tags
from charter.values.models import PromiseEvidence, Purpose, Signposts, Strand, Tag, Value, ValueLine
from charter.values.selectors.tags import chips
from tests.factories import (
    ActionFactory,
    DecisionFactory,
    DecisionVersionFactory,
    PurposeFactory,
    StaffPromiseFactory,
    StrandFactory,
    TrustFactory,
    ValueFactory,
    ValueLineFactory,
    published,
)
from trust import clock
from trust.models import AcademicYear


@pytest.fixture
def draft(mid_term):
    """This year's draft: a strand, a value with a line of each kind, and a promise."""
    purpose = PurposeFactory(mission="Better futures for every child.")
    StrandFactory(purpose=purpose, code="excel", title="Schools that excel")
    value = ValueFactory(purpose=purpose, code="integrity", title="Integrity")
    ValueLineFactory(value=value, text="We say what we do.", order=0)
    ValueLineFactory(value=value, kind="doesnt", text="We look away.", order=0)
    StaffPromiseFactory(purpose=purpose, code="family", title="Job and family")
    return purpose


@pytest.fixture
def wording(draft):
    return published(draft)


@pytest.mark.requirement("S0-1")
def test_everybody_reads_what_the_trust_is_for_this_year(signed_in, staff, wording):
    shown = signed_in(staff).get("/values/").content.decode()
    for words in ("Better futures for every child.", "Schools that excel", "We say what we do.", "We look away."):
        assert words in shown


def test_a_draft_is_seen_by_those_who_edit_it(signed_in, ceo, staff, draft):
    assert signed_in(ceo).get(draft.get_absolute_url()).status_code == 200
    assert signed_in(staff).get(draft.get_absolute_url()).status_code == 404
    assert "Better futures" not in signed_in(staff).get("/values/").content.decode()


@pytest.mark.requirement("S0-1", "S2-1")
def test_next_years_wording_begins_as_a_copy_and_this_years_stays(signed_in, ceo, wording):
    client, year = signed_in(ceo), AcademicYear.objects.get(code="2027/28")
    client.post("/values/start/", {"year": year.pk})
    copy = Purpose.objects.get(year=year)
    value = Value.objects.get(purpose=copy)
    typed = {"title": "Honesty", "text": "", "does": "We tell the truth.\nEven late.", "doesnt": "", "order": 0}
    assert client.post(reverse("part_edit", args=["values", value.pk]), typed).status_code == 302
    assert client.post(reverse("purpose_publish", args=[copy.pk])).status_code == 302
    assert list(ValueLine.objects.filter(value=value).values_list("text", flat=True)) == [
        "We tell the truth.", "Even late.",
    ]  # fmt: skip
    old = client.get(wording.get_absolute_url()).content.decode()
    assert "Integrity" in old and "Honesty" not in old
    assert "Integrity" in client.get("/values/").content.decode()  # the year has not begun


def test_a_published_wording_cannot_be_edited(signed_in, ceo, wording):
    client = signed_in(ceo)
    for name in ("purpose_edit", "purpose_publish"):
        assert client.get(reverse(name, args=[wording.pk])).status_code == 404
    assert client.post(reverse("part_edit", args=["strands", Strand.objects.get().pk]), {}).status_code == 404


@pytest.mark.parametrize("model", [Purpose, Strand, Value, ValueLine])
def test_the_database_keeps_a_published_wording(model, wording):
    for change in (
        lambda rows: rows.update(**{"note" if model is Purpose else "order": 9}),
        lambda rows: rows.delete(),
    ):
        with pytest.raises(DatabaseError), transaction.atomic():
            change(model.objects.all())


def test_a_draft_needs_a_mission_before_it_is_published(signed_in, ceo, draft):
    Purpose.objects.update(mission="")
    assert signed_in(ceo).post(reverse("purpose_publish", args=[draft.pk])).status_code == 422
    assert Purpose.objects.get().published_at is None


def test_the_second_of_two_editors_gets_both_texts(signed_in, ceo, draft):
    typed = {"mission": "Mine.", "vision": "", "note": "", "seen": draft.version}
    Purpose.objects.update(mission="Theirs.", version=draft.version + 1)
    response = signed_in(ceo).post(reverse("purpose_edit", args=[draft.pk]), typed)
    assert response.status_code == 409 and "Mine." in response.content.decode()
    assert Purpose.objects.get().mission == "Theirs."


def test_what_the_trust_edits_is_its_own(signed_in, ceo, draft):
    Purpose.objects.update(source="excellence")
    Strand.objects.update(source="excellence")
    typed = {"mission": "Ours.", "vision": "", "note": "", "seen": draft.version}
    signed_in(ceo).post(reverse("purpose_edit", args=[draft.pk]), typed)
    strand = Strand.objects.get()
    signed_in(ceo).post(reverse("part_edit", args=["strands", strand.pk]), {"title": "X", "text": "", "order": 0})
    assert (Purpose.objects.get().source, Strand.objects.get().source) == ("", "")


@pytest.mark.requirement("S4-2")
def test_aims_are_empty_until_typed(signed_in, ceo, draft):
    client = signed_in(ceo)
    client.post(reverse("part_add", args=[draft.pk, "aims"]), {"title": "Objectives", "text": "", "order": 0})
    assert "Not typed in yet." in client.get(draft.get_absolute_url()).content.decode()


@pytest.mark.requirement("S1-2")
def test_the_purpose_stands_on_the_trusts_home_and_on_each_schools_page(signed_in, ceo, head, wording):
    assert "Better futures for every child." in signed_in(ceo).get("/").content.decode()
    assert "Better futures for every child." in signed_in(head).get("/my-school/").content.decode()


def test_before_a_wording_is_published_the_settings_purpose_stands_there(signed_in, head):
    TrustFactory(purpose="Every child known.")
    assert "Every child known." in signed_in(head).get("/my-school/").content.decode()


# --- Promises to staff ---


@pytest.mark.requirement("S1-3")
def test_a_head_shows_that_a_promise_is_kept(signed_in, head, staff, school, wording):
    promise = wording.promises.get()
    url = reverse("promise_evidence", args=[promise.pk])
    assert "no evidence yet" in signed_in(staff).get("/values/").content.decode()
    assert signed_in(head).post(url, {"school": school.pk, "text": "Meetings end at four."}).status_code == 302
    evidence = PromiseEvidence.objects.get()
    assert (evidence.school, evidence.term.name, evidence.by) == (school, "spring", head)
    assert "Spring: 1" in signed_in(staff).get("/values/").content.decode()
    assert "Meetings end at four." in signed_in(staff).get(promise.get_absolute_url()).content.decode()


def test_a_head_speaks_for_no_other_school_and_not_for_the_trust(signed_in, head, other_school, wording):
    url = reverse("promise_evidence", args=[wording.promises.get().pk])
    for school in (other_school.pk, ""):
        assert signed_in(head).post(url, {"school": school, "text": "X"}).status_code == 422
    assert not PromiseEvidence.objects.exists()


def test_staff_add_no_evidence(signed_in, staff, wording):
    assert signed_in(staff).get(reverse("promise_evidence", args=[wording.promises.get().pk])).status_code == 403


# --- Tags ---


@pytest.mark.requirement("S0-1")
def test_a_decision_carries_what_it_serves(signed_in, ceo, head, wording):
    version = DecisionVersionFactory()
    url = reverse("tags_edit", args=["decision", version.decision_id])
    strand = Strand.objects.get()
    assert signed_in(ceo).post(url, {"chosen": [f"strand-{strand.pk}"]}).status_code == 302
    assert Tag.objects.get().strand == strand
    assert "Schools that excel" in signed_in(head).get(version.decision.get_absolute_url()).content.decode()
    assert signed_in(head).get(url).status_code == 403


@pytest.mark.requirement("S0-1")
def test_a_tag_keeps_the_wording_of_its_year(clock_at, ceo, wording):
    decision = DecisionFactory()
    tags.tag(decision, chosen=[Strand.objects.get()], by=ceo)
    later = PurposeFactory(year=AcademicYear.objects.get(code="2027/28"))
    new = StrandFactory(purpose=later, title="Schools that thrive")
    published(later)
    clock_at("2027-10-04T10:00:00+00:00")
    tags.tag(decision, chosen=[new], by=ceo)
    assert chips(decision) == [("Schools that excel", "2026/27"), ("Schools that thrive", "")]


def test_an_action_is_tagged_as_it_is_added(signed_in, head, school, wording):
    promise = wording.promises.get()
    typed = {
        "title": "Fewer meetings", "school": school.pk, "owner": head.pk, "due_on": clock.today(),
        "measure": "The pulse.", "tags": [f"promise-{promise.pk}"],
    }  # fmt: skip
    assert signed_in(head).post("/actions/add/", typed).status_code == 302
    action = Action.objects.get()
    assert Tag.objects.get().promise == promise
    assert "Job and family" in signed_in(head).get(action.get_absolute_url()).content.decode()


def test_another_schools_action_is_not_tagged(signed_in, head, other_school, wording):
    action = ActionFactory(school=other_school)
    assert signed_in(head).get(reverse("tags_edit", args=["action", action.pk])).status_code == 404
    assert signed_in(head).get(reverse("tags_edit", args=["nothing", action.pk])).status_code == 404


# --- Speaking up ---


@pytest.mark.requirement("S0-16")
def test_every_page_leads_to_where_to_speak_up(signed_in, staff, ceo, client):
    for url in ("/my-school/", "/values/", "/my-work/", "/accessibility/", "/nowhere/"):
        assert 'href="/speak-up/"' in signed_in(staff).get(url).content.decode(), url
    client.logout()
    assert 'href="/speak-up/"' in client.get("/accounts/login/").content.decode()


@pytest.mark.requirement("S0-16")
def test_the_trust_types_where_to_speak_up_and_no_case_is_kept(signed_in, stranger, data_lead):
    assert "Grievance policy" in signed_in(stranger).get("/speak-up/").content.decode()
    typed = {"speak_up": "Ring Pat.", "grievance_url": "https://trust.example/grievance"}
    assert signed_in(data_lead).post("/speak-up/edit/", typed).status_code == 302
    shown = signed_in(stranger).get("/speak-up/").content.decode()
    assert "Ring Pat." in shown and "https://trust.example/grievance" in shown
    assert signed_in(stranger).post("/speak-up/", {"case": "X"}).status_code == 200
    assert {field.name for field in Signposts._meta.fields} == {
        "id", "speak_up", "contact", "whistleblowing_url", "grievance_url", "church_inspections",
    }  # fmt: skip
