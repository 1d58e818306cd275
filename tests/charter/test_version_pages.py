"""Drafting on screen: from a decision to its draft, two people at one text, to decided and published."""

from datetime import date

import pytest

from charter.models import Area, DecisionVersion, Duty
from tests.factories import CorePrincipleFactory, DecisionVersionFactory, DutyFactory
from trust.models import AcademicYear


@pytest.fixture
def current(mid_term):
    version = DecisionVersionFactory(type="aligned", statement="Every school teaches reading every day.")
    CorePrincipleFactory(version=version, code="daily", title="Every day")
    DutyFactory(version=version, code="plan", title="Reading plan")
    return version


@pytest.fixture
def draft(current):
    version = DecisionVersionFactory(
        decision=current.decision, type="aligned", statement=current.statement, status="proposed",
        year=AcademicYear.objects.get(code="2027/28"),
    )  # fmt: skip
    CorePrincipleFactory(version=version, title="Every child is heard")
    return version


def fields(draft, **changed):
    names = ["type", "statement", "why", "lead_role", "responsible_role", "minutes"]
    shown = {name: getattr(draft, name) for name in names}
    return {**shown, "effective_from": "2027-09-01", "seen": draft.version, **changed}


def text(response):
    return response.content.decode()


def test_a_lead_drafts_the_next_year_from_what_is_in_force(signed_in, curriculum, current):
    client = signed_in(curriculum)
    assert "Draft a change" in text(client.get(current.decision.get_absolute_url()))
    year = AcademicYear.objects.get(code="2027/28")
    response = client.post(f"/charter/decisions/{current.decision_id}/draft/", {"year": year.pk})
    draft = DecisionVersion.objects.drafts().get()
    assert response["Location"] == draft.get_absolute_url() and draft.principles.get().code == "daily"


def test_a_head_reads_a_draft_and_edits_nothing(signed_in, head, draft):
    client = signed_in(head)
    assert client.get(draft.get_absolute_url()).status_code == 200
    assert client.get(f"{draft.get_absolute_url()}edit/").status_code == 403


def test_an_edit_is_saved_and_shown_as_what_it_would_change(signed_in, curriculum, draft):
    client = signed_in(curriculum)
    typed = fields(draft, statement="Every school teaches reading twice a day.", active_ingredients="Aloud\n\nShort")
    assert client.post(f"{draft.get_absolute_url()}edit/", typed).status_code == 302
    draft.refresh_from_db()
    assert (draft.active_ingredients, draft.version) == (["Aloud", "Short"], 2)
    shown = text(client.get(draft.get_absolute_url()))
    assert "What it would change" in shown and "taken out: </span>every" in shown


def test_the_second_editor_gets_both_texts_and_loses_nothing(signed_in, curriculum, ceo, draft):
    first, second = fields(draft, statement="Twice a day."), fields(draft, statement="Three times a week.")
    signed_in(curriculum).post(f"{draft.get_absolute_url()}edit/", first)
    response = signed_in(ceo).post(f"{draft.get_absolute_url()}edit/", second)
    assert response.status_code == 409
    assert "Three times a week." in text(response) and "<blockquote>Twice a day.</blockquote>" in text(response)
    draft.refresh_from_db()
    assert draft.statement == "Twice a day."
    again = {**second, "seen": response.context["version"].version}
    assert signed_in(ceo).post(f"{draft.get_absolute_url()}edit/", again).status_code == 302


def test_a_published_version_and_one_of_a_closed_year_are_read_only(signed_in, ceo, current):
    client = signed_in(ceo)
    assert client.get(f"{current.get_absolute_url()}edit/").status_code == 404
    assert "can be read and no longer changed" in text(client.get(current.get_absolute_url()))
    old = DecisionVersionFactory(year=AcademicYear.objects.get(code="2025/26"), status="proposed")
    response = client.post(f"{old.get_absolute_url()}edit/", fields(old))
    assert response.status_code == 422 and "2025/26 is closed" in text(response)


def test_an_overlapping_draft_is_told_what_to_do(signed_in, ceo, current):
    response = signed_in(ceo).post(f"/charter/decisions/{current.decision_id}/draft/", {"year": current.year_id})
    assert response.status_code == 422 and "Choose a later first day" in text(response)


def test_principles_are_edited_on_one_page(signed_in, curriculum, draft):
    CorePrincipleFactory(version=draft, code="daily", title="Every day")
    form = {
        "seen": 1, "principle-TOTAL_FORMS": 2, "principle-INITIAL_FORMS": 1, "principle-0-code": "daily",
        "principle-0-title": "Each day", "principle-1-title": "Aloud", "principle-1-topics": "phonics\nstories",
    }  # fmt: skip
    signed_in(curriculum).post(f"{draft.get_absolute_url()}principles/", form)
    found = [(row.code, row.title, row.topics) for row in draft.principles.all()]
    assert found == [("daily", "Each day", []), ("aloud", "Aloud", ["phonics", "stories"])]


def test_a_duty_is_added_edited_and_taken_out(signed_in, curriculum, draft):
    client = signed_in(curriculum)
    typed = {
        "title": "Reading plan", "role": "head", "at": "school", "cadence": "annual", "anchor": "end", "offset": "-5",
        "offset_days": "working", "asks": "work", "opens_before": "21", "minutes": "45", "seen": "1",
    }  # fmt: skip
    client.post(f"{draft.get_absolute_url()}duties/add/", typed)
    duty = Duty.objects.get(version=draft)
    assert (duty.code, duty.minutes) == ("reading-plan", 45)
    client.post(f"/charter/duties/{duty.pk}/", {**typed, "minutes": "30", "seen": "2"})
    duty.refresh_from_db()
    assert duty.minutes == 30
    client.post(f"/charter/duties/{duty.pk}/drop/")
    assert not Duty.objects.filter(version=draft).exists()


def test_only_the_chief_executive_records_that_it_is_decided_and_publishes(signed_in, curriculum, ceo, draft, current):
    lead, chief = signed_in(curriculum), None
    move = f"{draft.get_absolute_url()}move/"
    lead.post(move, {"state": "consulting"})
    assert lead.post(move, {"state": "decided", "approved_by": "Me"}).status_code == 403
    chief = signed_in(ceo)
    assert chief.post(move, {"state": "decided"}).status_code == 422
    chief.post(move, {"state": "decided", "approved_by": "Trust board, 12 May"})
    assert chief.post(f"{draft.get_absolute_url()}publish/").status_code == 302
    draft.refresh_from_db()
    current.refresh_from_db()
    assert (draft.status, current.effective_to) == ("published", date(2027, 8, 31))


def test_an_area_is_added_and_renamed(signed_in, ceo, mid_term):
    client = signed_in(ceo)
    client.post("/charter/areas/add/", {"name": "Early years", "domain": "improvement"})
    area = Area.objects.get(code="early-years")
    client.post(f"/charter/areas/{area.pk}/", {"name": "Early years", "domain": "people", "note": "New."})
    area.refresh_from_db()
    assert (area.domain, area.note) == ("people", "New.")
