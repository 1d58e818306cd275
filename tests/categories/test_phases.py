"""Phases of change come one after the other; notes on leaders are for two people alone."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from charter import packs
from improvement.categories.actions import phases
from improvement.categories.models import BiasQuestion, LeadershipFit, NeedLevel, PhaseOfChange, PhaseStep, SchoolPhase
from tests.factories import LeadershipFitFactory, PhaseOfChangeFactory, PhaseStepFactory
from trust.models import User

pytestmark = pytest.mark.django_db


@pytest.fixture
def way(school):
    made = [
        PhaseOfChangeFactory(code=name.lower(), name=name, order=place)
        for place, name in enumerate(["Stabilise", "Repair", "Improve"])
    ]
    for phase in made:
        PhaseStepFactory(phase=phase, code=f"{phase.code}-one", title=f"One thing of {phase.name}")
    return made


@pytest.mark.requirement("S2-9")
def test_a_school_goes_from_phase_to_phase_and_what_belongs_to_a_later_one_waits(signed_in, school, eht, way):
    client, move = signed_in(eht), reverse("phase_move", args=[school.pk])
    client.post(move, {"phase": way[0].pk, "reason": "It joined after a poor inspection."})
    steps = {phase.code: phase.steps.get() for phase in way}

    def do(code):
        url = reverse("phase_step_do", args=[school.pk, steps[code].pk])
        return client.post(url, {"evidence": "Seen in May."}, follow=True).content.decode()

    assert "This belongs to Repair, and Ashfield Primary is in Stabilise" in do("repair")
    skipped = client.post(move, {"phase": way[2].pk, "reason": "Quickly"})
    assert skipped.status_code == 422 and "after Stabilise comes Repair" in skipped.content.decode()
    early = client.post(move, {"phase": way[1].pk, "reason": "Now"})
    assert early.status_code == 422 and "One thing of Stabilise" in early.content.decode()
    do("stabilise")
    assert client.post(move, {"phase": way[1].pk, "reason": "Calm since May."}).status_code == 302
    page = client.get(reverse("phase_school", args=[school.pk])).content.decode()
    assert "been through" in page and "the school is here" in page and "still to come" in page
    history = [(str(row.phase), row.until is None) for row in SchoolPhase.objects.order_by("pk")]
    assert history == [("Stabilise", False), ("Repair", True)]


def test_a_school_may_fall_back_and_then_does_its_steps_anew(school, eht, way):
    phases.move_phase(school, phase=way[0], reason="a", by=eht)
    phases.do_step(school, step=PhaseStep.objects.get(code="stabilise-one"), evidence="e", by=eht)
    phases.move_phase(school, phase=way[1], reason="b", by=eht)
    phases.move_phase(school, phase=way[0], reason="A bad winter.", by=eht)
    with pytest.raises(ValidationError):
        phases.move_phase(school, phase=way[1], reason="c", by=eht)


def test_heads_read_their_own_way_and_do_not_move_it(signed_in, head, other_head, school, way):
    url = reverse("phase_school", args=[school.pk])
    assert signed_in(head).get(url).status_code == 200
    assert signed_in(other_head).get(url).status_code == 404
    assert signed_in(head).post(reverse("phase_move", args=[school.pk]), {}).status_code == 403


@pytest.mark.requirement("S2-11")
def test_a_note_on_leaders_is_for_the_chief_executive_and_hr_alone(
    signed_in, school, way, ceo, hr, eht, head, chair, curriculum
):
    sent = {"school": school.pk, "phase": way[0].pk, "fit": "with_help", "words": "Steady.", "next_step": "A coach."}
    assert signed_in(ceo).post(reverse("leadership_fit_add"), sent).status_code == 302
    assert LeadershipFit.objects.get().by == ceo
    url = reverse("leadership_fit_list")
    for person in (ceo, hr):
        assert "Steady." in signed_in(person).get(url).content.decode()
    for person in (eht, head, chair, curriculum):
        assert signed_in(person).get(url).status_code == 403
    LeadershipFitFactory(school=school)
    for person in (eht, head):
        for page in (reverse("phase_school", args=[school.pk]), reverse("category_school", args=[school.pk])):
            assert "Steady" not in signed_in(person).get(page).content.decode()


def test_the_pack_brings_levels_questions_and_phases_and_twice_changes_nothing(mid_term):
    system = User.objects.system()
    packs.load(["six-steps", "thrive"], by=system)
    assert list(NeedLevel.objects.values_list("level", "name")) == [
        (1, "Universal"), (2, "Targeted"), (3, "Intensive"), (4, "Intervention"),
    ]  # fmt: skip
    assert [row.name for row in PhaseOfChange.objects.all()] == ["Stabilise", "Repair", "Improve", "Sustain"]
    assert BiasQuestion.objects.count() == 5 and all(row.steps.exists() for row in PhaseOfChange.objects.all())
    again = packs.load(["six-steps", "thrive"], by=system)
    ours = {change.kind for change in again if change.section in ("need_levels", "bias_questions", "phases")}
    assert ours == {"unchanged"}
