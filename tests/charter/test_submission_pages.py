"""A form on the screen: section by section, autosaved, checked, submitted, reviewed."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from charter.actions import answers, submissions
from charter.models import Action, Answer, Evidence, Submission
from tests.charter.proformas import audit, make_submission
from tests.factories import DueItemFactory, DutyFactory, ProFormaVersionFactory
from trust.history.models import Read

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f\x15\xc4\x89"


@pytest.fixture
def tracker(school):
    return make_submission(school)


def at(name, submission, *rest):
    return reverse(name, args=[submission.pk, *rest])


def autosave(client, submission, code, value, version=0, **more):
    return client.post(at("answer_save", submission), {"code": code, "value": value, "version": version, **more})


def fill(submission, by):
    for code, value in [("judgement", "secure"), ("story", "Registers are taken on time.")]:
        answers.save_answer(submission, code, typed={"value": value}, seen=0, by=by)


def submitted(submission, by):
    fill(submission, by)
    return submissions.submit(submission, by=by)


def test_head_sees_the_first_section_with_its_progress(signed_in, head, tracker):
    page = signed_in(head).get(at("submission_fill", tracker)).content.decode()
    assert "Section 1 of 2" in page
    assert "1 of 2 sections, about 12 minutes left" in page


def test_each_answer_is_saved_as_it_is_typed(signed_in, head, tracker):
    response = autosave(signed_in(head), tracker, "story", "Registers")
    assert response.status_code == 200
    assert response.json() == {
        "saved_at": "10:00",
        "version": 1,
        "counts": {
            "answered": 1, "questions": 2, "sections_done": 1, "sections": 2, "minutes_left": 6,
            "words": "1 of 2 sections, about 6 minutes left",
            "principles": 0, "unmapped": 0, "mapped": "Every principle is mapped",
        },
    }  # fmt: skip
    assert Answer.objects.get().saved_by == head


def test_the_second_of_two_who_save_one_field_sees_both_texts(signed_in, head, senior_leader, tracker):
    autosave(signed_in(head), tracker, "story", "Mine")
    response = autosave(signed_in(senior_leader), tracker, "story", "Yours")
    assert response.status_code == 409
    assert response.json() == {"theirs": "Mine", "by": "Head", "version": 1}


def test_without_javascript_the_second_sees_both_texts_too(signed_in, head, senior_leader, tracker):
    autosave(signed_in(head), tracker, "story", "What the head wrote")
    url = at("section_fill", tracker, "attendance")
    typed = {"story": "What I wrote", "story.version": "0", "judgement": "weak", "judgement.version": "0"}
    response = signed_in(senior_leader).post(url, typed)
    assert response.status_code == 409
    page = response.content.decode()
    assert "What the head wrote" in page
    assert "What I wrote" in page
    assert Answer.objects.get(question="judgement").value == "weak"
    assert Answer.objects.get(question="story").value == "What the head wrote"
    again = signed_in(senior_leader).post(url, {"story": "Both", "story.version": "1", "then": "stay"})
    assert again.status_code == 302
    assert Answer.objects.get(question="story").value == "Both"


@pytest.mark.parametrize(
    ("code", "value", "words"),
    [
        ("visits", "many", "Write a number in figures"),
        ("visits", "-1", "must be 0"),
        ("cost", "1.234", "at most 2 decimal places"),
        ("seen", "31/31/2027", "Write a date such as"),
        ("judgement", "brilliant", "Choose one of the answers"),
        ("lead", "999999", "Choose somebody"),
        ("steps.0.by", "soon", "Write a date"),
        ("steps.0.nothing", "x", "no field"),
        ("papers", "x", "no field"),
        ("nonsense", "x", "no question"),
        ("story", "x" * 10_001, "there is room for 10000"),
    ],
)
def test_what_cannot_be_read_is_refused_in_plain_words(signed_in, head, tracker, code, value, words):
    response = autosave(signed_in(head), tracker, code, value)
    assert response.status_code == 422
    assert words in response.json()["errors"][0]
    assert not Answer.objects.exists()


def test_a_table_is_saved_cell_by_cell(signed_in, head, tracker):
    client = signed_in(head)
    autosave(client, tracker, "steps.0.what", "Ring each family")
    assert autosave(client, tracker, "steps.0.by", "4/2/2027", version=1).json()["version"] == 2
    assert Answer.objects.get().value == {"what": "Ring each family", "by": "2027-02-04"}


def test_a_section_is_saved_by_its_button_and_wrong_parts_stay_as_typed(signed_in, head, tracker):
    url = at("section_fill", tracker, "facts")
    response = signed_in(head).post(url, {"visits": "lots", "cost": "£1,250", "name": "Attendance"})
    assert response.status_code == 422
    assert 'value="lots"' in response.content.decode()
    assert dict(Answer.objects.values_list("question", "value")) == {"cost": "1250.00", "name": "Attendance"}
    assert signed_in(head).post(url, {"visits": "3"}).url == at("submission_submit", tracker)


def test_submitting_lists_what_is_missing_with_the_way_to_it(signed_in, head, tracker):
    page = signed_in(head).get(at("submission_submit", tracker)).content.decode()
    assert f"{at('section_fill', tracker, 'attendance')}#q-judgement" in page
    assert signed_in(head).post(at("submission_submit", tracker)).status_code == 422
    fill(tracker, head)
    assert signed_in(head).post(at("submission_submit", tracker)).status_code == 302
    tracker.refresh_from_db()
    assert (tracker.state, tracker.submitted_by) == ("submitted", head)


def test_a_designated_lead_fills_an_audit_but_the_head_submits_it(signed_in, dsl, head, school):
    form = audit(school)
    fill(form, dsl)
    assert "headteacher looks it through" in signed_in(dsl).get(at("submission_submit", form)).content.decode()
    assert signed_in(dsl).post(at("submission_submit", form)).status_code == 403
    assert signed_in(head).post(at("submission_submit", form)).status_code == 302
    form.refresh_from_db()
    assert form.state == "accepted"


def test_the_executive_head_returns_with_a_reason_and_then_accepts(signed_in, eht, head, tracker):
    submitted(tracker, head)
    url = at("submission_review", tracker)
    assert signed_in(eht).post(url, {"verdict": "return"}).status_code == 422
    assert signed_in(eht).post(url, {"verdict": "return", "story": "Whose registers?"}).status_code == 302
    assert "Whose registers?" in signed_in(head).get(at("submission_fill", tracker)).content.decode()
    tracker.refresh_from_db()
    submissions.submit(tracker, by=head)
    assert signed_in(eht).post(url, {"verdict": "accept"}).status_code == 302
    tracker.refresh_from_db()
    assert (tracker.state, tracker.reviewed_by) == ("accepted", eht)
    assert autosave(signed_in(head), tracker, "story", "Later", version=1).status_code == 422


@pytest.mark.requirement("S2-40")
def test_accepting_leaves_verification_to_a_study_tour(signed_in, eht, head, tracker):
    submitted(tracker, head)
    signed_in(eht).post(at("submission_review", tracker), {"verdict": "accept"})
    assert set(Answer.objects.values_list("verification", flat=True)) == {""}


def test_head_cannot_review(signed_in, head, tracker):
    submitted(tracker, head)
    assert signed_in(head).post(at("submission_review", tracker), {"verdict": "accept"}).status_code == 403


def test_a_trustee_sees_how_often_each_answer_was_given_and_no_text(signed_in, trustee, head, tracker):
    fill(tracker, head)
    assert "Secure" not in signed_in(trustee).get(at("submission_fill", tracker)).content.decode()
    submissions.submit(tracker, by=head)
    page = signed_in(trustee).get(at("submission_fill", tracker)).content.decode()
    assert "Secure" in page
    assert "Registers are taken" not in page
    assert signed_in(trustee).get(at("submission_print", tracker)).status_code == 403


def test_evidence_is_kept_and_handed_out_only_to_who_may_read(signed_in, head, other_head, governor, tracker):
    url = at("evidence_add", tracker, "story")
    upload = SimpleUploadedFile("photo.png", PNG)
    typed = {"upload": upload, "title": "Gate log", "dated": "2027-01-11", "expires_on": "2028-01-11"}
    assert signed_in(head).post(url, typed).status_code == 302
    evidence = Evidence.objects.get()
    assert (evidence.title, evidence.file.content_type) == ("Gate log", "image/png")
    response = signed_in(governor).get(evidence.get_absolute_url())
    assert response["Content-Disposition"].startswith("attachment")
    assert signed_in(other_head).get(evidence.get_absolute_url()).status_code == 404


def test_a_file_that_is_not_what_it_says_is_refused(signed_in, head, tracker):
    upload = SimpleUploadedFile("photo.png", b"<html><script>alert(1)</script>")
    response = signed_in(head).post(at("evidence_add", tracker, "story"), {"upload": upload})
    assert response.status_code == 422
    assert not Evidence.objects.exists()


def test_a_newer_file_replaces_the_old_which_stays(signed_in, head, tracker):
    url = at("evidence_add", tracker, "story")
    signed_in(head).post(url, {"upload": SimpleUploadedFile("log.txt", b"one")})
    first = Evidence.objects.get()
    signed_in(head).post(url, {"upload": SimpleUploadedFile("log.txt", b"two"), "replaces": first.pk})
    first.refresh_from_db()
    assert first.withdrawn_at
    assert first.replaced_by.file.content.read() == b"two"


def test_a_file_is_withdrawn_on_request(signed_in, head, tracker):
    signed_in(head).post(at("evidence_add", tracker, "story"), {"upload": SimpleUploadedFile("log.txt", b"one")})
    evidence = Evidence.objects.get()
    assert signed_in(head).post(reverse("evidence_withdraw", args=[evidence.pk])).status_code == 302
    evidence.refresh_from_db()
    assert evidence.withdrawn_at


def test_an_action_follows_from_a_finding(signed_in, dsl, head, school):
    form = audit(school)
    answers.save_answer(form, "drills", typed={"value": "not_met"}, seen=0, by=dsl)
    typed = {"title": "Hold a drill", "owner": head.pk, "due_on": "2027-02-12", "measure": "The log shows it."}
    url = at("finding_add", form, "drills")
    assert signed_in(dsl).post(url, {**typed, "due_on": "2026-12-01"}).status_code == 422
    assert signed_in(dsl).post(url, typed).status_code == 302
    assert Action.objects.get().source == Answer.objects.get()


def test_the_owner_of_an_action_is_of_the_school(signed_in, dsl, other_head, school):
    form = audit(school)
    answers.save_answer(form, "drills", typed={"value": "not_met"}, seen=0, by=dsl)
    typed = {"title": "Hold a drill", "owner": other_head.pk, "due_on": "2027-02-12", "measure": "The log."}
    assert signed_in(dsl).post(at("finding_add", form, "drills"), typed).status_code == 422
    assert not Action.objects.exists()


def test_reading_an_audit_is_logged_with_the_reason(signed_in, dsl, school):
    form = audit(school)
    signed_in(dsl).get(at("submission_fill", form))
    read = Read.objects.get()
    assert (read.user, read.capability, read.reason) == (dsl, "audit.view", "Termly audit")


def test_an_audit_asks_for_a_reason_first(client, dsl, school):
    form = audit(school)
    client.force_login(dsl)
    assert client.get(at("submission_fill", form)).url.startswith("/reason/")


def test_a_tracker_asks_for_none(client, head, tracker):
    client.force_login(head)
    assert client.get(at("submission_fill", tracker)).status_code == 200
    assert not Read.objects.exists()


def test_history_shows_who_changed_what(signed_in, head, tracker):
    client = signed_in(head)
    autosave(client, tracker, "story", "First words")
    autosave(client, tracker, "story", "Second words", version=1)
    page = client.get(at("submission_history", tracker)).content.decode()
    assert "First words" in page
    assert "Second words" in page
    assert "What shows it?" in page


def test_history_of_a_form_is_as_restricted_as_the_form(signed_in, other_head, governor, tracker):
    assert signed_in(other_head).get(at("submission_history", tracker)).status_code == 404
    assert signed_in(governor).get(at("submission_history", tracker)).status_code == 403


def test_readers_see_only_forms_that_their_roles_reach(school, other_school, head, dsl, governor, trustee, stranger):
    mine, theirs, restricted = make_submission(school), make_submission(other_school), audit(school)
    seen = {
        person.name: set(Submission.objects.readable_by(person)) for person in (head, dsl, governor, trustee, stranger)
    }
    assert seen["Head"] == seen["Dsl"] == {mine, restricted}
    assert seen["Governor"] == {mine}
    assert seen["Trustee"] == seen["Stranger"] == set()
    assert set(Submission.objects.readable_by(trustee, level=2)) == {mine, theirs, restricted}


def test_every_text_field_shows_markup_as_text(signed_in, head, tracker):
    autosave(signed_in(head), tracker, "story", "<script>alert(1)</script>")
    for name in ("submission_fill", "submission_print", "submission_history", "submission_submit"):
        assert "<script>alert(1)" not in signed_in(head).get(at(name, tracker)).content.decode()


def test_opening_what_is_due_begins_its_form_on_request(signed_in, head, school):
    item = DueItemFactory(school=school, duty=DutyFactory(proforma=ProFormaVersionFactory().proforma))
    url = item.get_absolute_url()
    assert "Begin" in signed_in(head).get(url).content.decode()
    assert not Submission.objects.exists()
    response = signed_in(head).post(url)
    assert response.url == Submission.objects.get(due_item=item).get_absolute_url()
    assert signed_in(head).get(url).url == response.url


def test_what_has_not_opened_cannot_be_begun(signed_in, head, school):
    duty = DutyFactory(proforma=ProFormaVersionFactory().proforma)
    item = DueItemFactory(school=school, duty=duty, opens_on="2027-03-01", due_on="2027-03-19")
    response = signed_in(head).post(item.get_absolute_url())
    assert response.status_code == 422
    assert "This opens on Monday 1 March 2027." in response.content.decode()


def test_a_governor_sees_that_it_has_not_begun_but_cannot_begin_it(signed_in, governor, school):
    item = DueItemFactory(school=school, duty=DutyFactory(proforma=ProFormaVersionFactory().proforma))
    assert "has not begun" in signed_in(governor).get(item.get_absolute_url()).content.decode()
    assert signed_in(governor).post(item.get_absolute_url()).status_code == 403
