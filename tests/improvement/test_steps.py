"""The trust's own cycle: four to eight steps, mapped to the EEF's phases, in the trust's order."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from improvement import actions
from improvement.actions.steps import latest_tracker
from improvement.capacity.models import SupportKind
from improvement.models import CycleStep
from improvement.visits.models import VisitType
from tests.factories import CyclePositionFactory
from tests.improvement.furnishing import load_pack, tracker


@pytest.fixture
def pack(school):
    load_pack()


def names():
    return list(CycleStep.objects.values_list("name", flat=True))


def offered():
    return [choice.word for choice in latest_tracker().parsed.questions["achievement-step"].choices]


@pytest.mark.requirement("S4-18")
def test_the_chief_executive_adds_a_step_and_maps_it(signed_in, ceo, pack):
    said = {"name": "Celebrate", "description": "Say what went well.", "phase": "sustain", "icon": "checks"}
    assert signed_in(ceo).post(reverse("cycle_step_add"), said).status_code == 302
    assert CycleStep.objects.get(code="celebrate").phase == "sustain"
    assert names()[-1] == "Celebrate"
    assert offered() == names()
    board = signed_in(ceo).get(reverse("cycle_board")).content.decode()
    assert "Celebrate" in board and board.count("EEF phase: Sustain") == 2


@pytest.mark.requirement("S4-18")
def test_a_ninth_step_and_a_third_are_refused(signed_in, ceo, pack):
    for number in (7, 8):
        actions.add_step(name=f"Step {number}", phase="deliver", by=ceo)
    response = signed_in(ceo).post(reverse("cycle_step_add"), {"name": "Nine", "phase": "deliver", "icon": "point"})
    assert response.status_code == 422
    assert "8 steps at the most" in response.content.decode()
    VisitType.objects.all().delete()
    SupportKind.objects.all().delete()
    for code in ("step-8", "step-7", "building", "adding"):
        actions.remove_step(CycleStep.objects.get(code=code), by=ceo)
    response = signed_in(ceo).post(reverse("cycle_steps"), {"remove": CycleStep.objects.get(code="evaluate").pk})
    assert response.status_code == 422
    assert "4 steps at the least" in response.content.decode()
    assert CycleStep.objects.count() == 4


@pytest.mark.requirement("S4-18")
def test_steps_change_places(signed_in, ceo, pack):
    second = CycleStep.objects.all()[1]
    assert signed_in(ceo).post(reverse("cycle_steps"), {"earlier": second.pk}).status_code == 302
    assert names()[0] == second.name
    assert offered() == names()
    actions.move_step(CycleStep.objects.get(pk=second.pk), earlier=True, by=ceo)
    assert names()[0] == second.name


def test_a_step_is_reworded_and_keeps_what_belongs_to_it(signed_in, ceo, pack, school):
    form = tracker(school)
    step = CycleStep.objects.get(code="support")
    said = {"name": "Walk beside", "phase": "prepare", "icon": step.icon, "description": ""}
    assert signed_in(ceo).post(reverse("cycle_step_edit", args=[step.pk]), said).status_code == 302
    assert CycleStep.objects.get(pk=step.pk).code == "support"
    assert "Walk beside" in offered()
    assert form.form.parsed.questions["achievement-step"].choice("support").word == "Support and challenge"


@pytest.mark.parametrize("why", ["a school stood there", "a tracker's answer", "the tracker's questions"])
def test_a_step_in_use_stays(ceo, pack, school, why):
    step = CycleStep.objects.get(
        code={"a tracker's answer": "support", "the tracker's questions": "insights"}.get(why, "adding")
    )
    if why == "a school stood there":
        CyclePositionFactory(school=school, step=step)
    elif why == "a tracker's answer":
        tracker(school)
    with pytest.raises(ValidationError, match="in use"):
        actions.remove_step(step, by=ceo)
    assert CycleStep.objects.filter(pk=step.pk).exists()


def test_two_steps_may_not_share_a_name(ceo, pack):
    with pytest.raises(ValidationError, match="Another step"):
        actions.add_step(name="data and insights", phase="explore", by=ceo)


def test_a_pack_loaded_again_keeps_the_trusts_own_cycle(ceo, pack):
    actions.add_step(name="Celebrate", phase="sustain", by=ceo)
    actions.move_step(CycleStep.objects.get(code="diagnose"), earlier=True, by=ceo)
    before = names()
    load_pack()
    assert names() == before
    assert offered() == before


def test_heads_do_not_edit_the_cycle(signed_in, head, pack):
    assert signed_in(head).get(reverse("cycle_steps")).status_code == 403
    assert signed_in(head).post(reverse("cycle_step_add"), {"name": "X"}).status_code == 403
