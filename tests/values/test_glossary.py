"""The glossary: words with their meaning, shown on the forms that use them."""

import pytest
from django.urls import reverse

from charter.values.models import GlossaryTerm
from charter.values.selectors.terms import used_in
from tests.charter.proformas import make_submission
from tests.factories import GlossaryTermFactory


@pytest.mark.requirement("S4-11")
def test_a_form_shows_the_meaning_of_the_words_it_uses(signed_in, head, school):
    submission = make_submission(school)
    label = submission.form.definition["sections"][0]["questions"][0]["label"]
    GlossaryTermFactory(term=label.split()[-1].strip("?"), meaning="Said in our own words.")
    GlossaryTermFactory(term="Zeppelin", meaning="Not asked about.")
    page = signed_in(head).get(reverse("submission_fill", args=[submission.pk])).content.decode()
    assert "Words used here" in page and "Said in our own words." in page and "Not asked about." not in page


@pytest.mark.parametrize(
    "word, also, text, found",
    [
        ("Duty", [], "What duty is this?", True),
        ("Duty", [], "Heavy-duty work", True),
        ("Duty", [], "What duties are these?", False),
        ("Duty", ["duties"], "What duties are these?", True),
        ("SEND", [], "Send it to us.", False),
        ("SEND", [], "Pupils with SEND", True),
        ("C++ (a [test)", [], "c++ (a [test)", True),
    ],
)
def test_a_word_is_found_whole(word, also, text, found, db):
    GlossaryTermFactory(term=word, also=also)
    assert bool(used_in([text])) is found


def test_who_edits_the_charter_edits_the_glossary(signed_in, ceo):
    client = signed_in(ceo)
    typed = {"term": "Tracker", "also": "trackers, live tracker", "meaning": "One page a school.", "seen": 1}
    assert client.post("/glossary/add/", typed).status_code == 302
    term = GlossaryTerm.objects.get()
    assert term.also == ["trackers", "live tracker"]
    again = {**typed, "term": "tracker"}
    assert client.post("/glossary/add/", again).status_code == 422
    url = reverse("term_edit", args=[term.pk])
    assert client.post(url, {**typed, "meaning": "Better.", "seen": term.version}).status_code == 302
    assert client.post(url, {**typed, "meaning": "Late.", "seen": term.version}).status_code == 409
    term.refresh_from_db()
    assert term.meaning == "Better."
    assert client.post(url, {"remove": "yes"}).status_code == 302 and not GlossaryTerm.objects.exists()


@pytest.mark.requirement("S4-11")
def test_everybody_reads_finds_and_exports_it(signed_in, staff):
    GlossaryTermFactory(term="Tracker")
    GlossaryTermFactory(term="Spotlight")
    client = signed_in(staff)
    assert "Tracker" in client.get("/glossary/").content.decode()
    assert "Spotlight" not in client.get("/glossary/?word=track").content.decode().split('id="list"')[1]
    assert "Tracker" in client.get("/glossary/?export=csv").content.decode()
    assert "Tracker" in client.get("/search/?q=track").content.decode()
    assert client.get("/glossary/add/").status_code == 403
