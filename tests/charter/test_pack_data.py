"""The five packs: each complete, in either order the same, and with no two lines on one matter."""

from collections import Counter

import pytest
from django.db import transaction

from charter import packs
from charter.deciding.lint.checking import lint
from charter.models import Area, Charter, CorePrinciple, Decision, DecisionVersion, Duty
from charter.services.models import Service
from charter.workload.models import Promise
from improvement.models import CycleStep
from tests.factories import RoleAssignmentFactory
from trust.access.levels import Role

MISSING = "missing in the source"


def content(name):
    return packs.read(name).sections


def line(name, code):
    return next(row for row in content(name)["decisions"] if row["code"] == code)


def principles(name, code):
    return [row["title"] for row in line(name, code)["principles"]]


def everything():
    """What the charter says, without keys and moments."""
    version = ("decision__code", "type", "statement", "why", "lead_role", "minutes", "experts", "active_ingredients")
    return [
        sorted(Area.objects.values_list("code", "name", "order", "charter__code")),
        sorted(Decision.objects.values_list("code", "title", "area__code", "required_by")),
        sorted(map(str, DecisionVersion.objects.values_list(*version))),
        sorted(CorePrinciple.objects.values_list("version__decision__code", "code", "title", "order")),
        sorted(Duty.objects.values_list("version__decision__code", "code", "title", "minutes")),
        sorted(Service.objects.values_list("code", "title", "decision__code")),
        sorted(CycleStep.objects.values_list("code", "name")),
        sorted(Promise.objects.values_list("code", "source__code")),
    ]


def hold_every_role(school):
    for role in Role.values:
        RoleAssignmentFactory(role=role, school=school)
        RoleAssignmentFactory(role=role, school=None)


def test_the_five_packs_load_together_in_either_order_twice_changes_nothing_and_the_lint_is_quiet(system, school):
    names = packs.pack_names()
    assert names == ["excellence", "four-strands", "promise", "six-steps", "thrive"]
    with transaction.atomic():
        first = packs.load(list(reversed(names)), by=system)
        backwards = everything()
        transaction.set_rollback(True)
    assert {change.kind for change in first} == {"new"}  # No strain: what packs share is settled in their data.
    packs.load(names, by=system)
    assert everything() == backwards
    assert {change.kind for change in packs.load(names, by=system)} == {"unchanged"}
    assert [
        title for title, count in Counter(Decision.objects.values_list("title", flat=True)).items() if count > 1
    ] == []
    assert [
        title for title, count in Counter(Service.objects.values_list("title", flat=True)).items() if count > 1
    ] == []
    hold_every_role(school)
    assert [f"{finding.found.where}: {finding.found.what}" for finding in lint()] == []


@pytest.mark.requirement("S1-1", "S0-64")
def test_the_register_shows_six_charters_and_the_area_without_text(signed_in, head, system, school):
    packs.load(["promise", "excellence"], by=system)
    titles = [charter.title for charter in Charter.objects.exclude(code="excellence")]
    assert len(titles) == 6
    html = signed_in(head).get("/charter/").content.decode()
    assert "Special educational needs and disabilities" in html and "Text missing in source" in html
    for charter in Charter.objects.all():
        assert charter.areas.first().name in html


@pytest.mark.parametrize("name", packs.pack_names())
def test_every_line_says_what_why_who_and_which_experts(name):
    for row in content(name)["decisions"]:
        assert all(row.get(key) for key in ("statement", "why", "lead", "responsible", "experts")), row["code"]
        assert row["type"] != "aligned" or row.get("principles"), row["code"]
        assert row["type"] not in ("aligned", "autonomous") or row["what_stops"], row["code"]
        for duty in row.get("duties", []):
            assert duty["minutes"] and duty["read_by"] and duty["what_for"], row["code"]
        assert not row.get("duties") or row["what_stops"], row["code"]


@pytest.mark.parametrize(
    "name, code, count",
    [
        ("excellence", "workload-principles", 6),
        ("excellence", "wellbeing-principles", 4),
        ("excellence", "curriculum-principles", 7),
        ("excellence", "behaviour-principles", 4),
        ("promise", "behaviour-eef", 6),
        ("promise", "curriculum-pillars", 3),
        ("four-strands", "learners-first", 4),
        ("four-strands", "quality-assurance", 4),
        ("thrive", "aligned-practice", 3),
    ],
)
def test_the_principles_are_as_many_as_the_source_has(name, code, count):
    assert len(principles(name, code)) == count


def test_thirty_statements_make_the_teaching_charter_and_eight_blocks_the_leadership_charter():
    strands = [row for row in content("promise")["decisions"] if row["area"] == "teaching-charter"]
    assert [len(row["ingredients"]) for row in strands] == [6] * 5
    blocks = [row["title"] for row in content("promise")["decisions"] if row["area"] == "ethical-leadership"]
    assert len(blocks) == 8 and sum(MISSING in title for title in blocks) == 5
    assert {"Kindness", "Service", "Justice"} < set(blocks)


def test_lost_text_has_an_empty_labelled_place():
    assert sum(MISSING in title for title in principles("promise", "curriculum-pillars")) == 2
    assert len(line("six-steps", "design-principles")["ingredients"]) == 3
    steps = content("thrive")["cycle_steps"]
    assert len(steps) == 6 and all(MISSING in step["name"] for step in steps)
    objectives = next(aim for aim in content("thrive")["aims"] if aim["code"] == "objectives")
    assert objectives["text"] == "" and MISSING in objectives["title"]


def test_the_values_have_as_many_lines_as_the_source():
    values = content("excellence")["values"]["values"]
    assert [(len(value["does"]), len(value["doesnt"])) for value in values] == [(7, 6), (7, 3), (7, 4), (10, 4)]


def test_the_ten_central_services_are_in_the_catalogue():
    codes = {row["code"] for row in content("six-steps")["services"]}
    assert codes > {
        "data", "estates", "finance", "governance", "health-safety", "hr", "it", "marketing", "payroll", "procurement",
    }  # fmt: skip


def test_tests_may_be_standardised_and_marking_may_not():
    assert line("excellence", "norm-referenced-tests")["type"] == "standardised"
    assert line("promise", "marking-feedback")["type"] == "autonomous"
    rule = next(row for row in content("promise")["promises"] if row["code"] == "no-central-marking")
    assert rule["types"] == ["centralised", "standardised"] and "marking-feedback" in rule["decisions"]
