"""The agreement statistic against cases worked by hand, and what holds of any readings."""

import json
from random import Random

import pytest

from improvement.categories.agreement import agreement, weighted_kappa
from improvement.categories.sealing import canonical, digest
from improvement.categories.support import shared_out, support_plan


def test_two_readers_who_say_the_same_agree_fully():
    assert agreement([(1, 1), (2, 2), (4, 4)]).kappa == 1


@pytest.mark.requirement("S0-17", "S4-7")
def test_a_case_worked_by_hand():
    """Levels 1,2,3,4 and 1,2,4,4. Apart: 0+0+1+0 = 1 of 4. Expected, 16 pairs: 1→0,1,3,3; 2→1,0,2,2; 3→2,1,1,1;
    4→3,2,0,0: 7+5+5+5 = 22 of 16. Kappa = 1 − (1/4)/(22/16) = 1 − 4/22 = 0.818."""
    found = agreement([(1, 1), (2, 2), (3, 4), (4, 4)])
    assert (found.n, found.same, found.percent) == (4, 3, 75)
    assert found.kappa == pytest.approx(1 - 4 / 22)
    assert found.words == "Same level in 3 of 4 strands (75 per cent); weighted kappa 0.82, n = 4"


def test_what_chance_alone_would_give_is_nought():
    """1,1,2,2 against 1,2,1,2: half apart by one, as expected from each reader's own levels."""
    assert weighted_kappa([(1, 1), (1, 2), (2, 1), (2, 2)]) == pytest.approx(0)


def test_saying_the_opposite_is_below_nought():
    """1,1,2,2 against 2,2,1,1: all four apart by one, where two of four are expected."""
    assert weighted_kappa([(1, 2), (1, 2), (2, 1), (2, 1)]) == pytest.approx(-1)


@pytest.mark.parametrize("pairs", [[], [(2, 2)], [(3, 3)] * 8])
def test_it_is_not_made_up_where_it_cannot_be_worked_out(pairs):
    assert agreement(pairs).kappa is None
    assert "kappa 1" not in agreement(pairs).words


def readings(seed):
    draw = Random(seed)
    return [(draw.randint(1, 4), draw.randint(1, 4)) for _ in range(draw.randint(2, 40))]


@pytest.mark.parametrize("seed", range(60))
def test_what_holds_of_any_two_readers(seed):
    pairs = readings(seed)
    found = weighted_kappa(pairs)
    turned = [(second, first) for first, second in pairs]
    mixed = sorted(pairs, key=lambda pair: (pair[1], pair[0]))
    assert found == weighted_kappa(turned) == weighted_kappa(mixed)
    assert found is None or -1 - 1e-9 <= found <= 1
    assert (found == 1) <= all(first == second for first, second in pairs)
    if found is not None:
        assert weighted_kappa([(5 - first, 5 - second) for first, second in pairs]) == pytest.approx(found)


@pytest.mark.parametrize("seed", range(60))
def test_days_shared_out_lose_none_and_follow_the_need(seed):
    draw = Random(seed)
    weights = [draw.randint(1, 3) for _ in range(draw.randint(1, 9))]
    total = draw.randint(0, 90)
    days = shared_out(total, weights)
    assert sum(days) == total and min(days) >= 0
    pairs = zip(sorted(weights), [day for _, day in sorted(zip(weights, days, strict=True))], strict=True)
    ordered = [day for _, day in pairs]
    assert all(later >= earlier - 1 for earlier, later in zip(ordered, ordered[1:], strict=False))


LEVELS = {
    number: {"name": f"L{number}", "stage": "", "description": "", "icon": "", "days": 10 * number, "visits": number}
    for number in (1, 2, 3, 4)
}


@pytest.mark.requirement("S4-3", "S4-4")
def test_schools_at_one_level_with_other_needs_get_other_plans_of_as_many_days():
    one = support_plan(LEVELS, 3, [("Achievement", 3, "a"), ("People", 1, "")])
    other = support_plan(LEVELS, 3, [("Achievement", 1, ""), ("People", 3, "b"), ("Attendance", 2, "c")])
    assert [(line.strand, line.days) for line in one.lines] == [("Achievement", 30)]
    assert [(line.strand, line.days) for line in other.lines] == [("People", 20), ("Attendance", 10)]
    assert one.free == other.free == 0


def test_a_school_without_need_chooses_for_itself():
    assert support_plan(LEVELS, 1, [("Achievement", 1, "")]).free == 10


def test_the_same_content_is_sealed_alike_whatever_its_order():
    one = {"b": [1, {"y": "é", "x": 2}], "a": None}
    other = json.loads('{"a": null, "b": [1, {"x": 2, "y": "\\u00e9"}]}')
    assert canonical(one) == canonical(other) == '{"a":null,"b":[1,{"x":2,"y":"é"}]}'
    assert digest(canonical(one)) != digest(canonical({**one, "a": 0}))
