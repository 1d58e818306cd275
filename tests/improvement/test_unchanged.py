"""Keeping last time's judgements by saying so; files that are refused, with nothing lost."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from charter import packs
from charter.actions import submissions
from charter.models import Answer, DueItem
from improvement.selectors import TRACKER
from tests.improvement.furnishing import load_pack, tracker
from trust import clock, files
from trust.models import User


@pytest.fixture
def form(school, head, clock_at):
    """This semester's tracker, begun from last semester's."""
    load_pack()
    tracker(school, "accepted", head=head)
    clock_at("2027-06-15T10:00")
    item = DueItem.objects.get(
        school=school, duty__proforma__code=TRACKER, period_first_day__lte=clock.today(),
        period_last_day__gte=clock.today(),
    )  # fmt: skip
    return submissions.start(item, by=head)


def fill(signed_in, head, form, section="inclusion", **typed):
    return signed_in(head).post(reverse("section_fill", args=[form.pk, section]), typed)


def answer(form, code):
    return Answer.objects.filter(submission=form, question=code).first()


@pytest.mark.requirement("S2-38")
def test_text_comes_from_last_semester_and_no_judgement_does(form):
    assert answer(form, "inclusion-evidence").value == "What shows Inclusion"
    assert answer(form, "inclusion-evidence").prefilled_from == "Kept from Semester 1 2026/27"
    assert answer(form, "inclusion-judgement") is None


def test_one_word_keeps_the_judgements_of_a_section_and_goes_on(signed_in, head, form):
    response = fill(signed_in, head, form, then="keep")
    assert response.url == reverse("section_fill", args=[form.pk, "leadership"])
    assert (answer(form, "inclusion-judgement").value, answer(form, "inclusion-step").value) == ("secure", "support")
    assert answer(form, "inclusion-judgement").prefilled_from == "Unchanged since Semester 1 2026/27"
    assert answer(form, "leadership-judgement") is None


def test_a_judgement_made_now_is_not_replaced_by_last_times(signed_in, head, form):
    typed = {"inclusion-judgement": "urgent", "inclusion-judgement.version": "0", "inclusion-next": "Ring them."}
    fill(signed_in, head, form, then="keep", **typed)
    assert answer(form, "inclusion-judgement").value == "urgent"
    assert answer(form, "inclusion-judgement").prefilled_from == ""
    assert answer(form, "inclusion-step").prefilled_from.startswith("Unchanged")
    assert answer(form, "inclusion-next").value == "Ring them."


def test_a_kept_judgement_that_is_changed_is_no_longer_unchanged(signed_in, head, form):
    fill(signed_in, head, form, then="keep")
    fill(signed_in, head, form, **{"inclusion-judgement": "attention", "inclusion-judgement.version": "1"})
    assert answer(form, "inclusion-judgement").value == "attention"
    assert answer(form, "inclusion-judgement").prefilled_from == ""


def test_nothing_is_offered_where_there_was_no_last_time(signed_in, head, school):
    load_pack()
    first = tracker(school, "draft", head=head)
    Answer.objects.filter(submission=first, question="inclusion-judgement").delete()
    url = reverse("section_fill", args=[first.pk, "inclusion"])
    assert "Nothing has changed" not in signed_in(head).get(url).content.decode()
    signed_in(head).post(url, {"then": "keep"})
    assert answer(first, "inclusion-judgement") is None


def test_a_form_that_does_not_offer_it_keeps_nothing(signed_in, head, form):
    version = form.form
    for part in version.definition["sections"]:
        for question in part["questions"]:
            question.pop("prefill", None)
    type(version).objects.filter(pk=version.pk).update(definition=version.definition)
    fill(signed_in, head, form, then="keep")
    assert answer(form, "inclusion-judgement") is None


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("book.pdf", b"%PDF-1.4" + b"x" * 3000, "larger than 20 MB"),
        ("run.exe", b"MZ" + b"\0" * 100, "This kind of file"),
        ("picture.png", b"<html>not a picture</html>", "This kind of file"),
    ],
)
def test_a_refused_file_says_why_and_what_was_typed_stays(signed_in, head, form, monkeypatch, name, content, words):
    monkeypatch.setattr(files, "LIMIT", 2000)
    said = {"inclusion-evidence": "Books moved.", "inclusion-evidence.version": "1"}
    onward = fill(signed_in, head, form, then="evidence_add:inclusion-evidence", **said)
    response = signed_in(head).post(onward.url, {"upload": SimpleUploadedFile(name, content), "title": "Our books"})
    assert response.status_code == 422
    assert words in response.content.decode()
    assert "Our books" in response.content.decode()
    kept = answer(form, "inclusion-evidence")
    assert kept.value == "Books moved."
    assert not kept.evidence.exists()


def test_the_pack_loaded_again_changes_nothing(form):
    changes = packs.load(["six-steps"], by=User.objects.system())
    assert [change.record for change in changes if change.section == "proformas" and change.writes] == []
