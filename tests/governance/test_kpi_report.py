"""The KPI report from the figures to paper: what it says, what it hides, and that it never changes."""

import json
import re
import subprocess
from datetime import timedelta

import page
import pytest
from django.core.management import CommandError, call_command

from assessment.selectors import readings
from governance import selectors
from governance.hooks import KPI
from governance.models import KpiReport
from tests.factories import DueItemFactory, FigureFactory, MeasureFactory, TrustFactory
from tests.governance import sample
from tests.governance.issued import issue
from trust import clock
from trust.reports import pdf


def measure(code="ks2_rwm_expected", **given):
    return MeasureFactory(code=code, name=given.pop("name", code), source="Performance tables", **given)


def figures(school, value, n, national, year="2025/26", **given):
    """A figure of the school and the national one beside it."""
    row = measure(**given)
    own = FigureFactory(measure=row, school=school, value=value, denominator=n, academic_year=year)
    FigureFactory(
        measure=row,
        school=None,
        place="national",
        phase="primary",
        value=national,
        denominator=None,
        academic_year=year,
    )
    return own


def text_of(content, tmp_path):
    file = tmp_path / "report.pdf"
    file.write_bytes(content)
    return subprocess.run(["pdftotext", "-layout", str(file), "-"], capture_output=True, text=True, check=True).stdout


def text_of_report(report, tmp_path):
    return text_of(report.run.pdf.content.read(), tmp_path)


@pytest.mark.requirement("S0-85")
def test_a_governor_reads_the_figures_of_the_day(signed_in, governor, school):
    figures(school, 30.0, 100, 60.0, name="Reading")
    report = issue(school)
    response = signed_in(governor).get(f"/reports/{report.pk}/")
    assert response.status_code == 200
    content = response.content.decode()
    for words in ["Reading", "30%", "100", "60%", "worse than national", "2025/26", "Performance tables"]:
        assert words in content
    assert report.run.snapshot_sha256 in content


@pytest.mark.requirement("S0-85")
def test_the_figures_are_those_of_the_dashboards_that_day(school, governor):
    figures(school, 30.0, 100, 60.0, code="one")
    figures(school, 71.0, 80, 70.0, code="two")
    report = issue(school)
    shown = readings([school], as_at=report.run.as_at, viewer=governor)
    for line in report.run.contents["figures"]:
        reading = shown[school.pk, line["code"]]
        assert (line["value"], line["number"], line["verdict"], line["figure"]) == (
            f"{reading.shown}%", reading.value, reading.verdict.value, reading.figure_id,
        )  # fmt: skip
    assert len(shown) == len(report.run.contents["figures"]) == 2


def test_each_figure_opens_to_its_source_for_who_may_open_it(signed_in, governor, clerk, school):
    own = figures(school, 30.0, 100, 60.0)
    page_of = f"/reports/{issue(school).pk}/"
    client = signed_in(governor)
    assert f'<a href="/figures/{own.pk}/">' in client.get(page_of).content.decode()
    assert client.get(f"/figures/{own.pk}/").status_code == 200
    assert "/figures/" not in signed_in(clerk).get(page_of).content.decode()


def test_what_is_worse_comes_first_and_what_is_better_last(school):
    figures(school, 99.0, 200, 60.0, code="good", name="Good")
    figures(school, 45.0, 200, 60.0, code="poor", name="Poor")
    figures(school, 20.0, 200, 60.0, code="worst", name="Worst")
    late_task(school)
    report = selectors.kpi_report(school.pk, as_at=clock.today())
    assert [finding.kind for finding in report.findings] == ["worse", "worse", "late", "better"]
    assert [finding.about for finding in report.findings][:2] == ["Worst", "Poor"]
    assert report.headline.startswith("2 figures need a closer look. 1 task was not done in time.")


def test_what_chance_could_explain_does_not_stand_out(school):
    figures(school, 50.0, 20, 60.0)
    report = selectors.kpi_report(school.pk, as_at=clock.today())
    assert report.findings == ()
    assert report.headline == "No figure is clearly worse than in England. No task is late."
    assert report.figures[0].verdict_words == "could be chance"


@pytest.mark.parametrize("n", [6, 9])
def test_fewer_than_ten_pupils_are_not_rated(school, n):
    figures(school, 100.0, n, 60.0)
    line = selectors.kpi_report(school.pk, as_at=clock.today()).figures[0]
    assert line.verdict_words == "too few to say"


def test_small_numbers_are_hidden_even_if_a_head_asks(school, head):
    figures(school, 73.456, 4, 60.0)
    report = issue(school, by=head)
    line = report.run.contents["figures"][0]
    assert (line["value"], line["n"], line["interval"], line["number"]) == ("hidden: 1 to 5 pupils", "", "", None)
    assert "73.4" not in json.dumps(report.run.contents["figures"] + report.run.contents["trends"])


def test_a_status_code_is_shown_in_words(school):
    FigureFactory(measure=measure(), school=school, value=None, status="SUPP", denominator=None)
    line = selectors.kpi_report(school.pk, as_at=clock.today()).figures[0]
    assert (line.value, line.verdict_words) == ("suppressed", "")


def test_a_school_without_figures_gets_a_report_that_says_so(school):
    report = selectors.kpi_report(school.pk, as_at=clock.today())
    assert report.headline.startswith("We hold no figures for this school yet.")
    assert issue(school).run.state == "finished"


def test_a_later_change_alters_nothing(school, tmp_path):
    own = figures(school, 30.0, 100, 60.0)
    report = issue(school)
    before = report.run.snapshot, report.run.pdf.content.read()
    type(own).objects.filter(pk=own.pk).update(value=90.0)
    school.name = "Renamed"
    school.save()
    kept = KpiReport.objects.get(pk=report.pk).run
    assert (kept.snapshot, kept.pdf.content.read()) == before
    assert pdf.render(KPI, kept.contents, kept.snapshot_sha256) == before[1]
    assert selectors.kpi_report(school.pk, as_at=clock.today()).figures[0].value == "90%"


def test_a_report_of_an_earlier_day_knows_only_what_was_known(school):
    figures(school, 30.0, 100, 60.0)
    yesterday = clock.today() - timedelta(days=1)
    assert selectors.kpi_report(school.pk, as_at=yesterday).figures == ()
    assert len(selectors.kpi_report(school.pk, as_at=clock.today()).figures) == 1


def late_task(school, days=12, **given):
    due = clock.today() - timedelta(days=days)
    return DueItemFactory(
        school=school, opens_on=due - timedelta(days=20), due_on=due, period_first_day=due - timedelta(days=20),
        period_last_day=clock.today() + timedelta(days=30), **given,
    )  # fmt: skip


def test_late_work_is_counted_by_area(school, other_school):
    area = late_task(school).duty.version.decision.area
    late_task(other_school)
    line = selectors.kpi_report(school.pk, as_at=clock.today()).areas[0]
    assert (line.area, line.late, line.missed, line.done, line.oldest_days) == (area.name, 1, 0, 0, 12)


def test_what_was_done_later_was_late_that_day(school):
    late_task(school, fulfilled_at=clock.now())
    assert selectors.kpi_report(school.pk, as_at=clock.today()).areas[0].done == 1
    assert selectors.kpi_report(school.pk, as_at=clock.today() - timedelta(days=2)).areas[0].late == 1


def test_moves_since_the_last_report(school):
    own = figures(school, 30.0, 100, 60.0, name="Reading")
    issue(school, as_at=clock.today())
    with clock.at(clock.now() + timedelta(days=30)):
        type(own).objects.filter(pk=own.pk).update(value=90.0)
        report = selectors.kpi_report(school.pk, as_at=clock.today())
    assert report.since == "Since the report of 19 Jan 2027"
    assert [(move.before, move.after, move.words) for move in report.moves] == [("30%", "90%", "A real gain.")]


def test_moves_since_the_year_before_where_there_is_no_report(school):
    figures(school, 50.0, 30, 60.0, year="2024/25")
    figures(school, 55.0, 30, 60.0, year="2025/26")
    report = selectors.kpi_report(school.pk, as_at=clock.today())
    assert report.since == "Since the year before"
    assert [move.words for move in report.moves] == ["Chance could explain this."]
    assert len(report.trends) == 1


def test_a_year_that_is_not_over_is_said_to_be_so(school):
    figures(school, 50.0, 30, 60.0, year="2025/26")
    FigureFactory(measure=measure(), school=school, value=55.0, academic_year="2026/27", period="ytd 2027-01-08")
    report = selectors.kpi_report(school.pk, as_at=clock.today())
    assert report.figures[0].period == "2026/27 so far"
    assert report.trends[0].title.startswith("ks2_rwm_expected: 55% in 2026/27 so far")


def test_screen_and_paper_hold_every_number_of_the_snapshot(signed_in, governor, school, tmp_path):
    TrustFactory()
    for number in range(4):
        code = f"measure{number}"
        figures(school, 31.0 + number, 110 + number, 60.0 + number, "2024/25", code=code, name=f"Measure {number}")
        figures(school, 41.0 + number, 120 + number, 70.0 + number, "2025/26", code=code, name=f"Measure {number}")
    late_task(school)
    report = issue(school)
    screen = signed_in(governor).get(f"/reports/{report.pk}/").content.decode()
    paper = text_of_report(report, tmp_path)
    contents = report.run.contents
    for line in contents["figures"]:
        for cell in ("name", "value", "n", "national", "interval", "verdict_words", "period"):
            assert line[cell] in screen
            assert line[cell] in paper
    for question in contents["questions"]:
        assert question in screen
        assert re.sub(r"\s+", " ", question)[:30] in re.sub(r"\s+", " ", paper)


@pytest.mark.parametrize("font", ["", "DejaVu Sans"])
@pytest.mark.parametrize("name", ["ordinary", "worst"])
def test_two_pages_whatever_it_holds(name, font, monkeypatch):
    """Also in the wide font that a bare machine has."""
    drawn = pdf.markup
    if font:
        monkeypatch.setattr(pdf, "markup", lambda *args: drawn(*args).replace("Inter, Arial", f'"{font}", Arial'))
    report = page.validate_pdf_bytes(
        pdf.render(KPI, sample.snapshot(name), "0" * 64), profile=page.ValidationProfile.PDF_UA_1
    )
    assert report.document.page_count == 2
    assert report.is_compliant


def test_paper_says_whose_it_is_and_in_which_language(school, tmp_path):
    TrustFactory()
    file, report = tmp_path / "report.pdf", issue(school)
    file.write_bytes(report.run.pdf.content.read())
    facts = subprocess.run(["pdfinfo", str(file)], capture_output=True, text=True, check=True).stdout
    assert "KPI report, Ashfield Primary, 19 January 2027" in facts
    assert re.search(r"Tagged: +yes", facts)
    assert '<html lang="en-GB">' in pdf.markup(KPI, report.run.contents)


def test_the_command_writes_the_pdf(school, tmp_path, capsys):
    out = tmp_path / "kpi.pdf"
    call_command("report", "kpi", "--school", str(school.urn), "--as-at", "2027-01-18", "--out", str(out))
    assert out.read_bytes().startswith(b"%PDF")
    run = KpiReport.objects.get().run
    assert run.pdf.sha256 in capsys.readouterr().out
    assert run.requested_by.email == "system@concord.invalid"


@pytest.mark.parametrize("arguments", [["--school", "1"], ["--school", "x"], ["--as-at", "2030-01-01"]])
def test_the_command_refuses_in_words(school, tmp_path, arguments):
    given = ["--school", str(school.urn), "--out", str(tmp_path / "kpi.pdf"), *arguments]
    with pytest.raises(CommandError, match=r"(URN|still to come)"):
        call_command("report", "kpi", *given)
    assert not (tmp_path / "kpi.pdf").exists()
