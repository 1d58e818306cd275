"""No published set of totals lets anybody outside a school work out a count of 1 to 5: shown by linear programming."""

from itertools import product

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from scipy.optimize import linprog

from safeguarding.exclusions.publication import CONFIDENTIAL, publish, publish_reasons, rate, safe
from trust.suppression import TOTAL

SMALL = range(1, 6)


def tables(rows, columns, most, fewest=1):
    return st.integers(1, rows).flatmap(
        lambda r: st.integers(fewest, columns).flatmap(
            lambda c: st.lists(st.lists(st.integers(0, most), min_size=c, max_size=c), min_size=r, max_size=r)
        )
    )


def counts_of(rows):
    return {(r, c): value for r, row in enumerate(rows) for c, value in enumerate(row)}


def reach(unknown, equations, known):
    """The lowest and highest value of each unknown that the equations allow, none below 1."""
    place = {key: number for number, key in enumerate(unknown)}
    matrix = np.zeros((len(equations), len(unknown)))
    right = np.zeros(len(equations))
    for line, (parts, total) in enumerate(equations):
        for key in parts:
            if key in place:
                matrix[line, place[key]] = 1
            else:
                right[line] -= known[key]
        if total in place:
            matrix[line, place[total]] = -1
        else:
            right[line] += known[total]
    found = {}
    for key in unknown:
        aim = np.zeros(len(unknown))
        aim[place[key]] = 1
        low = linprog(aim, A_eq=matrix, b_eq=right, bounds=(1, None))
        high = linprog(-aim, A_eq=matrix, b_eq=right, bounds=(1, None))
        found[key] = (low.fun, -high.fun if high.status == 0 else np.inf)
    return found


def attack(rows, *, year_known):
    """What a reader of the published table can narrow each hidden count down to."""
    counts = counts_of(rows)
    table = publish(counts, complete=year_known)
    columns, schools = range(len(rows[0])), range(len(rows))
    known = {key: value for key, value in table.counts.items() if key not in table.hidden}
    equations = [([(r, c) for r in schools], (TOTAL, c)) for c in columns]
    if year_known:  # the national statistics give a school's year, unless that is small itself
        known |= {("year", r): sum(rows[r]) for r in schools}
        equations += [([(r, c) for c in columns], ("year", r)) for r in schools if sum(rows[r]) > 5]
    return table, reach(sorted(table.hidden, key=repr), equations, known)


@given(tables(6, 3, 14))
@example([[1, 12, 11], [9, 9, 9]])
@example([[2, 1], [7, 30]])
@settings(max_examples=60, deadline=None)
def test_no_small_count_of_a_school_can_be_worked_out_from_all_that_is_published(rows):
    table, found = attack(rows, year_known=False)
    small = {key for key, value in table.counts.items() if value in SMALL}
    assert small <= table.hidden
    assert all(found[key][1] - found[key][0] > 0.5 for key in small)


@given(tables(5, 3, 14, fewest=2))
@example([[12, 11, 4], [20, 20, 20]])
@example([[1, 0], [6, 0]])
@settings(max_examples=60, deadline=None)
def test_nor_with_the_national_figure_of_a_schools_year_in_hand(rows):
    table, found = attack(rows, year_known=True)
    small = {key for key, value in table.counts.items() if value in SMALL}
    assert all(found[key][1] - found[key][0] > 0.5 for key in small)


@given(tables(5, 3, 14), st.integers(0, 2))
@settings(max_examples=60, deadline=None)
def test_a_later_term_never_uncovers_an_earlier_one(rows, now):
    """What was hidden when the term was the newest, for that term's own sake, is hidden ever after."""
    first = publish(counts_of([row[:1] for row in rows]))
    whole = publish(counts_of(rows), complete=True)
    alone = {key for key in first.hidden if key != (TOTAL, TOTAL)}
    column = publish({key: value for key, value in counts_of(rows).items() if key[1] == 0})
    assert column.hidden == first.hidden
    shown_at_some_time = {key for key in first.counts if key not in (alone & whole.hidden)}
    known = {key: first.counts[key] for key in shown_at_some_time}
    unknown = sorted(set(first.counts) - shown_at_some_time, key=repr)
    found = reach(unknown, [([(r, 0) for r in range(len(rows))], (TOTAL, 0))], known)
    small = {key for key, value in first.counts.items() if value in SMALL}
    assert all(found[key][1] - found[key][0] > 0.5 for key in small)


def reader_of(table, rows, mine, column):
    """What somebody who knows these schools can narrow the others' hidden counts of a term down to."""
    known = {key: value for key, value in table.counts.items() if key not in table.hidden and key[1] == column}
    known |= {(row, column): rows[row][column] for row in mine}
    unknown = [key for key in table.hidden if key[1] == column and key not in known]
    return reach(sorted(unknown, key=repr), [([(r, column) for r in range(len(rows))], (TOTAL, column))], known)


@given(tables(6, 2, 14), st.sets(st.integers(0, 5), max_size=3))
@example([[3], [4], [20]], set())
@example([[1], [1], [4], [30]], {2})
@settings(max_examples=60, deadline=None)
def test_nor_by_a_head_who_knows_the_own_schools_count_and_takes_it_off(rows, together):
    """The head of any one school, and whoever has several."""
    together = {row for row in together if row < len(rows)}
    table = publish(counts_of(rows), together=[together])
    for mine in [{row} for row in range(len(rows))] + [together]:
        for column in range(len(rows[0])):
            found = reader_of(table, rows, mine, column)
            small = {key for key in found if key[0] is not TOTAL and table.counts[key] in SMALL}
            assert all(found[key][1] - found[key][0] > 0.5 for key in small)


@given(st.lists(st.integers(1, 5), min_size=1, max_size=5))
@settings(max_examples=60, deadline=None)
def test_a_total_of_hidden_counts_is_told_only_if_each_could_be_more_or_less(numbers):
    """Every way to make up the sum of counts of 1 to 5, compared with the rule."""
    ways = [way for way in product(SMALL, repeat=len(numbers)) if sum(way) == sum(numbers)]
    possible = [{way[place] for way in ways} for place in range(len(numbers))]
    assert safe(numbers) == (all(len(values) > 1 for values in possible) and sum(numbers) > 5)


def test_a_total_waits_for_the_last_school():
    table = publish({("a", 1): 30, ("b", 1): 40, ("a", 2): 50}, totals=[1])
    assert (table.shown(TOTAL, 1), table.shown(TOTAL, 2)) == (70, None)


@given(tables(5, 2, 12), st.data())
@settings(max_examples=60, deadline=None)
def test_reasons_never_give_away_a_count_or_a_total_that_is_hidden(rows, data):
    table = publish(counts_of(rows))
    reasons = {}
    for (row, column), total in counts_of(rows).items():
        cuts = sorted(data.draw(st.lists(st.integers(0, total), min_size=2, max_size=2)))
        for place, value in enumerate([cuts[0], cuts[1] - cuts[0], total - cuts[1]]):
            reasons[row, place, column] = value
    shown = publish_reasons(reasons, table)
    for column in range(len(rows[0])):
        mine = {key for key in shown.counts if key[1] == column}
        if (TOTAL, column) in table.hidden:
            assert mine <= shown.hidden
            continue
        if mine <= shown.hidden:
            continue  # the total alone is known, and any reason may be nought
        for known in [(), *((row,) for row in range(len(rows)))]:
            nobody_can_tell(reasons, shown, column, known)


def nobody_can_tell(reasons, shown, column, rows):
    """Of the reasons hidden in a term, to somebody who takes these schools off."""
    left = {
        key: number - sum(reasons[row, *key] for row in rows)
        for key, number in shown.counts.items()
        if key[1] == column
    }
    assert all(number == 0 or number > 5 for key, number in left.items() if key not in shown.hidden)
    hidden = sorted(key for key in shown.hidden if left.get(key))
    known = {key: number for key, number in left.items() if key not in hidden} | {"total": sum(left.values())}
    found = reach(hidden, [(sorted(left), "total")], known)
    assert all(found[key][1] - found[key][0] > 0.5 for key in hidden)


def test_a_hidden_count_is_c_and_its_rate_too():
    table = publish({("a", 1): 3, ("b", 1): 9, ("c", 1): 40, ("d", 1): 0})
    assert table.shown("a", 1) == CONFIDENTIAL
    assert rate(table.shown("a", 1), 200) == CONFIDENTIAL
    assert table.shown(TOTAL, 1) == CONFIDENTIAL  # else the total less the rest would tell
    assert table.shown("b", 1) == 9
    assert table.shown("c", 1) == 40
    assert table.shown("d", 1) == 0
    assert table.shown("e", 1) is None


def test_the_rate_is_of_the_pupils_on_roll():
    assert round(rate(27, 2283), 4) == 1.1827
    assert round(rate(1, 2283), 4) == 0.0438


@given(tables(30, 3, 30))
@settings(max_examples=5, deadline=2000)
def test_a_large_trust_is_done_in_a_moment(rows):
    assert publish(counts_of(rows)).counts


def test_no_row_or_column_may_be_named_as_the_totals_are():
    with pytest.raises(ValueError, match="name of their own"):
        publish({(None, 1): 4})
    with pytest.raises(ValueError, match="name of their own"):
        publish_reasons({("a", None, 1): 4}, publish({("a", 1): 4}))
