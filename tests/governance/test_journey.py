"""A governor's job in a real browser: the report is made, left and come back to, read, and taken away as a PDF."""

import pytest

from tests.browser import scrolls_sideways
from tests.factories import FigureFactory, MeasureFactory, SchoolFactory, TrustFactory
from tests.governance.issued import issue
from tests.governance.test_kpi_report import figures, late_task

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def busy_school(school):
    """With figures of three years, one of them clearly worse, and a task that is late."""
    TrustFactory()
    for year, shift in (("2023/24", 0), ("2024/25", 2), ("2025/26", 4)):
        figures(school, 30.0 + shift, 120, 60.0, year, code="ks2_rwm_expected", name="Reading, writing and maths")
        figures(school, 93.0 + shift / 4, 287, 93.1, year, code="attendance", name="Attendance")
        figures(school, 14.0, 287, 18.0, year, code="persistent_absence", name="Persistent absence")
    FigureFactory(measure=MeasureFactory(code="phonics", name="Phonics"), school=school, value=75, denominator=4)
    late_task(school)
    return school


def test_a_head_makes_the_report_and_is_led_to_it(page_as, head, busy_school, axe, screenshot):
    page = page_as(head)
    page.goto("/reports/")
    page.get_by_role("link", name="Make a report").first.click()
    screenshot(page, "report-new-1280")
    assert axe(page) == []
    page.get_by_role("button", name="Make the report").click()
    page.get_by_role("heading", name="What stands out").wait_for()
    assert page.get_by_role("heading", level=1).inner_text() == "KPI report, Ashfield Primary"


@pytest.mark.requirement("S0-85")
@pytest.mark.parametrize("width", [1280, 390, 320])
def test_a_governor_reads_the_report_and_takes_the_pdf(page_as, governor, busy_school, axe, screenshot, width):
    issue(busy_school)
    page = page_as(governor, width=width)
    page.goto("/governance/")
    screenshot(page, f"governance-home-{width}")
    assert axe(page) == []
    page.get_by_role("link", name="KPI report, Ashfield Primary", exact=True).click()
    page.get_by_text("worse than national").first.wait_for()
    screenshot(page, f"kpi-report-{width}")
    assert axe(page) == []
    assert scrolls_sideways(page) == 0
    with page.expect_download() as download:
        page.get_by_role("link", name="Download the PDF").click()
    assert download.value.suggested_filename == "KPI report, Ashfield Primary, 19 January 2027.pdf"


def test_the_list_has_no_barrier(page_as, chair, busy_school, axe, screenshot):
    issue(busy_school)
    page = page_as(chair)
    page.goto("/reports/")
    screenshot(page, "report-list-1280")
    assert axe(page) == []


def test_the_comparison_has_no_barrier(page_as, trustee, busy_school, axe, screenshot):
    for school in [busy_school, *SchoolFactory.create_batch(3)]:
        issue(school)
    page = page_as(trustee, width=390)
    page.goto("/governance/")
    screenshot(page, "reports-compared-390")
    assert page.locator("tbody tr").count() == 4
    assert scrolls_sideways(page) == 0
    assert axe(page) == []
