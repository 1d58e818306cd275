"""The list of figures, the page of one, and the API."""

import pytest

from tests.factories import FigureFactory, MeasureFactory

pytestmark = pytest.mark.django_db


def test_the_list_has_figures_of_ones_schools_and_of_england(signed_in, head, school, other_school):
    FigureFactory(school=school, value=41.5)
    FigureFactory(school=other_school, value=42.5)
    FigureFactory(school=None, place="national", phase="primary", value=43.5)
    page = signed_in(head).get("/figures/", {"export": "csv"}).content.decode()
    assert school.name in page and "England, primary" in page and other_school.name not in page


def test_another_schools_filter_names_nothing(signed_in, head, school, other_school):
    page = signed_in(head).get("/figures/", {"school": other_school.pk}).content.decode()
    assert other_school.name not in page


@pytest.mark.parametrize("url", ["/figures/", "/figures/?export=csv", "/api/v1/figures/"])
def test_small_numbers_are_hidden_everywhere_but_at_the_school(signed_in, ceo, head, school, url):
    FigureFactory(school=school, value=77.125, numerator=3, denominator=4, measure__decimals=3)
    assert "77.125" not in signed_in(ceo).get(url).content.decode()
    assert "77.125" in signed_in(head).get(url).content.decode()


def test_a_count_that_a_rate_and_the_roll_give_away_is_hidden(signed_in, ceo, school):
    FigureFactory(school=school, value=3.125, denominator=None, measure__decimals=3)
    FigureFactory(school=school, measure=MeasureFactory(code="roll", kind="count"), value=96, denominator=None)
    assert "3.125" not in signed_in(ceo).get("/figures/").content.decode()


def test_the_page_of_a_figure_says_file_row_and_history(signed_in, head, school, clock_at):
    old = FigureFactory(school=school, value=50.0, numerator=15, source_row=17)
    clock_at("2027-02-01T09:00")
    old.known_until = FigureFactory.build().known_from
    old.save()
    new = FigureFactory(school=school, value=60.0, numerator=18)
    page = signed_in(head).get(f"/figures/{new.pk}/").content.decode()
    assert "file.csv" in page and '<td class="num">17</td>' in page and "still known" in page


def test_a_status_is_said_in_words(signed_in, head, school):
    figure = FigureFactory(school=school, value=None, status="LOWCOV")
    page = signed_in(head).get(f"/figures/{figure.pk}/").content.decode()
    assert "coverage too low" in page and "LOWCOV" in page


def test_a_former_schools_figure_says_so(signed_in, head, school):
    figure = FigureFactory(school=school, former_urn=800001, numerator=18)
    assert "a predecessor of this school" in signed_in(head).get(f"/figures/{figure.pk}/").content.decode()


def test_another_schools_figure_is_not_found(signed_in, head, other_school):
    assert signed_in(head).get(f"/figures/{FigureFactory(school=other_school).pk}/").status_code == 404


def test_staff_see_figures_with_small_numbers_hidden(signed_in, staff, school):
    figure = FigureFactory(school=school, value=77.125, numerator=3, denominator=4, measure__decimals=3)
    response = signed_in(staff).get(f"/figures/{figure.pk}/")
    assert response.status_code == 200 and "77.125" not in response.content.decode()
