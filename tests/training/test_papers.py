"""Signed papers of people without an account: recorded for a staff meeting, counted, and taken out again."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from safeguarding.training.actions import people, reading
from safeguarding.training.models import PaperReceipt
from tests.factories import DocumentVersionFactory, PaperReceiptFactory, TraineeFactory

MEETING = date(2027, 1, 4)


@pytest.fixture
def version(school, staff):
    people.enrol()
    return DocumentVersionFactory(document__person_types=["support"], label="2026")


@pytest.fixture
def helpers(school):
    return [TraineeFactory(school=school, person_type="support", name=name) for name in ("Ann Able", "Bo Busy")]


@pytest.mark.requirement("S0-60")
def test_a_lead_records_a_meetings_papers_at_once(signed_in, dsl, school, version, helpers, staff):
    client, page = signed_in(dsl), reverse("paper_add", args=[version.document.pk])
    shown = client.get(page).content.decode()
    assert "Ann Able" in shown and "Bo Busy" in shown and shown.count('name="people"') == 2
    sent = {"version": version.pk, "signed_on": "2027-01-04", "people": [person.pk for person in helpers]}
    assert client.post(page, sent).status_code == 302
    papers = PaperReceipt.objects.all()
    assert {paper.trainee for paper in papers} == set(helpers)
    assert {(paper.signed_on, paper.recorded_by, paper.version) for paper in papers} == {(MEETING, dsl, version)}
    readers = client.get(reverse("document_reader_list", args=[version.document.pk])).content.decode()
    assert readers.count("signed on paper 4 Jan") == 2
    assert "2 of 3 people said" in client.get(version.get_absolute_url()).content.decode()
    assert "Ann Able" not in client.get(page).content.decode()


def test_twice_recorded_the_first_paper_stays(version, helpers, dsl, hr):
    reading.record_papers(version, people=helpers[:1], signed_on=MEETING, by=dsl)
    made = reading.record_papers(version, people=helpers, signed_on=date(2027, 1, 5), by=hr)
    assert [paper.trainee for paper in made] == helpers[1:]
    assert PaperReceipt.objects.get(trainee=helpers[0]).recorded_by == dsl


@pytest.mark.parametrize(
    "day, words", [(date(2027, 1, 20), "still to come"), (date(2026, 8, 31), "in force only since")]
)
def test_a_paper_of_a_wrong_day_is_refused(version, helpers, dsl, day, words):
    with pytest.raises(ValidationError, match=words):
        reading.record_papers(version, people=helpers, signed_on=day, by=dsl)
    assert not PaperReceipt.objects.exists()


def test_nobody_records_a_paper_for_a_holder_of_an_account(signed_in, dsl, school, staff, version, helpers):
    account = staff.trainings.get()
    with pytest.raises(ValidationError, match="has an account"):
        reading.record_papers(version, people=[account], signed_on=MEETING, by=dsl)
    sent = {"version": version.pk, "signed_on": "2027-01-04", "people": [account.pk]}
    assert signed_in(dsl).post(reverse("paper_add", args=[version.document.pk]), sent).status_code == 422


def test_a_lead_records_none_of_another_school(signed_in, dsl, other_school, version):
    elsewhere = TraineeFactory(school=other_school, person_type="support", name="Ellis Elsewhere")
    page = reverse("paper_add", args=[version.document.pk])
    assert "Ellis" not in signed_in(dsl).get(f"{page}?at={other_school.pk}").content.decode()
    sent = {"version": version.pk, "signed_on": "2027-01-04", "people": [elsewhere.pk]}
    assert signed_in(dsl).post(f"{page}?at={other_school.pk}", sent).status_code == 422
    assert not PaperReceipt.objects.exists()


def test_hr_chooses_the_place(signed_in, hr, school, version, helpers):
    central = TraineeFactory(school=None, person_type="support", name="Cy Central")
    page = reverse("paper_add", args=[version.document.pk])
    shown = signed_in(hr).get(f"{page}?at=trust").content.decode()
    assert central.name in shown and "Ann Able" not in shown
    assert "Ann Able" in signed_in(hr).get(f"{page}?at={school.pk}").content.decode()


def test_a_new_version_asks_for_a_new_paper(version, helpers, dsl):
    reading.record_papers(version, people=helpers, signed_on=MEETING, by=dsl)
    newer = DocumentVersionFactory(document=version.document, label="2027", in_force_on=date(2027, 1, 4),
                                   due_on=date(2027, 2, 1))  # fmt: skip
    assert len(reading.record_papers(newer, people=helpers, signed_on=date(2027, 1, 18), by=dsl)) == 2


def test_a_wrong_tick_is_taken_out_and_stays_in_the_history(signed_in, dsl, head, version, helpers):
    paper = PaperReceiptFactory(version=version, trainee=helpers[0])
    assert "Signed on paper" in signed_in(dsl).get(helpers[0].get_absolute_url()).content.decode()
    remove = reverse("paper_remove", args=[paper.pk])
    assert signed_in(head).post(remove).status_code == 403
    signed_in(dsl).post(remove)
    assert not PaperReceipt.objects.exists()
    assert PaperReceipt.pgh_event_model.objects.filter(pgh_label="delete").exists()
