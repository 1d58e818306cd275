"""What one of a pair wrote down is read by the two: by nobody else, on no page, in no file, search, history or API."""

import pytest
from django.apps import apps
from django.urls import reverse

from improvement.coaching.actions import meetings as actions
from improvement.coaching.models import CoachingNote
from tests.factories import CoachingMeetingFactory, CoachingNoteFactory, CoachingPlanFactory
from tests.project.test_every_url import ours, sign_in, takes_arguments
from trust.history.selectors import changes_of
from trust.models import User

SECRET = "I am afraid of the next inspection."
FOCUS = "Trembling before visitors"


@pytest.fixture
def meeting(head, eht):
    return CoachingMeetingFactory(plan=CoachingPlanFactory(pair=[head, eht], title="Standing firm"), focus=FOCUS)


@pytest.fixture
def note(meeting, head):
    return CoachingNoteFactory(meeting=meeting, writer=head, text=SECRET)


def url(name, row):
    return reverse(name, args=[row.pk])


@pytest.mark.requirement("S2-26")
def test_a_note_is_written_for_the_two_and_read_by_both(signed_in, head, eht, meeting):
    assert signed_in(head).post(url("coaching_note", meeting), {"text": SECRET}).status_code == 302
    for person in (head, eht):
        response = signed_in(person).get(url("coaching_detail", meeting.plan))
        assert SECRET in response.content.decode() and "no-store" in response["Cache-Control"]
    assert SECRET not in signed_in(eht).get(url("coaching_note", meeting)).content.decode()
    signed_in(eht).post(url("coaching_note", meeting), {"text": "Mine."})
    assert set(CoachingNote.objects.values_list("writer", "text")) == {(head.pk, SECRET), (eht.pk, "Mine.")}


def test_its_writer_deletes_it_and_nothing_stays(signed_in, head, eht, note):
    signed_in(eht).post(url("coaching_note", note.meeting), {"forget": "yes"})
    assert CoachingNote.objects.exists()
    signed_in(head).post(url("coaching_note", note.meeting), {"forget": "yes"})
    assert not CoachingNote.objects.exists()


@pytest.mark.requirement("S2-26")
@pytest.mark.parametrize("name", ["coaching_detail", "coaching_edit", "coaching_end", "coaching_meeting_add"])
def test_the_chief_executive_gets_404_for_the_plan(signed_in, ceo, note, name):
    assert signed_in(ceo).get(url(name, note.meeting.plan)).status_code == 404


@pytest.mark.requirement("S2-26")
@pytest.mark.parametrize("name", ["coaching_meeting", "coaching_note"])
def test_the_chief_executive_gets_404_for_the_note_and_writes_nothing(signed_in, ceo, note, name):
    assert signed_in(ceo).get(url(name, note.meeting)).status_code == 404
    assert signed_in(ceo).post(url(name, note.meeting), {"text": "Over it", "forget": "yes"}).status_code == 404
    note.refresh_from_db()
    assert note.text == SECRET


@pytest.mark.requirement("S2-26")
@pytest.mark.parametrize("person", ["ceo", "hr", "dpo", "it_admin", "senior_leader", "staff"])
def test_no_page_export_or_search_shows_anything_of_it_to_others(request, person, note):
    assert pages_that_show_it(request.getfixturevalue(person)) == []


@pytest.mark.requirement("S2-26")
def test_the_break_glass_account_does_not_read_it_either(note):
    glass = User.objects.create_superuser("glass@demo.example", name="Glass", is_superuser=True)
    assert pages_that_show_it(glass) == []
    for name in ("coaching_note", "coaching_meeting"):
        assert sign_in(glass).get(url(name, note.meeting)).status_code == 403


def pages_that_show_it(user):
    client, found = sign_in(user), []
    for name, entry in ours().items():
        if takes_arguments(entry):
            continue
        for query in ("", "?export=csv") if name != "search" else ("?q=afraid", "?q=Trembling", "?q=Standing"):
            response = client.get(reverse(name) + query)
            body = b"".join(response) if response.streaming else response.content
            if any(words.encode() in body for words in (SECRET, FOCUS, "Standing firm")):
                found.append(f"{name}{query}")
    return found


@pytest.mark.requirement("S2-26")
def test_no_history_of_the_text_is_written(meeting, head):
    actions.write_note(meeting, text=SECRET, by=head)
    actions.write_note(meeting, text="Less afraid.", by=head)
    assert not hasattr(CoachingNote, "pgh_event_model")
    shadows = [model for model in apps.get_models() if getattr(model, "pgh_tracked_model", None) is CoachingNote]
    assert shadows == []
    assert SECRET not in str(changes_of({meeting: "meeting", meeting.plan: "plan"}))


@pytest.mark.requirement("S2-26")
def test_neither_the_api_nor_the_pages_of_administrators_know_it(client, ceo, note):
    client.force_login(ceo)
    schema = client.get("/api/v1/schema/").content.decode().lower()
    assert "coaching" not in schema
    assert not apps.is_installed("django.contrib.admin")


def test_the_pairs_own_export_holds_dates_and_no_word_of_a_note(signed_in, head, note):
    for form in ("csv", "xlsx"):
        assert SECRET.encode() not in signed_in(head).get(f"/improvement/coaching/?export={form}").content
    found = signed_in(head).get("/search/?q=afraid").content.decode()
    assert SECRET not in found


def test_a_note_waits_in_no_session_when_a_sign_in_ended(client, head, note):
    client.logout()
    client.post(url("coaching_note", note.meeting), {"text": "Typed too late"})
    assert "typed" not in client.session
