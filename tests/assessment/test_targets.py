"""Targets: nobody is expected to want less for some pupils than for all."""

import pytest
from django.urls import reverse

from assessment.models import Target
from tests.factories import MeasureFactory, TargetFactory
from trust.models import AcademicYear


@pytest.fixture
def measure(mid_term):
    return MeasureFactory(code="ks2_rwm_expected", name="Reading, writing and mathematics")


def typed(school, measure, **fields):
    year = AcademicYear.objects.get(code="2026/27")
    return {"school": school.pk, "measure": measure.pk, "year": year.pk, "pupil_group": "disadvantaged"} | fields


@pytest.mark.requirement("S0-6")
@pytest.mark.parametrize("who", ["head", "data_lead"])
def test_a_lower_target_for_a_group_is_refused_until_a_reason_is_given(signed_in, request, who, school, measure):
    client = signed_in(request.getfixturevalue(who))
    TargetFactory(school=school, measure=measure, value=70)
    said = typed(school, measure, value="62")
    refused = client.post(reverse("target_add"), said)
    text = refused.content.decode()
    assert refused.status_code == 422 and "or say why it is lower" in text
    assert 'value="62"' in text and Target.objects.count() == 1
    assert client.post(reverse("target_add"), said | {"reason": "Half of them joined in May."}).status_code == 302
    assert Target.objects.get(pupil_group="disadvantaged").reason == "Half of them joined in May."


@pytest.mark.requirement("S0-6")
def test_the_target_of_all_cannot_climb_past_a_groups(signed_in, head, school, measure):
    whole = TargetFactory(school=school, measure=measure, value=60)
    TargetFactory(school=school, measure=measure, value=60, pupil_group="send")
    response = signed_in(head).post(reverse("target_edit", args=[whole.pk]), {"value": "75", "seen": whole.version})
    whole.refresh_from_db()
    assert response.status_code == 422 and whole.value == 60
    assert "special educational needs" in response.content.decode()


def test_for_a_measure_that_should_fall_less_is_more(signed_in, head, school):
    absence = MeasureFactory(code="persistent_absence", higher_is_better=False)
    TargetFactory(school=school, measure=absence, value=12)
    assert signed_in(head).post(reverse("target_add"), typed(school, absence, value="15")).status_code == 422
    assert signed_in(head).post(reverse("target_add"), typed(school, absence, value="10")).status_code == 302


def test_a_head_sets_no_target_of_another_school(signed_in, other_head, school, measure):
    assert signed_in(other_head).post(reverse("target_add"), typed(school, measure, value="70")).status_code == 422
    assert not Target.objects.exists()


def test_a_second_target_for_the_same_pupils_is_refused_in_words(signed_in, head, school, measure):
    TargetFactory(school=school, measure=measure, pupil_group="send", value=50)
    response = signed_in(head).post(reverse("target_add"), typed(school, measure, value="55", pupil_group="send"))
    assert response.status_code == 422 and "Change that one" in response.content.decode()
