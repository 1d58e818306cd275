"""Term dates from iCal, YAML and gov.uk's bank holidays."""

import io
import os
from datetime import date
from pathlib import Path

import pytest

from schools.models import SchoolDay
from tests.factories import SchoolFactory
from trust.imports import actions
from trust.models import AcademicYear, CalendarDay, Semester, Term, User

pytestmark = pytest.mark.django_db
FOLDER = Path(os.environ.get("CONCORD_SAMPLE_DATA") or "/nonexistent") / "calendar"

YAML = """
terms:
  - {name: autumn, start: 2030-09-03, end: 2030-12-20, half_terms: [{start: 2030-10-28, end: 2030-11-01}]}
  - {name: spring, start: 2031-01-06, end: 2031-04-04, half_terms: [{start: 2031-02-17, end: 2031-02-21}]}
inset_days: [2030-09-03]
"""


def event(title, first, last=""):
    end = f"DTEND;VALUE=DATE:{last}\r\n" if last else ""
    return f"BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:{first}\r\n{end}SUMMARY:{title}\r\nEND:VEVENT\r\n"


SIX_TERMS = (
    "BEGIN:VCALENDAR\r\n"
    + event("First day back", "20300902", "20300903")
    + event("Last day of term", "20301018", "20301019")
    + event("School Holiday", "20301019", "20301104")
    + event("First day back", "20301104")
    + event("INSET Day (school closed)", "20301122", "20301123")
    + event("Last day of term", "20301220")
    + event("First day back", "20310106")
    + "END:VCALENDAR\r\n"
)


def bring(text, **options):
    system = User.objects.system()
    run = actions.start("term-dates", io.BytesIO(text.encode()), "dates", by=system, options=options)
    return actions.apply(run, by=system)


def test_terms_come_from_yaml_with_their_year_and_semesters():
    run = bring(YAML)
    assert run.counts["new"] == 3 and run.counts["rejected"] == 0
    autumn = Term.objects.get(year__code="2030/31", name="autumn")
    assert (autumn.holiday_first_day, autumn.last_day) == (date(2030, 10, 28), date(2030, 12, 20))
    assert Semester.objects.get(number=2).first_day == date(2031, 2, 22)
    assert CalendarDay.objects.get().kind == "inset"


def test_a_six_term_year_becomes_three_terms_and_a_list_that_ends_is_left_open():
    run = bring(SIX_TERMS)
    (term,) = Term.objects.all()
    assert (term.first_day, term.last_day) == (date(2030, 9, 2), date(2030, 12, 20))
    assert (term.holiday_first_day, term.holiday_last_day) == (date(2030, 10, 19), date(2030, 11, 3))
    assert (run.counts["new"], run.counts["skipped"]) == (5, 2)


def test_the_same_dates_twice_change_nothing_and_can_be_undone():
    first = bring(YAML)
    assert bring(YAML).counts["unchanged"] == 3
    actions.undo(first, by=first.by)
    assert (Term.objects.count(), AcademicYear.objects.count(), CalendarDay.objects.count()) == (0, 0, 0)


def test_a_schools_own_file_sets_only_its_own_days():
    school = SchoolFactory(urn=900001)
    bring(SIX_TERMS, school="900001")
    assert SchoolDay.objects.get().school == school and Term.objects.count() == 0


def test_a_term_whose_end_is_before_its_start_is_rejected():
    run = bring(YAML.replace("end: 2030-12-20", "end: 2030-08-20"))
    assert run.counts["rejected"] == 1 and "first day is after the last" in run.problems.get().reason


@pytest.mark.parametrize("text", ["", "terms: nonsense", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n", "{}"])
def test_a_file_without_dates_is_refused(text):
    assert bring(text).status == "failed" and Term.objects.count() == 0


@pytest.mark.skipif(not FOLDER.is_dir(), reason="CONCORD_SAMPLE_DATA names no folder with the public files")
@pytest.mark.parametrize("name", ["kent.yaml", "hampshire.yaml", "knole_term_dates.ics", "bank-holidays_2026-02.json"])
def test_published_dates_come_in_whole_and_once(name):
    text = (FOLDER / name).read_text("utf-8")
    first, second = bring(text), bring(text)
    assert first.counts["rejected"] == 0 and second.counts["new"] == second.counts["changed"] == 0
    assert Term.objects.count() in (0, 3, 6) and second.counts["unchanged"] > 0
