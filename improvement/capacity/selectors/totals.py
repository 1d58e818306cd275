"""Days and pounds planned, used and what came of them; the lines add up to their total (S4-4)."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from improvement.capacity.models import Deployment

ZERO = Decimal(0)


@dataclass(frozen=True)
class Sums:
    """`pounds_…` count only deployments whose day has a cost; `uncosted` is the number of those without."""

    title: str
    count: int = 0
    planned: Decimal = ZERO
    added: Decimal = ZERO
    used: Decimal = ZERO
    pounds_planned: Decimal = ZERO
    pounds_used: Decimal = ZERO
    uncosted: int = 0
    ended: int = 0

    @property
    def left(self) -> Decimal:
        return self.planned + self.added - self.used


def sums(title: str, rows: Iterable[Deployment]) -> Sums:
    """Of deployments annotated by `with_days_used`."""
    rows = list(rows)
    costed = [row for row in rows if row.day_cost is not None]
    return Sums(
        title, len(rows),
        planned=sum((row.days for row in rows), ZERO),
        added=sum((row.more_days for row in rows), ZERO),
        used=sum((row.used for row in rows), ZERO),  # type: ignore[attr-defined]
        pounds_planned=sum((row.allowed * (row.day_cost or 0) for row in costed), ZERO),
        pounds_used=sum((row.used * (row.day_cost or 0) for row in costed), ZERO),  # type: ignore[attr-defined]
        uncosted=len(rows) - len(costed),
        ended=sum(row.state == Deployment.State.ENDED for row in rows),
    )  # fmt: skip


def by_strand(rows: Iterable[Deployment]) -> tuple[list[Sums], Sums]:
    """A line a strand in the strands' order, and the total of all."""
    rows = list(rows)
    groups: dict[tuple[int, str], list[Deployment]] = {}
    for row in rows:
        groups.setdefault((row.strand.order, row.strand.name), []).append(row)
    lines = [sums(name, groups[order, name]) for order, name in sorted(groups)]
    return lines, sums("All strands", rows)
