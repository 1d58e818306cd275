"""The real public files, where CONCORD_SAMPLE_DATA names them: all import, all counts reconcile, values are theirs."""

import csv
import io
import json
import os
from pathlib import Path

import pytest
from django.core.management import call_command

from assessment.models import Figure
from assessment.statuses import WORDS
from schools.models import School

FOLDER = Path(os.environ.get("CONCORD_SAMPLE_DATA") or "/nonexistent")

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.skipif(not FOLDER.is_dir(), reason="CONCORD_SAMPLE_DATA names no folder with the public files"),
]

# Pattern of the file, kind, year where the file is silent.
FILES = [
    ("gias/three_trusts_group_links.csv", "gias-links", ""),
    ("gias/group_links_cut.csv", "gias-links", ""),
    ("gias/groups_cut.csv", "gias-links", ""),
    ("gias/links_*.csv", "gias-links", ""),
    ("gias/surrey_2021_search_download.csv", "gias", ""),
    ("gias/edubase_133_columns_cp1252.csv", "gias", ""),
    ("gias/edubase_139_columns.csv", "gias", ""),
    ("performance/abs_2018-19_*.csv", "absence", "2018/19"),
    ("performance/census_2018-19_*.csv", "census", "2018/19"),
    ("performance/2016-936-ks2.csv", "ks2", "2015/16"),
    ("performance/2017-936-ks2.csv", "ks2", "2016/17"),
    ("performance/2016-2017_*_ks4final.csv", "ks4", "2016/17"),
    ("performance/2017-2018_*_ks4final.csv", "ks4", "2017/18"),
    ("performance/ks4provisional_*.csv", "ks4", "2018/19"),
    ("performance/ks4-pupdest_*.csv", "ks4", "2016/17"),
    ("performance/ks4-mats-*.csv", "ks4", ""),
    ("attendance/EES_weekly_data_2023-09-28.csv", "attendance", ""),
    ("attendance/EES_weekly_data_2024-09-26.csv", "attendance", ""),
    ("attendance/EES_ytd_data_2023-08-10.csv", "attendance", ""),
    ("attendance/EES_ytd_data_2024-08-08.csv", "attendance", ""),
    ("exclusions/exclusions_by_geographic_level_cut.csv", "exclusions", ""),
    ("exclusions/exclusions_duration_of_fixed_exclusions.csv", "exclusions", ""),
    ("exclusions/absence_by_reason_school_level_cut.csv", "exclusions", ""),
    ("exclusions/absence_by_reason_school_level_cut.csv", "absence", ""),
]


def bring(kind, path, **options):
    out = io.StringIO()
    try:
        call_command("import", kind, path, json=True, stdout=out, **options)
    except SystemExit as ended:
        assert ended.code == 1
    outcome = json.loads(out.getvalue())
    assert outcome["rows"] == sum(outcome[key] for key in ("new", "changed", "unchanged", "skipped", "rejected"))
    return outcome


def found(pattern):
    return next(FOLDER.glob(pattern))


def lines_of(path):
    text = path.read_bytes().decode("utf-8-sig", "replace")
    return sum(1 for line in csv.reader(io.StringIO(text)) if any(line)) - 1


@pytest.fixture
def three_trusts(db):
    path = found("gias/three_trusts_gias.csv")
    outcome = bring("gias", path, trust=["2939", "3725", "16930"])
    assert outcome["new"] == outcome["rows"] == 49
    return path


def test_the_schools_of_three_trusts_come_in_once(three_trusts):
    assert School.objects.count() == 49
    assert set(School.objects.values_list("phase", flat=True)) >= {"primary", "secondary", "all_through"}
    again = bring("gias", three_trusts, trust=["2939", "3725", "16930"])
    assert again["unchanged"] == 49 and again["ignored_columns"]


@pytest.mark.requirement("S2-16")
def test_every_file_comes_in_and_twice_changes_nothing(three_trusts):
    for pattern, kind, year in FILES:
        path = found(pattern)
        first = bring(kind, path, year=year)
        assert first["rows"] == lines_of(path), pattern
        assert first["errors"] == [] and first["unknown_columns"] == [], pattern
        second = bring(kind, path, year=year)
        assert second["new"] == second["changed"] == 0, pattern
    assert set(Figure.objects.exclude(status="").values_list("status", flat=True)) <= set(WORDS)
    ours = Figure.objects.filter(school__isnull=False, measure__code="overall_absence", academic_year="2018/19")
    assert ours.count() == 24  # rows of the 49 in the cut of three authorities


def test_national_values_equal_the_files_own(three_trusts):
    bring("absence", found("performance/abs_2018-19_*.csv"), year="2018/19")
    national = Figure.objects.filter(place="national", measure__code="overall_absence")
    assert dict(national.values_list("phase", "value")) == {"primary": 4.0, "secondary": 5.5, "special": 10.1}


def test_names_keep_their_letters(db, tmp_path):
    urns = tmp_path / "urns.csv"
    urns.write_text("URN\n126416\n106653\n")
    bring("gias", found("gias/edubase_133_columns_cp1252.csv"), urns=urns)
    assert School.objects.get(urn=126416).name == "St Thomas à Becket Church of England Aided Primary School"


def test_a_search_download_without_codes_comes_in(db, tmp_path):
    urns = tmp_path / "urns.txt"
    urns.write_text("125108")
    outcome = bring("gias", found("gias/surrey_2021_search_download.csv"), urns=urns)
    assert outcome["new"] == 1 and outcome["missing_columns"] == ["Trusts (code)"]
    assert School.objects.get().phase == "primary"
