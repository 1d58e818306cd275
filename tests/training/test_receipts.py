"""What is to be read, each reader's own word for it, and who has not said so yet."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from safeguarding.training.actions import people, reading
from safeguarding.training.models import Receipt
from safeguarding.training.selectors.reading import to_read, work_items
from tests.factories import DocumentFactory, DocumentVersionFactory, ReceiptFactory, TraineeFactory

URL = "document_read"


@pytest.fixture
def version(school, staff, governor):
    people.enrol()
    return DocumentVersionFactory(document__person_types=["support"], label="2026")


def names(page):
    return {row.name for row in page.context["listing"].page}


def test_a_reader_says_it_once_and_for_themselves(signed_in, staff, version):
    client = signed_in(staff)
    assert "I have read and understood it" in client.get(version.get_absolute_url()).content.decode()
    for _ in range(2):
        client.post(reverse(URL, args=[version.pk]))
    receipt = Receipt.objects.get()
    assert (receipt.user, receipt.version) == (staff, version)
    assert "You said so on Tuesday 19 January 2027" in client.get(version.get_absolute_url()).content.decode()


def test_nobody_gives_a_receipt_that_is_not_asked_of_them(governor, version):
    with pytest.raises(ValidationError, match="not asked of you"):
        reading.confirm_read(version, by=governor)
    assert not Receipt.objects.exists()


def test_a_new_version_asks_again(staff, version):
    reading.confirm_read(version, by=staff)
    assert to_read(staff) == []
    newer = DocumentVersionFactory(document=version.document, label="2027", in_force_on=date(2027, 1, 4),
                                   due_on=date(2027, 2, 1))  # fmt: skip
    assert to_read(staff) == [newer]
    with pytest.raises(ValidationError, match="newer version"):
        reading.confirm_read(version, by=staff)


def test_what_is_to_be_read_stands_in_ones_work_with_its_day(signed_in, staff, governor, version):
    item = next(work_items(staff))
    assert (item.title, item.state, item.own) == ("Read: Part one of the guidance, 2026", "late", True)
    assert list(work_items(governor)) == []
    assert "Part one of the guidance" in signed_in(staff).get(reverse("my_work")).content.decode()


@pytest.mark.requirement("S0-60")
def test_the_lead_sees_who_has_not_read_it(signed_in, dsl, school, other_school, staff, version):
    people.enrol()
    TraineeFactory(school=school, person_type="support", name="Nora Noaccount")
    TraineeFactory(school=other_school, person_type="support", name="Ellis Elsewhere")
    ReceiptFactory(version=version, user=staff)
    client = signed_in(dsl)
    page = reverse("document_reader_list", args=[version.document.pk])
    assert names(client.get(page)) == {staff.name, "Nora Noaccount"}
    assert names(client.get(f"{page}?said=no")) == {"Nora Noaccount"}
    assert "no account to say so with" in client.get(page).content.decode()
    assert "1 of 2 people said" in client.get(version.get_absolute_url()).content.decode()


def test_others_are_not_told_who_has_read_it(signed_in, governor, staff, version):
    page = signed_in(governor).get(reverse("document_reader_list", args=[version.document.pk]))
    assert names(page) == set()


def test_a_version_goes_forward_in_time(ceo):
    document = DocumentFactory()
    DocumentVersionFactory(document=document, in_force_on=date(2026, 9, 1))
    with pytest.raises(ValidationError, match="later than"):
        reading.add_version(document, label="Old", in_force_on=date(2026, 1, 1), due_on=date(2026, 2, 1), by=ceo)


def test_hr_adds_a_document_and_its_version_on_screen(signed_in, hr):
    client = signed_in(hr)
    made = client.post(reverse("document_add"), {"title": "Code of conduct", "person_types": ["teacher"]})
    sent = {"label": "First", "in_force_on": "2027-01-04", "due_on": "2027-02-01", "minutes": "10"}
    assert client.post(made["Location"], sent).status_code == 302
    assert "Code of conduct" in client.get(reverse("document_list")).content.decode()
