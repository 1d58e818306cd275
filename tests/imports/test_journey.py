"""A data lead's job in a real browser: a file is sent, looked at, applied; and no page of it has a barrier."""

import pytest

from assessment.models import Figure
from tests.browser import scrolls_sideways
from tests.factories import FigureFactory
from tests.imports.test_command import ABSENCE
from trust.imports.models import ImportRun

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.mark.parametrize("width", [1280, 390])
def test_a_data_lead_brings_a_file_in(page_as, data_lead, school, axe, screenshot, width):
    page = page_as(data_lead, width=width)
    page.goto("/imports/new/?kind=absence")
    assert axe(page) == []
    page.locator("#id_file").set_input_files(
        {"name": "absence.csv", "mimeType": "text/csv", "buffer": (ABSENCE + "380,2009,x,1,2\n").encode()}
    )
    page.get_by_label("Academic year").select_option("2018/19")
    page.get_by_role("button", name="Read the file").click()
    page.get_by_role("heading", name="What applying would do").wait_for()
    screenshot(page, f"import-checked-{width}")
    assert axe(page) == []
    assert scrolls_sideways(page) == 0
    page.get_by_role("button", name="Apply this import").click()
    page.get_by_role("button", name="Undo this import").wait_for()
    assert ImportRun.objects.get().status == "applied" and Figure.objects.count() == 6


@pytest.mark.parametrize("width", [1280, 390])
def test_schools_figures_and_calendar_have_no_barrier(page_as, data_lead, school, axe, screenshot, width):
    figure = FigureFactory(school=school, value=60, numerator=180, denominator=300)
    FigureFactory(school=school, measure=figure.measure, academic_year="2024/25", value=55, denominator=300)
    FigureFactory(school=None, measure=figure.measure, place="national", phase="primary", value=62)
    page = page_as(data_lead, width=width)
    for name, url in {
        "schools": "/schools/",
        "school": f"/schools/{school.pk}/",
        "figures": "/figures/",
        "figure": f"/figures/{figure.pk}/",
        "imports": "/imports/",
        "calendar": "/calendar/",
        "calendar-day": "/calendar/day/",
    }.items():
        page.goto(url)
        screenshot(page, f"{name}-{width}")
        assert axe(page) == [], url
        assert scrolls_sideways(page) == 0, url
