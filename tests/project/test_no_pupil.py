"""No pupil is kept anywhere: no column is made to hold one, and what counts pupils has no room for text."""

import re

import pytest
from django.apps import apps
from django.db import connection, models

from tests.project.test_models import ours

PUPIL = re.compile(
    r"\bupn\b|unique pupil|\b(pupil|child|student|learner)s? ?(name|number|id|ref|reference|initials)s?\b"
    r"|\b(fore|sur)name|\bdate of birth\b|\bdob\b|\bcase ?notes?\b|\b(pupil|child|student|learner)\b$"
)
COUNTS_PUPILS = ["TermRoll", "ExclusionCount", "ExclusionCase", "Spell", "Panel", "RecordCount"]


def words(text):
    return re.sub(r"[_\W]+", " ", str(text)).lower()


@pytest.mark.requirement("S0-61")
def test_no_field_is_made_for_a_pupil():
    fields = [
        (model, field) for model in ours() for field in model._meta.get_fields() if hasattr(field, "verbose_name")
    ]
    found = {
        f"{model._meta.label}.{field.name}"
        for model, field in fields
        if PUPIL.search(words(field.name)) or PUPIL.search(words(field.verbose_name))
    }
    assert found == set()


@pytest.mark.requirement("S0-61")
@pytest.mark.django_db
def test_no_column_of_the_database_is_either_history_and_joins_included():
    with connection.cursor() as cursor:
        cursor.execute("SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public'")
        columns = cursor.fetchall()
    assert len(columns) > 1000
    assert [column for column in columns if PUPIL.search(words(column[1]))] == []


@pytest.mark.requirement("S0-61")
@pytest.mark.parametrize("name", COUNTS_PUPILS)
def test_what_counts_pupils_has_no_room_for_a_name(name):
    """Text there is only a choice of a list or a term's code: nothing that somebody types."""
    model = apps.get_model("exclusions", name)
    typed = [
        field.name
        for field in model._meta.get_fields()
        if isinstance(field, (models.CharField, models.TextField, models.JSONField, models.FileField))
        and not field.choices
    ]
    assert set(typed) <= {"period"}


@pytest.mark.parametrize("heading", ["pupil_name", "UPN", "child ref", "forename", "Date of birth", "case_notes"])
def test_the_scan_knows_such_a_field_when_it_sees_one(heading):
    assert PUPIL.search(words(heading))


@pytest.mark.parametrize("heading", ["pupils", "pupils on roll", "child_protection", "what children get", "name"])
def test_and_leaves_others_alone(heading):
    assert not PUPIL.search(words(heading))
