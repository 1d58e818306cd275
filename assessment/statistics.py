"""How sure a figure is: intervals, funnel limits, shrinkage and the words for them. Pure functions, no database.

Shares are proportions from 0 to 1 everywhere in this module; pages multiply by 100 at the last moment
(`Interval.scaled(100)`). Intervals are 95 % unless a `z` says otherwise. A group of nobody (n = 0) gives the widest
interval there is, for nothing is known about it. Formulas and their test values: domain list, section 6.
"""

from enum import Enum
from itertools import accumulate
from math import comb, erfc, inf, sqrt

from trust.intervals import Z95, Interval, check_share, wilson

Z998 = 3.09
"""Two-sided 99.8 %, the outer funnel line: outside means "look into it", which is not a judgement."""

EXACT_BELOW = 20
"""The normal curve is a poor likeness of a binomial under about 20 pupils."""

FEWEST = 10
"""Under ten pupils a figure is shown but never rated."""


class Verdict(Enum):
    """What may be said of a figure beside its comparator, with the word, icon and mark used everywhere for it.

    ABOVE means on the good side: for suspensions that is a lower rate. `icon` names a Tabler icon, `mark` is the
    character for places that have no icons (PDF, CSV, plain text). `value` is the state that trust.charts draws.
    """

    ABOVE = "above", "better than national", "caret-up", "▲"
    BELOW = "below", "worse than national", "caret-down", "▼"
    NOISE = "noise", "could be chance", "tilde", "≈"
    TOO_FEW = "too_few", "too few to say", "users-minus", "·"
    NO_COMPARATOR = "no_comparator", "no comparator", "minus", "–"

    word: str
    icon: str
    mark: str

    def __new__(cls, value: str, word: str, icon: str, mark: str) -> "Verdict":
        member = object.__new__(cls)
        member._value_ = value
        member.word, member.icon, member.mark = word, icon, mark
        return member


def verdict(interval: Interval, comparator: float | None, higher_is_better: bool, *, n: int) -> Verdict:
    """Say whether a figure differs from its comparator by more than chance; both in the interval's unit.

    `n` is the number of pupils behind the figure: under ten there is no rating, whatever the interval says.
    """
    if comparator is None:
        return Verdict.NO_COMPARATOR
    if n < FEWEST:
        return Verdict.TOO_FEW
    if comparator in interval:
        return Verdict.NOISE
    return Verdict.ABOVE if (interval.low > comparator) == higher_is_better else Verdict.BELOW


def newcombe(k1: float, n1: int, k2: float, n2: int, z: float = Z95) -> Interval:
    """Newcombe's interval (his method 10) for the difference k1/n1 − k2/n2, from −1 to 1.

    If 0 is in it, say "cannot tell", not "a gap of 20 points".
    """
    one, two = wilson(k1, n1, z), wilson(k2, n2, z)
    if n1 == 0 or n2 == 0:
        return Interval(-1.0, 1.0)
    p1, p2 = k1 / n1, k2 / n2
    below = sqrt((p1 - one.low) ** 2 + (two.high - p2) ** 2)
    above = sqrt((one.high - p1) ** 2 + (p2 - two.low) ** 2)
    return Interval(p1 - p2 - below, p1 - p2 + above)


def mean_interval(mean: float, sd: float, n: int, z: float = Z95) -> Interval:
    """The interval for a group's mean score: mean ± z·sd/√n, in the score's own unit.

    `sd` is the test's own (15 for a norm-referenced test). With a standard deviation measured in a small group the
    interval is somewhat too narrow: by about 15 % at n = 10.
    """
    if n < 0 or sd < 0:
        raise ValueError("A standard deviation and a number of pupils cannot be negative.")
    half = z * sd / sqrt(n) if n else inf
    return Interval(mean - half, mean + half)


def rate_interval(count: int, headcount: int, per: int = 100, z: float = Z95) -> Interval:
    """Byar's interval for events per `per` pupils, where one pupil can count many times (suspensions).

    Wilson does not apply: the events are not a share of the pupils and may outnumber them, so the count is taken as
    Poisson and the headcount as fixed; Byar's formula is within 1 % of the exact Poisson limits from 5 events up.
    Repeat suspensions of one pupil are not independent, so the truth is wider still: never read an edge closely.
    """
    if count < 0 or headcount < 0:
        raise ValueError("A count and a headcount cannot be negative.")
    if headcount == 0:
        return Interval(0.0, inf)
    more = count + 1
    low = count * (1 - 1 / (9 * count) - z / (3 * sqrt(count))) ** 3 if count else 0.0
    high = more * (1 - 1 / (9 * more) + z / (3 * sqrt(more))) ** 3
    return Interval(max(0.0, low), high).scaled(per / headcount)


def funnel_limits(p0: float, n: int, z: float = Z95) -> Interval:
    """Where a school of n pupils would fall by chance, were its true share the comparator p0; clipped to 0 to 1.

    Under 20 pupils the limits are exact: the lowest and highest share k/n that chance reaches with more than the
    tail's probability. A school on a limit is inside.
    """
    check_share(p0, 1)
    if n < 0:
        raise ValueError("A number of pupils cannot be negative.")
    if n == 0:
        return Interval(0.0, 1.0)
    if n < EXACT_BELOW:
        return _exact_limits(p0, n, tail=erfc(z / sqrt(2)) / 2)
    half = z * sqrt(p0 * (1 - p0) / n)
    return Interval(max(0.0, p0 - half), min(1.0, p0 + half))


def shrink(k: float, n: int, p0: float, m: float = 30) -> float:
    """The share drawn towards the comparator p0 as if m pupils like the nation's had been added.

    For overviews that must not rank small schools by luck: 6 of 8 beside 62 % nationally reads as 64.7 %, not 75 %.
    """
    check_share(k, n)
    check_share(p0, 1)
    return (k + m * p0) / (n + m)


def _exact_limits(p0: float, n: int, tail: float) -> Interval:
    chances = [comb(n, k) * p0**k * (1 - p0) ** (n - k) for k in range(n + 1)]
    return Interval(_within(chances, tail) / n, (n - _within(chances[::-1], tail)) / n)


def _within(chances: list[float], tail: float) -> int:
    """The first count whose chance, together with that of all counts before it, is more than the tail's."""
    return next(count for count, chance in enumerate(accumulate(chances)) if chance > tail)
