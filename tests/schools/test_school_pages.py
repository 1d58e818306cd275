"""The schools' list and page, and the calendar."""

from datetime import date

import pytest

from schools.models import SchoolDay
from tests.factories import FigureFactory, FormerSchoolFactory, SchoolDayFactory
from trust.models import CalendarDay, Term

pytestmark = pytest.mark.django_db


def text(response):
    assert response.status_code == 200
    return response.content.decode()


def test_the_list_has_the_schools_of_ones_own_roles_only(signed_in, head, ceo, school, other_school):
    assert other_school.name not in text(signed_in(head).get("/schools/"))
    assert other_school.name in text(signed_in(ceo).get("/schools/"))


def test_the_list_is_filtered_and_exported_as_filtered(signed_in, ceo, school, other_school):
    page = text(signed_in(ceo).get("/schools/", {"phase": "secondary", "export": "csv"}))
    assert other_school.name in page and school.name not in page
    assert school.name in text(signed_in(ceo).get("/schools/", {"q": "900001"}))


def test_a_schools_page_names_its_people_days_and_predecessors(signed_in, head, school):
    FormerSchoolFactory(school=school, urn=800001, name="Ashfield Junior", link="Predecessor")
    SchoolDayFactory(school=school, date=date(2027, 2, 3), title="Founders' Day")
    page = text(signed_in(head).get(f"/schools/{school.pk}/"))
    assert head.name in page and "800001" in page and "Wednesday 3 February 2027" in page


@pytest.mark.requirement("S2-12")
def test_a_schools_page_shows_figures_with_n_interval_and_verdict(signed_in, head, school):
    figure = FigureFactory(school=school, value=80, denominator=400, numerator=300)
    FigureFactory(measure=figure.measure, school=None, place="national", phase="primary", value=62)
    page = text(signed_in(head).get(f"/schools/{school.pk}/"))
    assert "400" in page and "better than national" in page and f"/figures/{figure.pk}/" in page


def test_another_schools_page_is_not_found(signed_in, head, other_school):
    assert signed_in(head).get(f"/schools/{other_school.pk}/").status_code == 404


def test_the_calendar_shows_terms_and_bank_holidays(signed_in, head, mid_term):
    page = text(signed_in(head).get("/calendar/"))
    assert "2026/27" in page and "Good Friday" in page


def day(school="", **fields):
    return {"day": "2027-02-04", "kind": "inset", "title": "Training", "school": school, **fields}


def test_a_head_sets_a_day_for_the_own_school_only(signed_in, head, school, other_school):
    client = signed_in(head)
    assert client.post("/calendar/day/", day(school.pk)).status_code == 302
    assert client.post("/calendar/day/", day(other_school.pk)).status_code == 422
    assert client.post("/calendar/day/", day()).status_code == 422
    assert list(SchoolDay.objects.values_list("school", flat=True)) == [school.pk]
    assert CalendarDay.objects.count() == 0


def test_the_trust_sets_a_day_for_every_school_once(signed_in, ceo, mid_term):
    client = signed_in(ceo)
    assert client.post("/calendar/day/", day()).status_code == 302
    assert client.post("/calendar/day/", day()).status_code == 422
    assert CalendarDay.objects.count() == 1


def term(**fields):
    return {"year": "2028/29", "name": "autumn", "first_day": "2028-09-04", "last_day": "2028-12-20", **fields}


def test_a_term_that_ends_before_it_starts_is_refused(signed_in, ceo, mid_term):
    response = signed_in(ceo).post("/calendar/term/", term(last_day="2028-08-01"))
    assert response.status_code == 422 and "after the last day" in response.content.decode()
    assert not Term.objects.filter(year__code="2028/29").exists()


def test_a_term_makes_its_year(signed_in, ceo, mid_term):
    assert signed_in(ceo).post("/calendar/term/", term()).status_code == 302
    assert Term.objects.get(year__code="2028/29").first_day == date(2028, 9, 4)


def test_a_head_sets_no_terms(signed_in, head):
    assert signed_in(head).post("/calendar/term/", term()).status_code == 403
