"""Which cells of a published table of pupil counts must be hidden, so that no small number can be worked out."""

from collections.abc import Collection, Hashable, Iterator, Mapping
from heapq import heappop, heappush
from itertools import count
from math import inf
from typing import Final

TOTAL: Final = None
"""Stands in a key for "all rows" or "all columns": (school, TOTAL), (TOTAL, group), (TOTAL, TOTAL)."""

MOST = 5
"""Pupil counts from 1 to 5 are hidden outside the school; staff groups under 10 replies: `most=9`."""

Key = tuple[Hashable, Hashable]
Node = tuple[str, Hashable]
Arc = tuple[Node, Node, Key | None]


def suppress(
    cells: Mapping[Key, int | None],
    *,
    most: int = MOST,
    hidden: Collection[Key] = (),
    fixed: Collection[Key] = (),
) -> frozenset[Key]:
    """The keys to hide: every count from 1 to `most`, and the further cells that keep those from being worked out.

    `hidden` names cells that are hidden already, for a reason of their own; they stay so and cost nothing as cover.
    `fixed` names cells that readers know from elsewhere, whatever is hidden here: they are never cover.

    `cells` maps (row, column) to a count, None where there is no figure. Totals are cells too, with TOTAL in place of
    the row or column; leave out a total that is published nowhere. Percentages of a hidden count are hidden with it.

    **Guarantee.** For each hidden count there is another table in which every shown cell is the same, every row and
    column still adds up, every hidden cell is at least 1, and that count differs by one. So no reader can work it out
    by adding and subtracting along rows, columns and totals in any combination, not even by knowing that hidden
    cells are never zero. It speaks of one table: a second table that shares rows with it must be suppressed with it.

    **Algorithm.** Rows and columns are the nodes of a network and cells its arcs; a table that adds up is a flow in
    which what enters a node leaves it. Another such table is a cycle along which some cells gain one and the others
    lose one. For each small count we hide the cheapest cycle through it (Dijkstra): hidden cells cost nothing, others
    their count, totals more than all other cells together. A cell of 1 may gain but not lose, and a zero is never
    used as cover, since readers often know where nobody can be. Where a count has no cycle, the totals contradict
    the cells; then everything is hidden.
    """
    counts = {key: value for key, value in cells.items() if value}
    if any(value < 0 for value in counts.values()):
        raise ValueError("A count of pupils cannot be negative.")
    small = [key for key, value in counts.items() if value <= most]
    covered = {*small, *(key for key in hidden if key in counts)}
    network = _Network(cells, counts, fixed)
    for key in small:
        covered |= network.cheapest_cycle(key, covered)
    return frozenset(covered)


class _Network:
    """The table as arcs in two directions: along an arc its cell gains one, against it the cell loses one."""

    def __init__(self, cells: Mapping[Key, int | None], counts: dict[Key, int], fixed: Collection[Key] = ()) -> None:
        self.counts = counts
        self.dear = 1 + sum(counts.values())
        self.arcs: dict[Node, list[Arc]] = {}
        for key, value in counts.items():
            if key in fixed:
                continue
            start, end = _ends(key)
            self._add(start, end, key)
            if value > 1:
                self._add(end, start, key)
        for start, end in _unpublished(cells):
            self._add(start, end, None)
            self._add(end, start, None)

    def _add(self, start: Node, end: Node, key: Key | None) -> None:
        self.arcs.setdefault(start, []).append((start, end, key))

    def cost(self, key: Key | None, hidden: set[Key]) -> int:
        if key is None or key in hidden:
            return 0
        return self.counts[key] + (self.dear if TOTAL in key else 0)

    def cheapest_cycle(self, key: Key, hidden: set[Key]) -> set[Key]:
        """The cells to hide so that the cell at `key` could be one more or one less."""
        start, end = _ends(key)
        ways = [self._path(end, start, key, hidden)]
        if self.counts[key] > 1:
            ways.append(self._path(start, end, key, hidden))
        return min(ways, key=lambda way: way[0])[1]

    def _path(self, start: Node, end: Node, without: Key, hidden: set[Key]) -> tuple[float, set[Key]]:
        """Cost and cells of the cheapest way between two nodes that does not use one cell."""
        order = count()  # breaks ties by age, so that the same table always gives the same answer
        queue: list[tuple[int, int, Node, tuple[Key | None, ...]]] = [(0, next(order), start, ())]
        done: set[Node] = set()
        while queue:
            cost, _, node, way = heappop(queue)
            if node == end:
                return cost, {key for key in way if key is not None}
            if node in done:
                continue
            done.add(node)
            for _, after, key in self.arcs.get(node, ()):
                if key != without and after not in done:
                    heappush(queue, (cost + self.cost(key, hidden), next(order), after, (*way, key)))
        return inf, set(self.counts)


def _ends(key: Key) -> tuple[Node, Node]:
    """Inner cells flow from row to column, totals the other way round, which makes every line add up to nothing."""
    row, column = ("row", key[0]), ("column", key[1])
    return (column, row) if (key[0] is TOTAL) != (key[1] is TOTAL) else (row, column)


def _unpublished(cells: Mapping[Key, int | None]) -> Iterator[tuple[Node, Node]]:
    """Totals that the table does not give: their lines constrain nothing, as if they were hidden already."""
    rows, columns = dict.fromkeys(key[0] for key in cells), dict.fromkeys(key[1] for key in cells)
    wanted = [(row, TOTAL) for row in rows] + [(TOTAL, column) for column in columns] + [(TOTAL, TOTAL)]
    return (_ends(key) for key in dict.fromkeys(wanted) if cells.get(key) is None)
