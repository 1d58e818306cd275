"""What training is asked: on screen, without a pack."""

import pytest
from django.urls import reverse

from safeguarding.training.models import TrainingType
from safeguarding.training.selectors.cells import cells_of, with_cells
from tests.factories import TraineeFactory, TrainingRecordFactory, TrainingTypeFactory

pytestmark = pytest.mark.django_db

LIST, ADD = "/safeguarding/training/rules/", "/safeguarding/training/rules/add/"
FIRST_AID = {
    "name": "First aid",
    "charter_months": 36,
    "charter_source": "Our charter, estates",
    "person_types": ["support"],
}


def state(trainee):
    types = list(TrainingType.objects.asked_for())
    (row,) = with_cells(type(trainee).objects.filter(pk=trainee.pk), types)
    return [cell.state for cell in cells_of(row, types) if cell.state]


@pytest.mark.requirement("S0-60")
def test_what_the_trust_asks_for_counts_for_whom_it_is_asked(signed_in, ceo, school, mid_term):
    helper, teacher = (TraineeFactory(school=school, person_type=kind) for kind in ("support", "teacher"))
    assert signed_in(ceo).post(ADD, FIRST_AID).status_code == 302
    training = TrainingType.objects.get()
    assert (training.code, training.year, training.valid_words) == ("first-aid", "2026/27", "every 36 months")
    assert state(helper) == ["missing"] and state(teacher) == []
    assert "First aid" in signed_in(ceo).get(LIST).content.decode()


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        ({**FIRST_AID, "charter_source": ""}, "Say where it stands"),
        ({**FIRST_AID, "name": ""}, "required"),
        ({**FIRST_AID, "charter_months": "0"}, "greater than or equal to 1"),
    ],
)
def test_a_rule_without_its_source_name_or_months_is_refused_beside_the_field(signed_in, ceo, mid_term, sent, said):
    response = signed_in(ceo).post(ADD, sent)
    assert response.status_code == 422 and said in response.content.decode()
    assert not TrainingType.objects.exists()


def test_the_same_training_is_not_asked_for_twice(signed_in, ceo, mid_term):
    client = signed_in(ceo)
    client.post(ADD, FIRST_AID)
    assert "is asked for already" in client.post(ADD, {**FIRST_AID, "name": "first AID"}).content.decode()
    assert TrainingType.objects.count() == 1


def test_another_interval_by_law_is_to_be_looked_up_anew(signed_in, ceo, mid_term):
    training = TrainingTypeFactory(law_months=24, law_source="Guidance", confirmed_by=ceo, confirmed_on="2026-09-02")
    sent = {"name": training.name, "charter_months": "", "law_months": 24, "law_source": "Guidance"}
    url = reverse("training_type_edit", args=[training.pk])
    signed_in(ceo).post(url, {**sent, "about": "Read on"})
    training.refresh_from_db()
    assert (training.about, training.confirmed_by) == ("Read on", ceo)
    signed_in(ceo).post(url, {**sent, "law_months": 12})
    training.refresh_from_db()
    assert (training.months, training.confirmed_by) == (12, None)


def test_what_is_no_longer_asked_for_is_lacked_by_nobody_and_keeps_its_records(signed_in, ceo, school, mid_term):
    record = TrainingRecordFactory(trainee__school=school)
    helper = TraineeFactory(school=school)
    assert state(helper) == ["missing"]
    signed_in(ceo).post(reverse("training_type_edit", args=[record.training_type_id]), {"stop": "yes"})
    record.training_type.refresh_from_db()
    assert record.training_type.closed_on and state(helper) == []
    assert type(record).objects.filter(pk=record.pk).exists()


def test_a_head_reads_the_rules_and_changes_none(signed_in, head, mid_term):
    training = TrainingTypeFactory()
    said = signed_in(head).get(LIST).content.decode()
    assert training.name in said and f'href="{training.get_absolute_url()}"' not in said
    assert signed_in(head).post(training.get_absolute_url(), {"stop": "yes"}).status_code == 403
