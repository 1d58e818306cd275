"""The log of training given to leaders, and what every school may have from the trust."""

from datetime import date

import pytest
from django.urls import reverse

from improvement.coaching.models import OfferItem, TrainingGiven
from improvement.coaching.selectors import offers as selectors
from tests.factories import (
    CycleStepFactory,
    ExpertiseFactory,
    ImprovementStrandFactory,
    OfferItemFactory,
    TrainingGivenFactory,
    TrainingSchoolFactory,
)

YEAR = date(2026, 9, 1), date(2027, 8, 31)


@pytest.fixture
def strand(mid_term):
    CycleStepFactory()
    return ImprovementStrandFactory()


def training(giver, strand, **more):
    return {
        "on": "2027-01-12", "given_by": giver.pk, "team": "Pastoral team", "topic": "Calm corridors",
        "strand": strand.pk, "audience": "Senior leaders", "seen": 1, **more,
    }  # fmt: skip


@pytest.mark.requirement("S2-14")
def test_the_pastoral_teams_training_of_senior_leaders_stands_with_its_group_focus(signed_in, school, eht, strand):
    focus = "Pupils with a social worker"
    typed = training(eht, strand, group_focus=focus, people=11, schools=[school.pk])
    assert signed_in(eht).post(reverse("training_add"), typed).status_code == 302
    text = signed_in(eht).get("/improvement/training/?words=social+worker").content.decode()
    assert "Calm corridors" in text and focus in text and "Pastoral team" in text
    row = TrainingGiven.objects.get()
    assert [one.school for one in row.schools.all()] == [school] and row.people == 11
    assert [work.title for work in selectors.training_work(eht, *YEAR)] == ["Training: Calm corridors"]


@pytest.mark.requirement("S2-20")
def test_the_curriculum_directors_training_on_the_whole_curriculum_is_logged(
    signed_in, school, other_school, curriculum, strand
):
    both = [school.pk, other_school.pk]
    typed = training(curriculum, strand, topic="A curriculum as a whole", team="Curriculum team", schools=both)
    assert signed_in(curriculum).post(reverse("training_add"), typed).status_code == 302
    exported = signed_in(curriculum).get("/improvement/training/?export=csv").content.decode()
    assert "A curriculum as a whole" in exported and "Senior leaders" in exported and ",2," in exported


def test_an_edit_leaves_schools_outside_the_writers_scope(signed_in, school, other_school, head, strand):
    row = TrainingGivenFactory(given_by=head, strand=strand)
    for one in (school, other_school):
        TrainingSchoolFactory(training=row, school=one)
    url = reverse("training_edit", args=[row.pk])
    assert signed_in(head).post(url, training(head, strand, seen=row.version)).status_code == 302
    assert [one.school for one in row.schools.all()] == [other_school]
    assert signed_in(head).post(url, training(head, strand, seen=row.version)).status_code == 409


def test_only_who_gave_it_or_leads_practice_edits_a_training(signed_in, head, eht, curriculum):
    url = reverse("training_edit", args=[TrainingGivenFactory(given_by=curriculum).pk])
    answers = {person.name: signed_in(person).get(url).status_code for person in (head, eht, curriculum)}
    assert answers == {"Head": 404, "Eht": 200, "Curriculum": 200}


def offered(curator, strand, **more):
    return {
        "title": "Reading in every subject", "kind": "toolkit", "strand": strand.pk, "about": "Texts and a plan.",
        "curator": curator.pk, "seen": 1, **more,
    }  # fmt: skip


@pytest.mark.requirement("S2-44")
def test_every_item_of_the_offer_has_a_curator_who_is_a_specialist(signed_in, eht, curriculum, staff, strand):
    ExpertiseFactory(person=curriculum)  # of another strand
    response = signed_in(eht).post(reverse("offer_add"), offered(curriculum, strand))
    assert response.status_code == 422 and "lists no expertise of Curriculum" in response.content.decode()
    ExpertiseFactory(person=curriculum, strand=strand, words="Reading")
    assert signed_in(eht).post(reverse("offer_add"), offered(curriculum, strand)).status_code == 302
    text = signed_in(staff).get("/improvement/offer/").content.decode()
    assert "Reading in every subject" in text and "Curriculum" in text
    assert "Curriculum: Reading" in signed_in(staff).get(OfferItem.objects.get().get_absolute_url()).content.decode()


def test_a_specialist_offers_in_the_own_name_and_nobody_elses(signed_in, head, eht, strand):
    ExpertiseFactory(person=head, strand=strand)
    ExpertiseFactory(person=eht, strand=strand)
    assert signed_in(head).post(reverse("offer_add"), offered(eht, strand)).status_code == 422
    assert signed_in(head).post(reverse("offer_add"), offered(head, strand)).status_code == 302
    assert OfferItem.objects.get().curator == head


def test_what_is_withdrawn_is_offered_no_longer_and_stays_readable(signed_in, eht, strand):
    ExpertiseFactory(person=eht, strand=strand)
    row = OfferItemFactory(curator=eht, strand=strand, title="Old toolkit")
    signed_in(eht).post(reverse("offer_edit", args=[row.pk]), {"withdraw": "yes"})
    assert "Old toolkit" not in signed_in(eht).get("/improvement/offer/").content.decode()
    assert "No longer offered" in signed_in(eht).get(row.get_absolute_url()).content.decode()
    assert list(selectors.offer_work(eht, *YEAR)) == []


def test_the_offer_is_found_by_search(signed_in, staff):
    OfferItemFactory(title="Phonics for all")
    assert "Phonics for all" in signed_in(staff).get("/search/?q=phonics").content.decode()
