"""Taking an import back."""

import io

import pytest
from django.core.exceptions import ValidationError

from assessment.models import Figure
from schools.models import School
from tests.factories import RoleAssignmentFactory
from tests.imports.test_command import ABSENCE, GIAS
from trust.imports import actions
from trust.imports.models import ImportRun
from trust.models import User

pytestmark = pytest.mark.django_db


def applied(kind, text, **options):
    system = User.objects.system()
    run = actions.start(kind, io.BytesIO(text.encode()), "file.csv", by=system, options=options)
    return actions.apply(run, by=system)


def values():
    return sorted(Figure.objects.known().values_list("measure__code", "place", "value"))


def test_undo_closes_the_runs_figures_and_reopens_the_old(school, data_lead):
    applied("absence", ABSENCE, year="2018/19")
    before = values()
    second = applied("absence", ABSENCE.replace("4.5", "4.8"), year="2018/19")
    assert values() != before
    actions.undo(second, by=data_lead)
    assert values() == before
    second.refresh_from_db()
    assert second.status == "undone" and second.undone_by == data_lead


def test_undo_refuses_where_a_later_import_built_on_it(school, data_lead):
    first = applied("absence", ABSENCE, year="2018/19")
    applied("absence", ABSENCE.replace("4.5", "4.8"), year="2018/19")
    with pytest.raises(ValidationError, match="row 2 .*by import"):
        actions.undo(first, by=data_lead)
    assert ImportRun.objects.get(pk=first.pk).status == "applied"


def test_undo_twice_is_refused(school, data_lead):
    run = applied("absence", ABSENCE, year="2018/19")
    actions.undo(run, by=data_lead)
    with pytest.raises(ValidationError, match="Only an import that was applied"):
        actions.undo(run, by=data_lead)


def test_undo_of_schools_puts_back_what_was_there(school, data_lead):
    run = applied("gias", GIAS, trusts=["2939"])
    assert School.objects.count() == 2
    actions.undo(run, by=data_lead)
    assert list(School.objects.values_list("name", "roll")) == [("Ashfield Primary", 300)]


def test_undo_of_schools_refuses_where_one_is_in_use(school, data_lead):
    run = applied("gias", GIAS, trusts=["2939"])
    RoleAssignmentFactory(role="head", school=School.objects.get(urn=900009))
    with pytest.raises(ValidationError, match=r"row 3 \(New School\): used by"):
        actions.undo(run, by=data_lead)
    assert School.objects.get(urn=900001).name.startswith("Ashfield École")


def test_two_workers_never_hold_one_run(school, data_lead):
    run = applied("absence", ABSENCE, year="2018/19")
    with pytest.raises(ValidationError, match="is applied, so it can't be applied"):
        actions.apply(run, by=data_lead)
