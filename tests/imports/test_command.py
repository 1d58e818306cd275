"""`manage.py import`, on files of the official layouts made here."""

import io
import json

import pytest
from django.core.management import call_command

from assessment.models import Figure
from schools.models import FormerSchool, School
from tests.factories import FormerSchoolFactory
from trust.imports.models import ImportRun

pytestmark = pytest.mark.django_db

ABSENCE = "LA,ESTAB,URN,PERCTOT,PPERSABS10\n380,2000,900001,4.5,13.5\n380,2001,143092,4.6,9.6\nNAT,PRI,,4,8.2\n"
KEYS = [
    "kind", "file", "run", "rows", "new", "changed", "unchanged", "skipped", "rejected", "figures", "errors",
    "ignored_columns", "unknown_columns", "missing_columns",
]  # fmt: skip


@pytest.fixture
def bring(tmp_path):
    """Runs the command on a file of this text; answers its exit status and the JSON it printed."""

    def run(kind, text, name="file.csv", **options):
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        out = io.StringIO()
        try:
            call_command("import", kind, path, json=True, stdout=out, **options)
            status = 0
        except SystemExit as ended:
            status = ended.code
        (line,) = out.getvalue().splitlines()
        outcome = json.loads(line)
        assert list(outcome) == KEYS
        assert outcome["rows"] == sum(outcome[key] for key in ("new", "changed", "unchanged", "skipped", "rejected"))
        return status, outcome

    return run


def counts(outcome):
    return tuple(outcome[key] for key in ("new", "changed", "unchanged", "skipped", "rejected"))


def absence(overall="4.5", persistent="13.5"):
    return ABSENCE.replace("4.5,13.5", f"{overall},{persistent}")


def live(school, code):
    return Figure.objects.known().get(school=school, measure__code=code)


@pytest.mark.requirement("S2-12")
def test_figures_of_our_schools_and_of_england_come_in(bring, school):
    status, outcome = bring("absence", ABSENCE, year="2018/19")
    assert status == 0 and counts(outcome) == (2, 0, 0, 1, 0)
    assert outcome["figures"] == {"new": 6, "changed": 0, "unchanged": 0}
    figure = live(school, "overall_absence")
    assert (figure.value, figure.academic_year, figure.source_row) == (4.5, "2018/19", 2)
    assert live(school, "attendance").value == 95.5
    assert Figure.objects.get(place="national", phase="primary", measure__code="overall_absence").value == 4.0


def test_the_same_file_twice_changes_nothing(bring, school):
    bring("absence", ABSENCE, year="2018/19")
    status, outcome = bring("absence", ABSENCE, year="2018/19")
    assert status == 0 and counts(outcome) == (0, 0, 2, 1, 0)
    assert Figure.objects.count() == 6


def test_a_dry_run_counts_and_changes_nothing(bring, school):
    status, outcome = bring("absence", ABSENCE, year="2018/19", dry_run=True)
    assert counts(outcome) == (2, 0, 0, 1, 0) and Figure.objects.count() == 0
    assert ImportRun.objects.get().status == "checked"


def test_a_changed_value_supersedes_and_the_old_one_stays(bring, school):
    bring("absence", ABSENCE, year="2018/19")
    _, outcome = bring("absence", absence(overall="4.7"), year="2018/19")
    assert counts(outcome) == (0, 1, 1, 1, 0)
    assert outcome["figures"] == {"new": 0, "changed": 2, "unchanged": 4}
    old, new = Figure.objects.filter(school=school, measure__code="overall_absence").order_by("pk")
    assert (old.value, new.value) == (4.5, 4.7) and old.known_until == new.known_from and old.closed_by == new.run


def test_a_status_is_kept_as_such(bring, school):
    bring("absence", absence(persistent="SUPP"), year="2018/19")
    figure = live(school, "persistent_absence")
    assert figure.status == "SUPP" and figure.value is None


@pytest.mark.parametrize(
    ("row", "column", "says"),
    [
        ("380,2000,900001,4.5,abc", "PPERSABS10", "neither a number nor a code"),
        ("380,2000,900001,4.5,113", "PPERSABS10", "between 0 and 100"),
        ("380,2000,900001,=1+1,3", "PERCTOT", "formula"),
        ("380,2000,9x,4.5,3", "URN", "no URN"),
        ("380,2000,900001,4.5,3,7", "", "more cells than"),
        ("380,2000,900001,4.5,3\n380,2000,900001,4.6,3", "", "Another row"),
    ],
)
def test_a_bad_row_is_rejected_with_its_reason_and_good_ones_applied(bring, school, row, column, says):
    text = ABSENCE.replace("380,2000,900001,4.5,13.5", row)
    status, outcome = bring("absence", text, year="2018/19")
    assert status == 1 and outcome["rejected"] == 1
    (error,) = outcome["errors"]
    assert error["column"] == column and says in error["reason"]
    assert Figure.objects.filter(place="national").count() == 3


def test_strict_applies_nothing_where_a_row_is_rejected(bring, school):
    status, outcome = bring("absence", absence(overall="abc"), year="2018/19", strict=True)
    assert status == 1 and Figure.objects.count() == 0
    assert ImportRun.objects.get().status == "checked"


@pytest.mark.parametrize("text", ["", "URN,NAME\n1,a\n", "LA,ESTAB,URN,PERCTOT,PPERSABS10\n380,20", b"\x00\x01,\x02"])
def test_a_file_that_cannot_be_read_says_so_and_changes_nothing(bring, school, text):
    status, outcome = bring("absence", text, year="2018/19")
    assert status == 2 and counts(outcome) == (0, 0, 0, 0, 0) and outcome["errors"][0]["reason"]
    assert Figure.objects.count() == 0


def test_a_file_of_another_kind_is_named(bring, school):
    status, outcome = bring("gias", ABSENCE)
    assert status == 2 and "It looks like absence by school" in outcome["errors"][0]["reason"]
    assert "EstablishmentName" in outcome["missing_columns"]


def test_a_missing_file_and_a_missing_year_are_said(bring, tmp_path, school):
    assert bring("absence", ABSENCE)[1]["errors"][0]["reason"].startswith("This file does not say its academic year")
    out = io.StringIO()
    with pytest.raises(SystemExit) as ended:
        call_command("import", "absence", tmp_path / "nowhere.csv", json=True, stdout=out)
    assert ended.value.code == 2 and json.loads(out.getvalue())["run"] is None


def test_columns_are_read_by_name_and_strange_ones_are_named(bring, school):
    lines = ["PPERSABS10,URN,ESTAB,LA,PERCTOT,MOOD", "13.5,900001,2000,380,4.5,fine"]
    _, outcome = bring("absence", "\n".join(lines) + "\n", year="2018/19")
    assert outcome["unknown_columns"] == ["MOOD"] and live(school, "overall_absence").value == 4.5


GIAS = (
    '"URN","LA (code)","LA (name)","EstablishmentNumber","EstablishmentName","TypeOfEstablishment (name)",'
    '"EstablishmentStatus (name)","OpenDate","PhaseOfEducation (name)","StatutoryLowAge","StatutoryHighAge",'
    '"SchoolCapacity","NumberOfPupils","Trusts (code)","Trusts (name)"\n'
    '"900001","380","Bradford","2000","Ashfield École’s","Academy converter","Open","01-09-2012","Primary","4","11",'
    '"420","412","2939","DIXONS"\n'
    '"900009","380","Bradford","2009","New School","Academy special converter","Open","2012-09-01","Not applicable",'
    '"4","19","100","90","2939","DIXONS"\n'
    '"900010","380","Bradford","2010","Theirs","Academy converter","Open","01/09/2012","Primary","4","11","420","412",'
    '"77","OTHER"\n'
)


def test_schools_of_a_trust_come_in_and_ours_are_updated(bring, school):
    status, outcome = bring("gias", GIAS.encode("cp1252"), trust=["2939"])
    assert status == 0 and counts(outcome) == (1, 1, 0, 1, 0)
    school.refresh_from_db()
    assert school.name == "Ashfield École’s" and school.laestab == 3802000 and school.roll == 412
    assert School.objects.get(urn=900009).phase == "special"
    assert counts(bring("gias", GIAS.encode("cp1252"), trust=["dixons"])[1]) == (0, 0, 2, 1, 0)


def test_without_a_choice_only_our_own_schools_are_updated(bring, school):
    assert counts(bring("gias", GIAS)[1]) == (0, 1, 0, 2, 0)


def test_the_first_import_of_schools_must_say_which(bring, db):
    status, outcome = bring("gias", GIAS)
    assert status == 2 and "--trust" in outcome["errors"][0]["reason"]


def test_schools_are_picked_by_a_file_of_urns(bring, db, tmp_path):
    urns = tmp_path / "urns.txt"
    urns.write_text("900009\n900010\n")
    assert counts(bring("gias", GIAS, urns=urns)[1]) == (2, 0, 0, 1, 0)


LINKS = (
    "URN,LinkURN,LinkName,LinkType,LinkEstablishedDate\n"
    "900001,800001,Ashfield Junior,Predecessor,01-09-2012\n"
    "800001,900001,Ashfield Primary,Successor,01-09-2012\n"
    "700001,800001,Ashfield Junior,Successor,\n"
    "1234567,7654321,Elsewhere,Predecessor,\n"
)


def test_predecessors_of_predecessors_are_known(bring, school):
    status, outcome = bring("gias-links", LINKS)
    assert status == 0 and counts(outcome) == (2, 0, 0, 2, 0)
    assert set(FormerSchool.objects.values_list("urn", flat=True)) == {800001, 700001}
    assert counts(bring("gias-links", LINKS)[1]) == (0, 0, 2, 2, 0)


def test_a_predecessors_figures_belong_to_the_successor_and_say_so(bring, school):
    FormerSchoolFactory(school=school, urn=143092)
    bring("absence", ABSENCE.replace("380,2000,900001,4.5,13.5\n", ""), year="2018/19")
    assert live(school, "overall_absence").former_urn == 143092


def test_a_schools_own_row_goes_before_its_predecessors(bring, school):
    FormerSchoolFactory(school=school, urn=143092)
    _, outcome = bring("absence", ABSENCE, year="2018/19")
    assert counts(outcome) == (2, 0, 0, 1, 0) and live(school, "overall_absence").former_urn is None


EXCLUSIONS = (
    "time_identifier,time_period,geographic_level,old_la_code,laestab,school_type,headcount,perm_excl,perm_excl_rate,"
    "fixed_excl,fixed_excl_rate,one_plus_fixed,one_plus_fixed_rate\n"
    "Academic year,201617,School,380,3802000,State-funded secondary,2283,1,0.04,27,1.18,12,0.53\n"
    "Academic year,201617,School,380,3802001,State-funded secondary,100,0,0,1,1,1,1\n"
    "Academic year,201617,National,,,State-funded secondary,3000000,6385,0.2,302890,9.4,x,x\n"
)


@pytest.mark.requirement("S2-17")
def test_exclusions_match_by_laestab_and_rates_are_exact(bring, school):
    school.laestab = 3802000
    school.save()
    _, outcome = bring("exclusions", EXCLUSIONS)
    assert counts(outcome) == (2, 0, 0, 1, 0)
    rates = {code: round(live(school, code).value, 4) for code in ("suspension_rate", "exclusion_rate")}
    assert rates == {"suspension_rate": 1.1827, "exclusion_rate": 0.0438}
    assert round(live(school, "suspended_pupils").value, 4) == 0.5256
    national = Figure.objects.get(place="national", measure__code="suspension_rate")
    assert national.value == 9.4 and national.phase == "secondary"


def test_a_final_figure_is_not_replaced_by_a_provisional_one(bring, school):
    head = "RECTYPE,LEA,ESTAB,URN,TPUP,ATT8SCR,P8PUP,P8MEA,P8CILOW,P8CIUPP,PTL2BASICS_95"
    bring("ks4", f"{head},TFSM6CLA1A\n1,380,2000,900001,100,47.1,98,0.1,-0.1,0.3,40%,20\n", year="2018/19")
    _, outcome = bring("ks4", f"{head}\n1,380,2000,900001,100,46.0,98,0.0,-0.2,0.2,39%\n", year="2018/19")
    assert counts(outcome) == (0, 0, 1, 0, 0) and live(school, "attainment8").value == 47.1
    progress = live(school, "progress8")
    assert (progress.low, progress.high, progress.denominator) == (-0.1, 0.3, 98)


def test_weeks_and_the_year_to_date_stand_apart(bring, db):
    head = "time_period,time_identifier,geographic_level,old_la_code,school_type,enrolments,attendance_perc"
    head += ",overall_absence_perc"
    row = 'National,NA,Primary,"27066.6",94.0427590209925,5.95724097900745'
    _, outcome = bring("attendance", f"{head}\n2024,Week 37,{row}\n2025,Week 2,{row}\n202425,Academic year,{row}\n")
    assert counts(outcome) == (3, 0, 0, 0, 0)
    figures = Figure.objects.filter(measure__code="attendance").order_by("source_row")
    assert [(figure.academic_year, figure.period) for figure in figures] == [
        ("2024/25", "week 2024-37"), ("2024/25", "week 2025-02"), ("2024/25", "ytd"),
    ]  # fmt: skip
    assert figures[0].value == 94.0427590209925 and figures[0].denominator == 27067
