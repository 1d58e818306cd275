"""Sprints, toolkits and research: one ingredient, a grid of schools, a result for each (S0-9, S2-25, S2-27)."""

import pytest

from improvement.practice.models import ResearchProject, Sprint, Stop, Toolkit, ToolkitUse
from tests.factories import (
    ActiveIngredientFactory,
    LimitFactory,
    ResearchProjectFactory,
    SprintFactory,
    ToolkitUseFactory,
    ToolkitVersionFactory,
)
from trust.hooks import WorkSource, registered

HERE = "/improvement/practice/"


@pytest.fixture
def limits(mid_term):
    LimitFactory(code="sprint-weeks-least", value=6)
    LimitFactory(code="sprint-weeks-most", value=12)


def sprint(school, strand, **changes):
    return {
        "title": "Calm starts", "school": school.pk, "strand": strand.pk, "own_ingredient": "A task on the board",
        "starts_on": "2027-01-20", "weeks": 8, "measure": "Minutes until all work", "start_value": "6", **changes,
    }  # fmt: skip


@pytest.mark.requirement("S2-25")
def test_a_senior_leader_runs_a_sprint_and_closes_it_with_its_result(
    signed_in, senior_leader, school, step, strand, limits
):
    signed_in(senior_leader).post(f"{HERE}sprints/add/", sprint(school, strand, starts_on="2027-01-19"))
    row = Sprint.objects.get()
    assert (str(row.ends_on), row.weeks, row.state) == ("2027-03-15", 8, "in_hand")
    result = {"end_value": "", "outcome": "adopt", "lesson": "Week five."}
    assert signed_in(senior_leader).post(f"{HERE}sprints/{row.pk}/close/", result).status_code == 422
    signed_in(senior_leader).post(f"{HERE}sprints/{row.pk}/close/", result | {"end_value": "2.5"})
    row.refresh_from_db()
    assert (row.state, str(row.end_value), row.outcome) == ("closed", "2.50", "adopt")
    assert "6 at the start, 2.5 at the end" in signed_in(senior_leader).get(f"{HERE}sprints/").content.decode()


@pytest.mark.requirement("S2-25")
@pytest.mark.parametrize("weeks", [5, 13])
def test_a_sprint_keeps_to_the_trusts_limits(signed_in, head, school, step, strand, limits, weeks):
    answer = signed_in(head).post(f"{HERE}sprints/add/", sprint(school, strand, weeks=weeks))
    assert (answer.status_code, Sprint.objects.count()) == (422, 0)
    assert "6 weeks at least and 12 at most" in answer.content.decode()


def test_a_sprint_has_one_ingredient(signed_in, head, school, step, strand, limits):
    both = sprint(school, strand, ingredient=ActiveIngredientFactory().pk)
    neither = sprint(school, strand, own_ingredient="")
    answers = [signed_in(head).post(f"{HERE}sprints/add/", typed).status_code for typed in (both, neither)]
    assert (answers, Sprint.objects.count()) == ([422, 422], 0)


def test_a_sprint_past_its_last_day_waits_for_its_leader(head, school, clock_at):
    row = SprintFactory(school=school, lead=head)
    clock_at("2027-06-01T10:00")
    assert f"Close the sprint: {row}" in [
        item.title for source in registered(WorkSource) for item in source.items(head)
    ]


def test_a_head_closes_no_other_schools_sprint(signed_in, other_head, school):
    assert signed_in(other_head).get(f"{HERE}sprints/{SprintFactory(school=school).pk}/close/").status_code == 404


@pytest.mark.requirement("S2-27")
def test_a_toolkit_has_versions_and_the_grid_shows_who_uses_an_older_one(
    signed_in, curriculum, head, school, step, strand
):
    kit = {"title": "Words first", "about": "So that all can read.", "strand": strand.pk, "ingredients": "One\n\nTwo\n"}
    signed_in(curriculum).post(f"{HERE}toolkits/add/", kit)
    row = Toolkit.objects.get()
    signed_in(head).post(f"{HERE}toolkits/{row.pk}/use/", {"school": school.pk, "state": "in_use"})
    changed = {"ingredients": "One\nThree", "changed": "Two was not needed."}
    signed_in(curriculum).post(f"{HERE}toolkits/{row.pk}/change/", changed)
    versions = [[line.words for line in version.ingredients.all()] for version in row.versions.order_by("number")]
    assert versions == [["One", "Two"], ["One", "Three"]]
    grid = signed_in(head).get(f"{HERE}toolkits/schools/?export=csv").content.decode()
    assert "Words first" in grid and 'Ashfield Primary,"In use, an older version"' in grid


def test_a_version_that_changes_nothing_is_refused(signed_in, curriculum, mid_term):
    row = ActiveIngredientFactory(words="One").version.toolkit
    same = {"ingredients": "One", "changed": "Nothing."}
    assert signed_in(curriculum).post(f"{HERE}toolkits/{row.pk}/change/", same).status_code == 422
    assert row.versions.count() == 1


def test_stopping_a_toolkit_needs_a_reason_and_goes_on_the_stop_list(signed_in, head, school, step):
    row = ToolkitUseFactory(school=school, version=ToolkitVersionFactory())
    url = f"{HERE}toolkits/{row.toolkit_id}/use/"
    assert signed_in(head).post(url, {"school": school.pk, "state": "ended", "note": ""}).status_code == 422
    signed_in(head).post(url, {"school": school.pk, "state": "ended", "note": "Two schemes confused pupils."})
    assert (ToolkitUse.objects.get().state, Stop.objects.get().lesson) == ("ended", "Two schemes confused pupils.")


@pytest.mark.requirement("S0-9")
def test_the_curriculum_director_begins_research_and_closes_it_with_a_result(
    signed_in, curriculum, school, step, strand
):
    project = {
        "title": "Reading aloud", "question": "Does it help?", "partner": "A research school", "method": "By lot.",
        "strand": strand.pk, "sites": [school.pk], "starts_on": "2027-01-20", "ends_on": "2027-06-20",
    }  # fmt: skip
    signed_in(curriculum).post(f"{HERE}research/add/", project)
    row = ResearchProject.objects.get()
    close = f"{HERE}research/{row.pk}/close/"
    assert signed_in(curriculum).post(close, {"result": " ", "outcome": "stop"}).status_code == 422
    signed_in(curriculum).post(close, {"result": "No difference.", "outcome": "stop"})
    page = signed_in(curriculum).get(f"{HERE}research/").content.decode()
    assert "No difference." in page and "1 project, 1 of them closed with a result" in page
    assert (list(row.sites.all()), Stop.objects.get().what) == ([school], "Reading aloud")


def test_only_its_leader_or_who_decides_closes_research(signed_in, head, mid_term):
    assert signed_in(head).get(f"{HERE}research/{ResearchProjectFactory().pk}/close/").status_code == 404
