"""Lists: what is filtered is what is exported, all of it, and nothing in it runs."""

import csv
import io
import warnings
from datetime import date

import pytest
from django.core.paginator import UnorderedObjectListWarning
from openpyxl import load_workbook

from charter.models import Action
from tests.factories import ActionFactory, RegisteredFactory
from trust import lists

MANY = 5_000


@pytest.fixture
def many_actions(school, head):
    one = ActionFactory(school=school, owner=head)
    Action.objects.bulk_create(
        Action(
            title=f"Action {number}",
            school=school,
            owner=head,
            due_on=one.due_on,
            measure="It shows.",
            added_by=head,
            added_at=one.added_at,
        )
        for number in range(MANY - 1)
    )


def test_every_row_is_exported_to_csv(signed_in, head, many_actions):
    response = signed_in(head).get("/actions/?export=csv")
    rows = list(csv.reader(io.StringIO(response.content.decode("utf-8-sig"))))
    assert len(rows) == MANY + 1
    assert response["Content-Disposition"] == 'attachment; filename="action_list.csv"'


def test_every_row_is_exported_to_xlsx(signed_in, head, many_actions):
    response = signed_in(head).get("/actions/?export=xlsx")
    sheet = load_workbook(io.BytesIO(response.content), read_only=True).active
    assert sum(1 for _ in sheet.iter_rows()) == MANY + 1


def test_the_export_holds_only_rows_in_scope(signed_in, head, school, other_school, other_head):
    ActionFactory(school=school, title="Ours")
    ActionFactory(school=other_school, title="Theirs", owner=other_head)
    text = signed_in(head).get("/actions/?export=csv").content.decode()
    assert "Ours" in text
    assert "Theirs" not in text


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_a_cell_that_looks_like_a_formula_is_text(text):
    assert lists.plain(text) == f"'{text}"


@pytest.mark.parametrize("value", [-3, 2.5, None])
def test_numbers_stay_numbers(value):
    assert lists.plain(value) == value


@pytest.mark.parametrize("url", ["/improvement/inductions/", "/improvement/training/"])
def test_a_list_with_counts_keeps_its_order(signed_in, ceo, url):
    """Else rows could stand on two pages, or on none."""
    with warnings.catch_warnings():
        warnings.simplefilter("error", UnorderedObjectListWarning)
        assert signed_in(ceo).get(url).status_code == 200


def test_a_reader_of_one_school_is_not_asked_which(signed_in, head, school, other_school):
    for place in (school, school, other_school):
        RegisteredFactory(school=place)
    mine = signed_in(head).get("/safeguarding/register/", follow=True)
    assert "school" not in mine.context["listing"].filterset.form.fields
    assert 'name="person_type"' in mine.content.decode()


def test_what_is_filtered_by_can_be_taken_back(signed_in, head, school):
    RegisteredFactory(school=school)
    page = signed_in(head).get(f"/safeguarding/register/?school={school.pk}", follow=True)
    assert "school" in page.context["listing"].filterset.form.fields


def test_a_list_of_one_row_has_no_filters(signed_in, head, school):
    assert signed_in(head).get("/safeguarding/audits/").context["listing"].filterset is None


def test_a_list_that_begins_narrowed_keeps_its_filters(signed_in, head, school):
    RegisteredFactory(school=school, left_on=date(2026, 12, 1), started_on=date(2020, 9, 1))
    page = signed_in(head).get("/safeguarding/register/")
    assert page.context["listing"].page.paginator.count == 0
    assert "on" in page.context["listing"].filterset.form.fields


def test_a_filter_that_is_refused_is_said_though_nothing_is_narrowed(signed_in, head, school, other_school):
    page = signed_in(head).get(f"/safeguarding/training/?cluster={other_school.cluster_id}")
    assert page.context["listing"].filterset.form.errors
