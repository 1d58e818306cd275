"""Produced parts of the record, as PDFs: their text, and who is handed them."""

import pytest
from django.urls import reverse
from hypothesis import given

from tests.project.matrix.oracle import Holding
from tests.project.matrix.world import examples, holdings, somebody
from tests.register.test_producing import produce

PLACES = ["own", "other", "trust"]


@pytest.fixture
def parts(world, signed_in, hr):
    """A part of each place, as HR had it made."""
    client = signed_in(hr)
    schools = {place: world.schools[place] for place in PLACES}
    return {place: produce(client, school.pk if school else 0) for place, school in schools.items()}


def test_a_part_holds_its_own_schools_people_and_no_others(world, parts, read, hr):
    for place, part in parts.items():
        status, text = read(hr, reverse("record_part_pdf", args=[part.pk]))
        assert status == 200
        on_record = {mark.word for mark in world.marks if mark.kind in {"record", "governor"} and mark.place == place}
        shown = world.seen_in(text)
        assert shown and shown <= on_record
        assert {word for word in on_record if "name" in word} <= shown


@examples(12)
@given(holdings)
def test_no_pdf_is_handed_to_whoever_may_not_read_its_rows(world, parts, read, held):
    person = somebody(world, held)
    may_see = world.allowed(held, person)
    beyond = {}
    for place, part in parts.items():
        for name in ("record_part_pdf", "record_part_detail"):
            status, text = read(person, reverse(name, args=[part.pk]))
            if shown := world.seen_in(text) - may_see:
                beyond[name, place] = (status, shown)
    assert beyond == {}, held


def test_the_head_is_handed_the_own_schools_part_alone(world, parts, read):
    person = somebody(world, [Holding("head", "own", -400, None)])
    answers = {place: read(person, reverse("record_part_pdf", args=[part.pk]))[0] for place, part in parts.items()}
    assert answers == {"own": 200, "other": 404, "trust": 404}
