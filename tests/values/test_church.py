"""Inspections of church schools: an optional part, of schools with a religious character."""

import pytest

from charter.values.models import ChurchInspection, Signposts
from tests.factories import ChurchInspectionFactory


@pytest.fixture
def church_school(school):
    school.religious_character = "Church of England"
    school.save()
    return school


@pytest.fixture
def on(db):
    Signposts.objects.create(pk=1, church_inspections=True)


def typed(school, **changes):
    return {
        "school": school.pk, "inspected_on": "2026-11-10", "inspector": "", "judgement": "Lives up to its foundation.",
        "strands": "Worship: a strength\nLeadership: developing", "url": "", "seen": 1,
    } | changes  # fmt: skip


@pytest.mark.requirement("S4-1")
def test_a_head_records_the_inspection_of_a_church_school(signed_in, head, staff, church_school, on):
    assert signed_in(head).post("/church-inspections/add/", typed(church_school)).status_code == 302
    row = ChurchInspection.objects.get()
    assert row.strands == ["Worship: a strength", "Leadership: developing"]
    assert "Lives up to its foundation." in signed_in(staff).get("/church-inspections/").content.decode()
    assert "Worship: a strength" in signed_in(staff).get(row.get_absolute_url()).content.decode()


@pytest.mark.requirement("S4-1")
def test_it_is_switched_on_in_the_settings(signed_in, data_lead, head, church_school):
    assert signed_in(head).post("/church-inspections/add/", typed(church_school)).status_code == 422
    assert "switched off" in signed_in(data_lead).get("/church-inspections/").content.decode()
    signed_in(data_lead).post("/speak-up/edit/", {"church_inspections": "on"})
    assert signed_in(head).post("/church-inspections/add/", typed(church_school)).status_code == 302


def test_a_school_without_religious_character_has_none(signed_in, head, school, on):
    school.religious_character = "Does not apply"
    school.save()
    assert signed_in(head).post("/church-inspections/add/", typed(school)).status_code == 422


def test_another_schools_is_not_found(signed_in, other_head, church_school, on):
    row = ChurchInspectionFactory(school=church_school)
    client = signed_in(other_head)
    assert client.get(row.get_absolute_url()).status_code == 404
    assert client.post(f"{row.get_absolute_url()}edit/", typed(church_school)).status_code == 404
    assert client.post("/church-inspections/add/", typed(church_school)).status_code == 422
    assert church_school.name not in client.get("/church-inspections/").content.decode()


def test_it_lies_in_the_past_and_is_recorded_once(signed_in, head, church_school, on):
    client = signed_in(head)
    assert client.post("/church-inspections/add/", typed(church_school, inspected_on="2027-03-01")).status_code == 422
    client.post("/church-inspections/add/", typed(church_school))
    assert client.post("/church-inspections/add/", typed(church_school)).status_code == 422
    assert ChurchInspection.objects.count() == 1
