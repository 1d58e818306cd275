"""Counts come by file: checked row by row, never with a pupil in them, and taken back whole."""

import io

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from safeguarding.exclusions.models import ExclusionCount, RecordCount, TermRoll
from tests.factories import ExclusionReasonFactory, RecordCategoryFactory
from trust.imports import actions
from trust.imports.models import ImportRun
from trust.models import StoredFile

HEADS = "URN,Academic year,Term,Kind,Reason,Number,Pupils on roll"
MONTHS = "URN,Month,Category,Number"


@pytest.fixture
def bring(data_lead, school, other_school):
    """`bring(kind, lines)`: the run after it was applied."""
    ExclusionReasonFactory(code="DB")
    RecordCategoryFactory()

    def run(kind, *lines):
        file = io.BytesIO("\n".join(lines).encode())
        return actions.apply(actions.start(kind, file, "counts.csv", by=data_lead), by=data_lead)

    return run


@pytest.mark.requirement("S0-57")
def test_counts_come_in_by_school_term_kind_and_reason(bring, school):
    run = bring(
        "suspensions",
        HEADS,
        "900001,2026/27,Autumn,Suspension,DB,27,2283",
        "900001,2026/27,Autumn,Suspension,,2,2283",
        "900001,2026/27,Autumn,Permanent exclusion,DB,1,2283",
    )
    assert (run.status, run.counts["new"]) == ("applied", 3)
    assert TermRoll.objects.get().pupils == 2283
    found = set(ExclusionCount.objects.values_list("school", "period", "kind", "reason__code", "number"))
    autumn = "2026/27 1 autumn term"
    assert found == {
        (school.pk, autumn, "suspension", "DB", 27),
        (school.pk, autumn, "suspension", None, 2),
        (school.pk, autumn, "permanent", "DB", 1),
    }


def test_the_same_file_twice_changes_nothing_and_a_new_one_corrects(bring):
    line = "900001,2026/27,Autumn,Suspension,DB,27,2283"
    bring("suspensions", HEADS, line)
    assert bring("suspensions", HEADS, line).counts["unchanged"] == 1
    assert bring("suspensions", HEADS, line.replace("27,2283", "28,2283")).counts["changed"] == 1
    assert ExclusionCount.objects.get().number == 28


def test_undoing_takes_the_counts_back(bring, data_lead):
    run = bring("suspensions", HEADS, "900001,2026/27,Autumn,Suspension,DB,27,2283")
    actions.undo(run, by=data_lead)
    assert (ExclusionCount.objects.count(), TermRoll.objects.count()) == (0, 0)


@pytest.mark.parametrize(
    "line, reason",
    [
        ("123456,2026/27,Autumn,Suspension,DB,3,200", "No school of ours"),
        ("900001,2031/32,Autumn,Suspension,DB,3,200", "no such term"),
        ("900001,2026/27,Winter,Suspension,DB,3,200", "is no term"),
        ("900001,2026/27,Autumn,Detention,DB,3,200", "neither suspension nor"),
        ("900001,2026/27,Autumn,Suspension,ZZ,3,200", "not on the list of reasons"),
        ("900001,2026/27,Autumn,Suspension,DB,-3,200", "no whole number"),
        ("900001,2026/27,Autumn,Suspension,DB,=2+3,200", "formula"),
        ("900001,2026/27,Autumn,Suspension,DB,3,0", "no number of pupils"),
    ],
)
def test_a_bad_row_is_rejected_with_its_reason(bring, line, reason):
    run = bring("suspensions", HEADS, line)
    assert run.counts["rejected"] == 1
    assert reason in run.problems.get().reason
    assert ExclusionCount.objects.count() == 0


def test_a_school_has_one_roll_in_a_term_and_one_count_a_reason(bring):
    run = bring(
        "suspensions",
        HEADS,
        "900001,2026/27,Autumn,Suspension,DB,3,200",
        "900001,2026/27,Autumn,Suspension,DB,4,200",
        "900001,2026/27,Autumn,Suspension,,4,210",
    )
    assert sorted(problem.reason.split(".")[0] for problem in run.problems.all()) == [
        "Another row gives another roll for this school and term",
        "This file counts that twice",
    ]


@pytest.mark.requirement("S0-61")
@pytest.mark.parametrize("heading", ["Surname", "UPN", "Pupil name", "Date of birth", "Forename"])
@pytest.mark.parametrize("kind, heads, line", [
    ("suspensions", HEADS, "900001,2026/27,Autumn,Suspension,DB,3,200"),
    ("record-counts", MONTHS, "900001,2026-12,All entries,41"),
])  # fmt: skip
def test_a_file_that_names_pupils_is_refused_whole(bring, heading, kind, heads, line):
    run = bring(kind, f"{heads},{heading}", f"{line},Somebody")
    assert run.status == ImportRun.Status.FAILED
    assert "names pupils" in run.message and "not kept" in run.message
    kept = StoredFile.objects.get(pk=run.file_id)
    assert not kept.content and kept.sha256
    assert ExclusionCount.objects.count() + RecordCount.objects.count() == 0


@pytest.mark.requirement("S0-61")
def test_a_recording_system_gives_its_count_by_month(bring, school):
    run = bring("record-counts", MONTHS, "900001,2026-12,All entries,41")
    assert run.counts["new"] == 1
    row = RecordCount.objects.get()
    assert (row.school, row.month.isoformat(), row.category.code, row.number) == (school, "2026-12-01", "all", 41)


def test_free_text_in_place_of_a_category_is_neither_taken_nor_kept(bring):
    run = bring("record-counts", MONTHS, "900001,2026-12,Talk with Jo Bloggs,1", "900001,2027-03,All entries,1")
    assert {problem.reason for problem in run.problems.all()} == {
        "This is not on the list of what is counted.",
        "2027-03 is still to come.",
    }
    assert not run.problems.filter(value__contains="Bloggs").exists()


def test_both_kinds_are_offered_on_the_imports_page(signed_in, data_lead):
    html = signed_in(data_lead).get(reverse("import_new")).content.decode()
    assert "Suspensions and exclusions by term" in html
    assert "Counts of a recording system by month" in html


def test_a_case_that_is_no_month_start_breaks_the_tables_own_rule(school):
    category = RecordCategoryFactory()
    with pytest.raises(ValidationError, match="whole month"):
        RecordCount(school=school, category=category, month="2026-12-04", number=3).full_clean()
