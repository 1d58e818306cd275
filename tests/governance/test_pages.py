"""The pages of reports: who reads which, how one is made, and what a list shows."""

import pytest

from governance.models import KpiReport
from governance.selectors import find_reports
from tests.factories import FigureFactory, KpiReportFactory, SchoolFactory
from tests.governance.issued import failed, issue
from trust import clock
from trust.reports import making, progress
from trust.reports.models import State

NEW = {"as_at": "2027-01-19"}


@pytest.mark.parametrize("path", ["", "pdf/", "progress/"])
def test_a_governor_reads_own_schools_report_only(signed_in, governor, school, other_school, path):
    own, other = issue(school), issue(other_school)
    client = signed_in(governor)
    assert client.get(f"/reports/{own.pk}/{path}").status_code == 200
    assert client.get(f"/reports/{other.pk}/{path}").status_code == 404


@pytest.mark.parametrize("path", ["/reports/", "/governance/", "/reports/new/"])
def test_a_stranger_is_refused(signed_in, stranger, path):
    assert signed_in(stranger).get(path).status_code == 403


def test_a_governor_may_not_make_one(signed_in, governor, school):
    response = signed_in(governor).post("/reports/new/", {"school": school.pk, **NEW})
    assert response.status_code == 403
    assert not KpiReport.objects.exists()


def test_a_head_makes_one_and_is_taken_to_it(signed_in, head, school, django_capture_on_commit_callbacks):
    FigureFactory(school=school)
    with django_capture_on_commit_callbacks(execute=True):
        response = signed_in(head).post("/reports/new/", {"school": school.pk, **NEW})
    report = KpiReport.objects.get()
    assert response["Location"] == f"/reports/{report.pk}/"
    assert (report.school, report.run.requested_by, report.run.state) == (school, head, State.FINISHED)


def test_a_head_cannot_make_one_of_another_school(signed_in, head, other_school):
    client = signed_in(head)
    assert other_school.name not in client.get("/reports/new/").content.decode()
    assert client.post("/reports/new/", {"school": other_school.pk, **NEW}).status_code == 422
    assert not KpiReport.objects.exists()


def test_a_day_to_come_is_refused_beside_the_field(signed_in, head, school):
    response = signed_in(head).post("/reports/new/", {"school": school.pk, "as_at": "2027-01-20"})
    assert response.status_code == 422
    assert "still to come" in response.content.decode()


def test_the_waiting_page_says_how_far_it_is(signed_in, head, school):
    report = KpiReportFactory(school=school, run__requested_by=head)
    progress.tell(report.run, 40, "Laying out the pages")
    client = signed_in(head)
    page = client.get(f"/reports/{report.pk}/").content.decode()
    assert "Laying out the pages" in page
    assert 'value="40"' in page
    fragment = client.get(f"/reports/{report.pk}/progress/", headers={"HX-Request": "true"}).content.decode()
    assert "<html" not in fragment
    assert f"/reports/{report.pk}/progress/" in fragment
    making.make(report.run_id)
    done = client.get(f"/reports/{report.pk}/progress/").content.decode()
    assert "Open the report" in done
    assert "hx-get" not in done


def test_the_pdf_of_an_unfinished_report_is_not_there(signed_in, head, school):
    report = KpiReportFactory(school=school)
    assert signed_in(head).get(f"/reports/{report.pk}/pdf/").status_code == 404


def test_a_failed_report_says_why_and_is_tried_again(signed_in, head, school, django_capture_on_commit_callbacks):
    report = failed(school, reason="The disk is full.")
    client = signed_in(head)
    assert "The disk is full." in client.get(f"/reports/{report.pk}/").content.decode()
    with django_capture_on_commit_callbacks(execute=True):
        assert client.post(f"/reports/{report.pk}/retry/").status_code == 302
    report.run.refresh_from_db()
    assert report.run.state == State.FINISHED


def test_a_governor_may_not_try_again(signed_in, governor, school):
    assert signed_in(governor).post(f"/reports/{failed(school).pk}/retry/").status_code == 403


def test_the_list_holds_own_schools_only_and_is_exported_so(signed_in, chair, school, other_school):
    issue(school), issue(other_school)
    client = signed_in(chair)
    page = client.get("/reports/").content.decode()
    assert school.name in page
    assert other_school.name not in page
    assert other_school.name not in client.get("/reports/?export=csv").content.decode()


def test_a_filter_by_a_foreign_school_names_nothing(signed_in, chair, school, other_school):
    issue(other_school)
    page = signed_in(chair).get(f"/reports/?school={other_school.pk}").content.decode()
    assert other_school.name not in page


@pytest.mark.requirement("S4-13")
def test_a_trustee_has_one_like_page_for_each_school(signed_in, trustee, school, other_school):
    FigureFactory(school=school), FigureFactory(school=other_school)
    own, other = issue(school), issue(other_school)
    client = signed_in(trustee)
    page = client.get("/governance/").content.decode()
    assert f"/reports/{own.pk}/" in page
    assert f"/reports/{other.pk}/" in page
    assert own.run.contents.keys() == other.run.contents.keys()
    assert {client.get(f"/reports/{report.pk}/").status_code for report in (own, other)} == {200}


def test_many_schools_stand_in_one_table_by_name(signed_in, trustee, school):
    FigureFactory(school=school, value=20.0, denominator=200)
    FigureFactory(school=None, place="national", phase="primary", value=60.0, denominator=None)
    for name in ["Zeal Primary", "Abbey Primary", "Moor Primary"]:
        issue(SchoolFactory(name=name))
    issue(school)
    page = signed_in(trustee).get("/governance/").content.decode()
    names = ["Abbey Primary", "Ashfield Primary", "Moor Primary", "Zeal Primary"]
    places = [page.index(f">{name}</a>") for name in names]
    assert places == sorted(places)
    assert "which pupils fell short" in page
    assert "Figures clearly worse" in page


def test_search_finds_own_reports_only(governor, school, other_school):
    own = issue(school)
    issue(other_school)
    found = [*find_reports(governor, "ash"), *find_reports(governor, "beacon")]
    assert [result.url for result in found] == [own.get_absolute_url()]


def test_the_governance_page_has_the_newest_report_and_its_questions(signed_in, governor, school):
    older = issue(school, as_at=clock.today().replace(day=4))
    newer = issue(school)
    page = signed_in(governor).get("/governance/").content.decode()
    assert f"/reports/{newer.pk}/" in page
    assert f"/reports/{older.pk}/" not in page
    assert newer.run.contents["questions"][0] in page


@pytest.mark.parametrize("path", ["/reports/", "/governance/"])
def test_queries_do_not_grow_with_schools(signed_in, ceo, school, path, queries_of):
    issue(school)
    issue(SchoolFactory())  # one row alone has no filters above it
    client = signed_in(ceo)
    few = queries_of(client, path)
    for _ in range(6):
        issue(SchoolFactory())
    assert queries_of(client, path) == few


@pytest.fixture
def queries_of(django_assert_max_num_queries):
    def count(client, path):
        with django_assert_max_num_queries(60) as captured:
            assert client.get(path).status_code == 200
        return len(captured)

    return count


def test_the_api_gives_the_same_rows_and_the_frozen_figures(signed_in, chair, school, other_school):
    own, other = issue(school), issue(other_school)
    client = signed_in(chair)
    assert [row["id"] for row in client.get("/api/v1/reports/").json()["results"]] == [own.pk]
    assert client.get(f"/api/v1/reports/{own.pk}/").json()["contents"] == own.run.contents
    assert client.get(f"/api/v1/reports/{other.pk}/").status_code == 404
