"""No group of fewer than ten can be worked out from what is shown, in any combination."""

from itertools import combinations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from charter.values.selectors.hiding import LEAST, visible

PHASES = ["primary", "secondary", "special"]


def as_tree(schools):
    """Schools as (replies, phase or None for the central team), as sizes and parents."""
    parents, sizes = {"trust": None}, {"trust": 0}
    for number, (replies, phase) in enumerate(schools):
        parents[number] = phase or "trust"
        sizes[number] = replies
        if phase:
            parents[phase] = "trust"
            sizes[phase] = sizes.get(phase, 0) + replies
        sizes["trust"] += replies
    return sizes, parents


def members(key, schools):
    """The schools of a group, as a row of noughts and ones."""
    inside = [key in ("trust", number, phase) for number, (_, phase) in enumerate(schools)]
    return np.array(inside, dtype=float)


def worked_out(schools, shown):
    """Sets of schools with 1 to 9 replies that some combination of the shown groups adds up to; by trying them all."""
    matrix = np.array([members(key, schools) for key in shown])
    if not len(matrix):
        return []
    rank = np.linalg.matrix_rank(matrix)
    numbers = range(len(schools))
    small = [
        chosen
        for size in range(1, len(schools) + 1)
        for chosen in combinations(numbers, size)
        if 0 < sum(schools[number][0] for number in chosen) < LEAST
    ]
    # A school where nobody replied changes no figure: it may be in or out.
    silent = [np.eye(len(schools))[number] for number, (replies, _) in enumerate(schools) if not replies]
    matrix = np.vstack([matrix, *silent])
    rank = np.linalg.matrix_rank(matrix)
    return [
        chosen
        for chosen in small
        if np.linalg.matrix_rank(np.vstack([matrix, [float(number in chosen) for number in numbers]])) == rank
    ]


schools = st.lists(st.tuples(st.integers(0, 25), st.sampled_from([*PHASES, None])), min_size=1, max_size=6)


@given(schools)
@settings(max_examples=200, deadline=None)
def test_nothing_small_can_be_worked_out_from_schools_phases_and_trust(schools):
    sizes, parents = as_tree(schools)
    shown = visible(sizes, parents)
    assert all(sizes[key] >= LEAST for key in shown)
    assert worked_out(schools, shown) == []


def test_large_groups_are_all_shown():
    sizes, parents = as_tree([(12, "primary"), (40, "primary"), (30, "secondary")])
    assert visible(sizes, parents) == set(sizes)


def test_one_small_school_takes_the_smallest_other_with_it():
    sizes, parents = as_tree([(4, "primary"), (60, "primary"), (30, "primary"), (50, "secondary")])
    assert visible(sizes, parents) == {"trust", "primary", "secondary", 1, 3}


def test_two_small_schools_that_make_ten_together_need_no_third():
    sizes, parents = as_tree([(4, "primary"), (6, "primary"), (30, "primary")])
    assert visible(sizes, parents) == {"trust", "primary", 2}


def test_a_small_phase_takes_another_with_it():
    sizes, parents = as_tree([(30, "primary"), (5, "special"), (50, "secondary")])
    shown = visible(sizes, parents)
    assert "special" not in shown and "primary" not in shown and 0 not in shown


def test_a_trust_of_fewer_than_ten_shows_nothing():
    sizes, parents = as_tree([(4, "primary"), (5, "secondary")])
    assert visible(sizes, parents) == frozenset()
