"""The formulas against the test values of the domain list, section 6, and against what must hold for any input."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment import statistics
from assessment.statistics import Interval, Verdict


def per_cent(interval):
    return round(interval.low * 100, 1), round(interval.high * 100, 1)


@st.composite
def shares(draw, most=400):
    n = draw(st.integers(1, most))
    return draw(st.integers(0, n)), n


@pytest.mark.parametrize(
    ("k", "n", "expected"),
    [(8, 10, (49.0, 94.3)), (0, 12, (0.0, 24.2)), (19, 30, (45.5, 78.1)), (300, 400, (70.5, 79.0))],
)
def test_wilson_gives_the_domain_lists_values(k, n, expected):
    assert per_cent(statistics.wilson(k, n)) == expected


@given(shares())
def test_wilson_stays_inside_the_possible_and_holds_the_share(share):
    k, n = share
    interval = statistics.wilson(k, n)
    assert 0 <= interval.low <= k / n <= interval.high <= 1


def test_all_and_none_end_exactly_at_one_and_nought():
    assert statistics.wilson(12, 12).high == 1
    assert statistics.wilson(0, 12).low == 0


def test_a_group_of_nobody_says_nothing():
    assert statistics.wilson(0, 0) == Interval(0, 1)
    assert statistics.newcombe(0, 0, 30, 45) == Interval(-1, 1)
    assert statistics.funnel_limits(0.62, 0) == Interval(0, 1)
    assert 100 in statistics.mean_interval(90, 15, 0)
    assert 1000 in statistics.rate_interval(0, 0)


@pytest.mark.parametrize(("k", "n"), [(5, 4), (-1, 4), (0, -1), (62, 30)])
def test_counts_that_cannot_be_are_refused(k, n):
    with pytest.raises(ValueError, match="not a share"):
        statistics.wilson(k, n)


def test_a_comparator_given_as_a_percentage_is_refused():
    with pytest.raises(ValueError, match="proportions"):
        statistics.funnel_limits(62, 30)
    with pytest.raises(ValueError, match="proportions"):
        statistics.shrink(6, 8, 62)


def test_newcombe_gives_the_domain_lists_value():
    interval = statistics.newcombe(7, 15, 30, 45)
    assert round((7 / 15 - 30 / 45) * 100, 1) == -20.0
    assert per_cent(interval) == (-44.9, 7.4)
    assert 0 in interval


@given(shares(), shares())
def test_swapping_the_groups_turns_the_difference_round(one, two):
    there, back = statistics.newcombe(*one, *two), statistics.newcombe(*two, *one)
    assert there.low == pytest.approx(-back.high)
    assert there.low + 1e-9 >= -1 and there.high <= 1 + 1e-9


@pytest.mark.parametrize(
    ("n", "z", "expected"),
    [(30, 1.96, (44.6, 79.4)), (30, 3.09, (34.6, 89.4)), (200, 1.96, (55.3, 68.7))],
)
def test_funnel_gives_the_domain_lists_values(n, z, expected):
    assert per_cent(statistics.funnel_limits(0.62, n, z)) == expected


def test_funnel_is_exact_for_small_schools():
    # 10 pupils at 62 %: P(≤ 2) = 0.9 %, P(≤ 3) = 3.5 %; P(10) = 0.8 %, P(≥ 9) = 6.0 %
    assert per_cent(statistics.funnel_limits(0.62, 10)) == (30.0, 90.0)


@given(st.floats(0, 1), st.integers(1, 60), st.sampled_from([1.96, 3.09]))
def test_funnel_is_clipped_and_holds_the_comparator_to_within_a_pupil(p0, n, z):
    limits = statistics.funnel_limits(p0, n, z)
    assert 0 <= limits.low <= limits.high <= 1
    assert limits.low - 1 / n <= p0 <= limits.high + 1 / n


@pytest.mark.parametrize("p0", [0, 1])
@pytest.mark.parametrize("n", [5, 50])
def test_a_certain_comparator_leaves_no_room(p0, n):
    assert statistics.funnel_limits(p0, n) == Interval(p0, p0)


def test_shrinking_gives_the_domain_lists_value():
    assert round(statistics.shrink(6, 8, 0.62) * 100, 1) == 64.7
    assert statistics.shrink(0, 0, 0.62) == pytest.approx(0.62)


def test_a_mean_of_25_scores_is_known_to_within_six_points():
    interval = statistics.mean_interval(100, 15, 25)
    assert (round(interval.low, 2), round(interval.high, 2)) == (94.12, 105.88)
    with pytest.raises(ValueError, match="negative"):
        statistics.mean_interval(100, -1, 25)


def test_byars_limits_are_near_the_exact_ones():
    # Exact Poisson limits for 10 events: 4.795 to 18.390
    interval = statistics.rate_interval(10, 100)
    assert (interval.low, interval.high) == pytest.approx((4.795, 18.390), rel=0.002)


def test_a_suspension_rate_may_pass_one_hundred_and_starts_at_nought():
    assert 150 in statistics.rate_interval(150, 100)
    assert statistics.rate_interval(0, 2283).low == 0
    assert 1.1827 in statistics.rate_interval(27, 2283)
    with pytest.raises(ValueError, match="negative"):
        statistics.rate_interval(-1, 10)


@pytest.mark.parametrize(
    ("interval", "comparator", "higher_is_better", "n", "expected"),
    [
        (Interval(94.1, 95.2), 93.1, True, 300, Verdict.ABOVE),
        (Interval(91.0, 92.4), 93.1, True, 300, Verdict.BELOW),
        (Interval(1.1, 2.9), 5.0, False, 300, Verdict.ABOVE),
        (Interval(7.0, 9.0), 5.0, False, 300, Verdict.BELOW),
        (Interval(92.0, 94.0), 93.1, True, 300, Verdict.NOISE),
        (Interval(93.1, 94.0), 93.1, True, 300, Verdict.NOISE),
        (Interval(10.0, 20.0), 93.1, True, 9, Verdict.TOO_FEW),
        (Interval(10.0, 20.0), 93.1, True, 10, Verdict.BELOW),
        (Interval(10.0, 20.0), None, True, 9, Verdict.NO_COMPARATOR),
    ],
)
def test_verdicts(interval, comparator, higher_is_better, n, expected):
    assert statistics.verdict(interval, comparator, higher_is_better, n=n) is expected


def test_each_verdict_has_a_word_an_icon_and_a_mark_of_its_own():
    assert [verdict.word for verdict in Verdict] == [
        "better than national",
        "worse than national",
        "could be chance",
        "too few to say",
        "no comparator",
    ]
    for attribute in ("word", "icon", "mark", "value"):
        assert len({getattr(verdict, attribute) for verdict in Verdict}) == len(Verdict)
    assert Verdict("noise") is Verdict.NOISE
