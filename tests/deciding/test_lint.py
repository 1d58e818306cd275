"""The lint: every planted fault is found, a clean charter shows none."""

import json

import pytest
from django.core.management import call_command
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from charter.deciding.lint.checking import RULES, lint
from charter.deciding.lint.findings import Kind
from tests.deciding.clean_charter import TYPES, add_decision, clean_charter
from tests.deciding.plants import PLANTS
from tests.factories import SchoolFactory

# Found only where the installation has no calendar for today; nothing else of a charter can be made then.
BARE = {"charter_without_a_year"}


@pytest.fixture
def clean(mid_term):
    return clean_charter()


def said(findings):
    return [(finding.rule, finding.found.where, finding.found.what) for finding in findings]


def test_a_clean_charter_shows_nothing(clean):
    assert said(lint()) == []


def test_each_planted_fault_is_found_by_its_rule(clean):
    """Each is planted alone, and taken out again before the next: more than sixty, of every rule."""
    missed = {
        name: said(found) for name, rule, fault in PLANTS if not named(found := planted_alone(clean, fault), rule)
    }
    assert missed == {}
    assert len(PLANTS) >= 30


def planted_alone(clean, fault):
    with transaction.atomic():
        fault(clean)
        found = lint()
        transaction.set_rollback(True)
    return found


def named(findings, rule):
    """Findings of a rule, each with what, where, the way there and the next step."""
    found = [finding.found for finding in findings if finding.rule == rule]
    return found and all(one.what and one.where and one.next_step and one.url.startswith("/") for one in found)


def test_thirty_faults_at_once_are_all_found(clean):
    """One of each rule that leaves the others' ground standing."""
    apart = {name: (rule, fault) for name, rule, fault in PLANTS if name not in CLASHING}
    for _, fault in apart.values():
        fault(clean)
    found = {finding.rule for finding in lint()}
    assert len(apart) >= 30
    assert {rule for rule, _ in apart.values()} - found == set()


# Each of these undoes or hides another planting of the same row.
CLASHING = {
    "a_body_where_the_charter_names_a_role", "the_board_decides_what_schools_decide", "nobody_responsible",
    "a_school_answers_for_what_one_team_does", "the_trust_answers_for_what_schools_decide", "an_empty_lead",
    "a_cadence_that_is_none", "alike_by_no_criterion", "a_service_that_closed", "nothing_to_align_with",
    "still_last_years_version", "this_years_version_begins_in_another", "a_month_without_a_version",
    "it_ends_at_easter_and_nothing_follows", "a_lead_that_is_no_role", "a_principle_that_is_a_title_alone",
    "a_duty_of_no_minutes", "a_form_never_published", "a_duty_longer_than_its_year", "a_draft_past_its_day",
}  # fmt: skip


def test_every_rule_has_a_planting_and_every_kind_several():
    planted = {rule for _, rule, _ in PLANTS}
    assert {find.__name__ for rules in RULES.values() for find in rules} - BARE == planted
    assert set(RULES) == set(Kind)


def test_a_day_without_an_academic_year_is_said(clean, clock_at):
    clock_at("2031-10-01T09:00")
    assert "charter_without_a_year" in {finding.rule for finding in lint()}


@pytest.mark.requirement("S0-31")
def test_the_trust_lead_sees_a_line_with_an_empty_lead(signed_in, ceo, clean):
    name = "an_empty_lead"
    next(fault for planted, _, fault in PLANTS if planted == name)(clean)
    page = signed_in(ceo).get("/charter/lint/").content.decode()
    assert "Nobody leads it" in page and "Name the role that leads" in page
    assert clean.versions["aligned"].decision.title in page


def test_kinds_narrow_the_page_and_the_export(signed_in, ceo, clean):
    for name in ("an_empty_area", "an_empty_statement"):
        next(fault for planted, _, fault in PLANTS if planted == name)(clean)
    client = signed_in(ceo)
    assert client.get("/charter/lint/?kind=orphan").context["findings"][0].rule == "area_without_decision"
    export = client.get("/charter/lint/?kind=orphan&export=csv").content.decode()
    assert "no decision in force" in export and "It says nothing" not in export


@pytest.mark.parametrize("role, status", [("head", 403), ("governor", 403), ("eht", 200), ("curriculum", 200)])
def test_the_lint_is_for_who_may_edit_the_charter(signed_in, clean, request, role, status, school):
    client = signed_in(request.getfixturevalue(role))
    assert client.get("/charter/lint/").status_code == status
    assert client.get("/api/v1/charter/lint/").status_code == status


def test_the_command_fails_where_there_are_findings(clean, capsys):
    call_command("charter_lint")
    assert "0 findings" in capsys.readouterr().out
    next(fault for planted, _, fault in PLANTS if planted == "an_empty_area")(clean)
    with pytest.raises(SystemExit) as ended:
        call_command("charter_lint", "--json")
    assert ended.value.code == 1
    assert json.loads(capsys.readouterr().out)[0]["kind"] == "orphan"


def test_a_larger_charter_costs_no_more_queries(mid_term):
    clean = clean_charter(areas=1)
    with CaptureQueriesContext(connection) as few:
        lint()
    for number in range(1, 6):
        SchoolFactory(cluster=clean.schools[0].cluster)
        for kind in TYPES:
            add_decision(clean, clean.more["area"], kind, number)
    with CaptureQueriesContext(connection) as many:
        assert lint()
    assert len(many) == len(few) <= 25
