"""How sure a share is: Wilson's score interval. Pure functions, no database."""

from dataclasses import dataclass
from math import sqrt

Z95 = 1.959964
"""Two-sided 95 %, commonly written 1.96: one school in 20 falls outside by chance alone."""


@dataclass(frozen=True, slots=True)
class Interval:
    """The values that the data do not rule out, both ends included."""

    low: float
    high: float

    def __contains__(self, value: float) -> bool:
        return self.low <= value <= self.high

    def scaled(self, factor: float) -> "Interval":
        """The same interval in another unit: `.scaled(100)` turns proportions into per cent."""
        return Interval(self.low * factor, self.high * factor)


def wilson(k: float, n: int, z: float = Z95) -> Interval:
    """Wilson's score interval for k of n. Unlike p ± z·SE it stays inside 0 to 1 and holds for small groups.

    k may be a fraction, where a source publishes only a rounded percentage and n.
    """
    check_share(k, n)
    if n == 0:
        return Interval(0.0, 1.0)
    p, spread = k / n, z * z / n
    centre = (p + spread / 2) / (1 + spread)
    half = z * sqrt(p * (1 - p) / n + spread / (4 * n)) / (1 + spread)
    # The ends are exactly 0 and 1 for none and all; floating point would leave a hair beside them.
    return Interval(max(0.0, centre - half) if k > 0 else 0.0, min(1.0, centre + half) if k < n else 1.0)


def check_share(k: float, n: int) -> None:
    """Refuse counts that cannot be, and percentages given where proportions are meant."""
    if not 0 <= k <= n:
        raise ValueError(f"{k} of {n} is not a share: give counts, and comparators as proportions from 0 to 1.")
