"""The first page of improvement: what is due, late and unverified, and the parts of the rooms."""

import pytest
from django.urls import reverse

from charter.models import Answer
from improvement import work
from improvement.models import CycleStep, Strand
from improvement.selectors.overview import overview
from tests.improvement.furnishing import load_pack, tracker
from trust import clock, hooks
from trust.hooks import Panel


@pytest.fixture
def pack(school, other_school):
    load_pack()


def test_it_says_what_is_late_due_and_unverified(signed_in, ceo, pack, school):
    tracker(school)
    html = signed_in(ceo).get(reverse("improvement_home")).content.decode()
    page = overview(ceo)
    assert [form.school for form in page.unverified] == [school]
    assert page.lines[0].kind == "tracker strands"
    assert page.lines[0].done == 6
    assert "1 tracker" in html


def test_a_tracker_is_verified_once_every_judgement_was_looked_at(ceo, pack, school):
    form = tracker(school)
    Answer.objects.filter(submission=form, question__endswith="-judgement").update(verification="agreed")
    assert overview(ceo).unverified == []


def test_a_head_sees_the_own_school_alone(head, pack, school, other_school):
    tracker(other_school)
    page = overview(head)
    assert page.unverified == []
    assert sum(line.done for line in page.lines) == 0


def test_a_room_adds_its_part(signed_in, ceo, pack, monkeypatch):
    monkeypatch.setattr(hooks, "_registry", {**hooks._registry, Panel: dict(hooks._registry[Panel])})
    hooks.register(Panel("trial", "improvement_home", 1, "components/empty.html", lambda user: {"by": user}))
    shown = signed_in(ceo).get(reverse("improvement_home"))
    assert ("components/empty.html", {"by": ceo}) in shown.context["panels"]


@pytest.mark.requirement("S2-35")
def test_no_piece_of_a_tracker_is_without_step_and_strand(ceo, pack, school):
    tracker(school)
    first, last = clock.today().replace(year=2026, month=9, day=1), clock.today().replace(year=2027, month=8, day=31)
    [(_, pieces)] = [pair for pair in work.all_work(ceo, first, last) if pair[0].name == "trackers"]
    steps, strands = (
        set(CycleStep.objects.values_list("pk", flat=True)),
        set(Strand.objects.values_list("pk", flat=True)),
    )
    assert len(pieces) == 2 * 2 * 6
    assert {piece.step for piece in pieces} <= steps
    assert {piece.strand for piece in pieces} <= strands
    assert {CycleStep.objects.get(pk=piece.step).code for piece in pieces if piece.done} == {"support"}
