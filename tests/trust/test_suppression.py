"""Small counts are hidden, and nothing that is hidden can be worked out: shown with linear algebra and by trying."""

from itertools import product

import numpy as np
from hypothesis import example, given, settings
from hypothesis import strategies as st

from trust.suppression import TOTAL, suppress


def with_totals(rows):
    """A table of lists as cells, with every total."""
    cells = {(r, c): value for r, row in enumerate(rows) for c, value in enumerate(row)}
    cells |= {(r, TOTAL): sum(row) for r, row in enumerate(rows)}
    cells |= {(TOTAL, c): sum(column) for c, column in enumerate(zip(*rows, strict=True))}
    return cells | {(TOTAL, TOTAL): sum(map(sum, rows))}


def tables(rows, columns, most):
    return st.integers(1, rows).flatmap(
        lambda r: st.integers(1, columns).flatmap(
            lambda c: st.lists(
                st.lists(st.integers(0, most), min_size=c, max_size=c),
                min_size=r,
                max_size=r,
            )
        )
    )


def derivable(cells, hidden):
    """Hidden cells that a reader could solve for: unit vectors in the row space of the lines' equations."""
    keys = sorted(hidden, key=repr)
    rows, columns = {key[0] for key in cells} | {TOTAL}, {key[1] for key in cells} | {TOTAL}
    lines = [np.zeros(len(keys))]
    for line in [[(r, c) for c in columns] for r in rows] + [[(r, c) for r in rows] for c in columns]:
        if all(key in cells for key in line):  # else nothing published adds up along it
            total = max(line, key=lambda key: key.count(TOTAL))
            lines.append([0 if key not in line else -1 if key == total else 1 for key in keys])
    matrix = np.array(lines)
    rank = np.linalg.matrix_rank(matrix)
    return [
        key
        for key, unit in zip(keys, np.eye(len(keys)), strict=True)
        if np.linalg.matrix_rank(np.vstack([matrix, unit])) == rank
    ]


@given(tables(6, 5, 30))
@example([[1, 1, 100], [40, 50, 60]])
@settings(max_examples=300, deadline=None)
def test_no_hidden_cell_can_be_worked_out_along_any_total(rows):
    cells = with_totals(rows)
    hidden = suppress(cells)
    assert {key for key, value in cells.items() if 1 <= value <= 5} <= hidden
    assert derivable(cells, hidden) == []


@given(tables(6, 5, 30), st.sets(st.sampled_from(["rows", "columns", "all"])))
@settings(max_examples=150, deadline=None)
def test_totals_that_are_not_published_are_not_needed(rows, left_out):
    kinds = {(False, True): "rows", (True, False): "columns", (True, True): "all"}
    kept = {
        key: value
        for key, value in with_totals(rows).items()
        if kinds.get((key[0] is TOTAL, key[1] is TOTAL)) not in left_out
    }
    assert derivable(kept, suppress(kept)) == []


@given(tables(2, 2, 7))
@example([[1, 1], [1, 1]])
@example([[1, 3], [6, 7]])
@settings(max_examples=150, deadline=None)
def test_each_small_count_could_be_another_even_knowing_that_hidden_cells_are_not_zero(rows):
    """By trying: fill the hidden cells with every combination that leaves all shown cells and totals as they are."""
    cells = with_totals(rows)
    hidden = suppress(cells)
    small = {key for key in cells if 1 <= cells[key] <= 5}
    inner = [(r, c) for r in range(len(rows)) for c in range(len(rows[0]))]
    choices = [range(1, 10) if key in hidden else [cells[key]] for key in inner]
    possible = {key: set() for key in small}
    for values in product(*choices):
        columns = len(rows[0])
        other = with_totals([list(values[i : i + columns]) for i in range(0, len(values), columns)])
        if all(other[key] == cells[key] if key not in hidden else other[key] >= 1 for key in cells):
            for key in small:
                possible[key].add(other[key])
    assert all(len(found) > 1 for found in possible.values())


def test_a_table_without_small_counts_is_shown_whole():
    assert suppress(with_totals([[6, 40], [0, 12]])) == frozenset()


def test_one_small_count_takes_the_cheapest_rectangle_and_no_total():
    assert suppress(with_totals([[3, 40, 90], [20, 30, 80], [50, 60, 70]])) == {(0, 0), (0, 1), (1, 0), (1, 1)}


def test_a_list_with_one_total_hides_the_smallest_other_school():
    cells = {("Ashfield", "pupils"): 4, ("Brook Lane", "pupils"): 60, ("Canal Street", "pupils"): 30}
    assert suppress(cells | {(TOTAL, "pupils"): 94}) == {("Ashfield", "pupils"), ("Canal Street", "pupils")}
    assert suppress(cells) == {("Ashfield", "pupils")}


def test_a_zero_is_no_cover():
    hidden = suppress(with_totals([[3, 0, 60], [40, 50, 70]]))
    assert (0, 1) not in hidden and (0, 2) in hidden


def test_two_ones_need_a_third_cell_for_their_sum_gives_them_away():
    assert suppress({(0, 0): 1, (0, 1): 1, (0, 2): 100, (0, TOTAL): 102}) == {(0, 0), (0, 1), (0, 2)}


def test_missing_figures_stay_missing_and_a_missing_total_hides_nothing_more():
    assert suppress({(0, 0): 3, (0, 1): 30, (0, 2): None, (0, TOTAL): None}) == {(0, 0)}


def test_staff_replies_are_hidden_under_ten():
    assert suppress({("Ashfield", "replies"): 9, ("Brook Lane", "replies"): 10}, most=9) == {("Ashfield", "replies")}


def test_totals_that_contradict_the_cells_hide_everything():
    cells = {(0, 0): 3, (0, 1): 40, (0, TOTAL): 0, (TOTAL, 0): 0, (TOTAL, 1): 40, (TOTAL, TOTAL): 0}
    assert suppress(cells) == {key for key, value in cells.items() if value}


def test_the_same_table_always_gives_the_same_answer():
    cells = with_totals([[3, 20, 20], [20, 20, 20], [20, 20, 20]])
    assert len({suppress(dict(cells)) for _ in range(5)}) == 1
