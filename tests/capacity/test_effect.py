"""Six months on: days given beside what moved, as association."""

from datetime import date

import pytest

from improvement.capacity.actions import agreements
from improvement.capacity.selectors.effect import months_after
from tests.factories import DayUsedFactory, DeploymentFactory, FigureFactory, MeasureFactory


@pytest.fixture
def measured(agreement, school, head, other_head):
    measure = MeasureFactory(code="attendance")
    FigureFactory(school=school, measure=measure, academic_year="2025/26", value=91.0, denominator=400)
    agreement.measure = measure
    agreement.save()
    agreements.sign(agreement, side="taker", by=head)
    agreements.sign(agreement, side="giver", by=other_head)
    agreement.refresh_from_db()
    row = DeploymentFactory(agreement=agreement, starts_on=date(2027, 1, 11))
    DayUsedFactory(deployment=row, on=date(2027, 1, 12))
    DayUsedFactory(deployment=row, on=date(2027, 1, 13))
    return row


def page(signed_in, person, row):
    return " ".join(signed_in(person).get(row.get_absolute_url()).content.decode().split())


@pytest.mark.parametrize(
    "day, months, then",
    [(date(2027, 1, 11), 6, date(2027, 7, 11)), (date(2026, 8, 31), 6, date(2027, 2, 28)),
     (date(2026, 12, 15), 1, date(2027, 1, 15))],
)  # fmt: skip
def test_months_are_counted_on_the_calendar(day, months, then):
    assert months_after(day, months) == then


def test_before_six_months_the_page_says_when_it_will_show(signed_in, head, measured):
    html = page(signed_in, head, measured)
    assert "Shown from Sunday 11 July 2027" in html
    assert "went from" not in html


def test_after_six_months_hours_stand_beside_the_movement(signed_in, clock_at, head, measured, school):
    assert measured.agreement.figure.value == 91.0
    FigureFactory(
        school=school, measure=measured.agreement.measure, academic_year="2026/27", value=92.0, denominator=400
    )
    clock_at("2027-09-14T10:00:00+00:00")
    html = page(signed_in, head, measured)
    assert "2 days were given, about 13 hours" in html
    assert "went from 91.0" in html.replace("<wbr>", "") or "went from 91" in html
    assert "not cause and effect" in html
    assert "may be no more than chance" in html
    assert "400" in html


def test_without_a_newer_figure_the_page_says_so(signed_in, clock_at, head, measured):
    clock_at("2027-09-14T10:00:00+00:00")
    assert "Nothing newer has been published" in page(signed_in, head, measured)
