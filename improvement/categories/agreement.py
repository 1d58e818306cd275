"""How far two readers agree: the share of strands at one level, and Cohen's kappa with linear weights (S4-7)."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from trust.words import count_of

Pairs = Sequence[tuple[int, int]]


@dataclass(frozen=True)
class Agreement:
    """Of `n` strands read by both, `same` at one level. `kappa`: 1 is full agreement, 0 what chance alone would give.

    It is None where it cannot be worked out: nothing was read, or both put every strand at one and the same level.
    """

    n: int
    same: int
    kappa: float | None

    @property
    def percent(self) -> float | None:
        return 100 * self.same / self.n if self.n else None

    @property
    def words(self) -> str:
        """'Same level in 6 of 8 strands (75 per cent); weighted kappa 0.58, n = 8'."""
        if not self.n:
            return "No strand has been read by both"
        share = f"Same level in {self.same} of {count_of(self.n, 'strand')} ({self.percent:.0f} per cent)"
        if self.kappa is None:
            return f"{share}; kappa cannot be worked out where every level is the same"
        return f"{share}; weighted kappa {self.kappa:.2f}, n = {self.n}"


def agreement(pairs: Pairs) -> Agreement:
    """Of (first reader's level, second reader's level), a pair a strand."""
    return Agreement(len(pairs), sum(first == second for first, second in pairs), weighted_kappa(pairs))


def weighted_kappa(pairs: Pairs) -> float | None:
    """Cohen's kappa, a disagreement counted by how many levels it is apart (linear weights; Cohen 1968).

    1 − observed ÷ expected disagreement, the expected from each reader's own levels. None where none is expected.
    """
    firsts, seconds = Counter(first for first, _ in pairs), Counter(second for _, second in pairs)
    observed = sum(abs(first - second) for first, second in pairs) * len(pairs)
    expected = sum(
        abs(first - second) * count * times for first, count in firsts.items() for second, times in seconds.items()
    )
    return 1 - observed / expected if expected else None
