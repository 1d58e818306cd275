"""Telling many people at once: their number is shown, and asked about above the trust's limit."""

import pytest

from tests.factories import PromiseFactory
from trust.notices.forms import TellForm


@pytest.fixture
def limit(db):
    return PromiseFactory(kind="limit", measure="recipients", limit=20, types=[], patterns=[], words="Mail to few")


@pytest.mark.requirement("S1-19")
def test_above_the_limit_the_sender_confirms_the_number(limit):
    first = TellForm({}, recipients=21)
    assert not first.is_valid()
    assert "Tick the box to tell 21 people" in str(first.errors)
    assert "Yes, tell 21 people" in str(first)
    assert TellForm({"confirm_recipients": ["21"]}, recipients=21).is_valid()


@pytest.mark.requirement("S1-19")
def test_at_the_limit_nothing_is_asked(limit):
    form = TellForm({}, recipients=20)
    assert form.is_valid() and form.said == {}


def test_a_tick_for_few_is_none_for_many(limit):
    form = TellForm({"confirm_recipients": ["21"]}, recipients=300)
    assert "now tell 300 people" in str(form.errors)


def test_a_trust_without_the_promise_is_not_asked(db):
    assert TellForm({}, recipients=300).is_valid()
