"""What a page shows of a figure."""

from datetime import date

import pytest
from django.db import IntegrityError

from assessment.actions import load_measures
from assessment.models import Measure, MeasureYear
from assessment.selectors import readings, trend, trends, trends_and_readings
from assessment.statistics import Verdict
from tests.factories import FigureFactory, SchoolFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def measures(db):
    return load_measures()


@pytest.fixture
def rwm(measures):
    return measures["ks2_rwm_expected"]


def national(measure, value, **fields):
    return FigureFactory(measure=measure, school=None, place="national", phase="primary", value=value, **fields)


def test_measures_load_twice_alike(measures):
    years = MeasureYear.objects.count()
    load_measures()
    assert Measure.objects.count() == len(measures) and MeasureYear.objects.count() == years


def test_a_reading_has_n_interval_and_comparator(rwm, school):
    FigureFactory(measure=rwm, school=school, value=80, denominator=400, numerator=300)
    national(rwm, 62)
    reading = readings([school])[school.pk, "ks2_rwm_expected"]
    assert (round(reading.interval.low, 1), round(reading.interval.high, 1)) == (70.5, 79.0)
    assert reading.comparator == 62 and reading.verdict is Verdict.ABOVE
    assert reading.shown == "80" and reading.comparator_words == "national 2025/26, primary schools"


def test_a_small_difference_is_within_noise(rwm, school):
    FigureFactory(measure=rwm, school=school, value=63.3, denominator=30, numerator=19)
    national(rwm, 62)
    assert readings([school])[school.pk, rwm.code].verdict is Verdict.NOISE


def test_the_latest_year_is_read_and_the_trend_has_all(rwm, school):
    for year, value in [("2024/25", 50.0), ("2025/26", 60.0), ("2023/24", 40.0)]:
        FigureFactory(measure=rwm, school=school, academic_year=year, value=value)
    assert readings([school])[school.pk, rwm.code].academic_year == "2025/26"
    assert [reading.value for reading in trend(school, rwm)] == [40.0, 50.0, 60.0]


def test_a_figure_is_read_as_it_was_known(rwm, school, clock_at):
    old = FigureFactory(measure=rwm, school=school, value=50.0)
    clock_at("2027-02-01T09:00")
    old.known_until = FigureFactory.build().known_from
    old.save()
    FigureFactory(measure=rwm, school=school, value=55.0)
    assert readings([school])[school.pk, rwm.code].value == 55.0
    assert readings([school], as_at=date(2027, 1, 31))[school.pk, rwm.code].value == 50.0
    assert readings([school], as_at=date(2026, 1, 1)) == {}


def test_a_status_is_shown_in_words_and_never_as_a_number(rwm, school):
    FigureFactory(measure=rwm, school=school, value=None, status="SUPP")
    reading = readings([school])[school.pk, rwm.code]
    assert reading.shown == "suppressed" and reading.value is None and reading.interval is None


@pytest.mark.parametrize(("value", "numerator", "n"), [(60, 3, 5), (10, 3, 30), (10, None, 30)])
def test_one_to_five_pupils_are_hidden_from_whoever_may_not_see_them(rwm, school, ceo, head, value, numerator, n):
    FigureFactory(measure=rwm, school=school, value=value, numerator=numerator, denominator=n)
    hidden = readings([school], viewer=ceo)[school.pk, rwm.code]
    assert hidden.value is None and hidden.numerator is None and hidden.shown == "hidden: 1 to 5 pupils"
    assert readings([school])[school.pk, rwm.code].value is None
    assert readings([school], viewer=head)[school.pk, rwm.code].value == value


def test_where_only_a_rate_is_published_n_is_the_census_roll(measures, school):
    FigureFactory(measure=measures["persistent_absence"], school=school, value=20.0, denominator=None)
    reading = readings([school])[school.pk, "persistent_absence"]
    assert reading.n is None and reading.interval is None and reading.n_words == "only a rate is published"
    FigureFactory(measure=measures["roll"], school=school, value=300, denominator=None)
    reading = readings([school])[school.pk, "persistent_absence"]
    assert reading.n == 300 and 15 < reading.interval.low < 20
    assert reading.n_words == "pupils on roll in the January census"


def test_a_changed_definition_marks_a_break(measures, school):
    FigureFactory(measure=measures["attainment8"], school=school, academic_year="2022/23", value=45.0)
    assert trend(school, measures["attainment8"])[0].break_before


def test_queries_do_not_grow_with_schools(rwm, django_assert_num_queries):
    national(rwm, 62)
    schools = [FigureFactory(measure=rwm).school for _ in range(5)]
    with django_assert_num_queries(4):
        readings(schools)
    schools += [FigureFactory(measure=rwm).school for _ in range(20)]
    with django_assert_num_queries(4):
        assert len(readings(schools)) == 25


def test_reading_years_and_latest_together_says_the_same_as_apart(measures, rwm, school, ceo):
    attendance = measures["attendance"]
    for year in ("2022/23", "2024/25", "2025/26"):
        for measure, value in ((attendance, 93.0), (rwm, 61.0)):
            FigureFactory(measure=measure, school=school, academic_year=year, value=value)
            national(measure, value + 1, academic_year=year)
    years, latest = trends_and_readings([school], [attendance], [rwm], viewer=ceo, years=3)
    assert years == trends([school], [attendance], viewer=ceo, years=3)
    assert latest == readings([school], [rwm], viewer=ceo)


def test_one_live_figure_of_a_key(rwm):
    school = SchoolFactory()
    FigureFactory(measure=rwm, school=school)
    with pytest.raises(IntegrityError):
        FigureFactory(measure=rwm, school=school)


def test_one_live_comparator_of_a_key(rwm):
    national(rwm, 62)
    with pytest.raises(IntegrityError):
        national(rwm, 63)


def test_a_value_with_a_status_is_refused(rwm):
    with pytest.raises(IntegrityError):
        FigureFactory(measure=rwm, value=1.0, status="SUPP")
