"""The matcher: cases worked by hand, and what holds of every answer."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from improvement.capacity import matcher
from improvement.capacity.matcher import Limits, Need, Offer, Problem

FIRST, LAST = date(2026, 9, 1), date(2027, 2, 12)


def offer(pk, school=1, *, days=10, person=None, strand=1, cluster=1, phase="primary", phases=("primary",), kind=1,
          starts_on=FIRST, until=LAST):  # fmt: skip
    return Offer(pk, school, cluster, phase, tuple(phases), person or pk, strand, kind, Decimal(days), starts_on, until)


def need(pk, school=9, *, days=6, level=3, strand=1, cluster=1, phase="primary", kind=1, starts_on=FIRST, until=LAST):
    return Need(pk, school, cluster, phase, strand, kind, Decimal(days), level, starts_on, until)


def matched(problem):
    return {(match.offer.pk, match.need.pk): match.days for match in matcher.solve(problem).matches}


@pytest.mark.requirement("S2-37")
def test_scarce_days_go_to_the_higher_need():
    problem = Problem([offer(1, days=6)], [need(1, 8, level=2), need(2, 9, level=4)])
    found = matcher.solve(problem)
    assert [(match.need.pk, match.days) for match in found.matches] == [(2, 6)]
    assert found.unmet == {1: "what is offered goes to needs that are greater"}


def test_one_helper_is_better_than_two_halves():
    assert matched(Problem([offer(1, 1, days=3), offer(2, 2, days=6)], [need(1, days=6)])) == {(2, 1): 6}


def test_of_two_equal_givers_the_near_one_goes():
    assert matched(Problem([offer(1, 1, cluster=2), offer(2, 2, cluster=1)], [need(1)])) == {(2, 1): 6}


def test_nobody_is_lent_beyond_the_cap():
    problem = Problem(
        [offer(1, days=10, person=5), offer(2, days=10, person=5, strand=2)],
        [need(1, days=8), need(2, 8, days=8, strand=2, level=4)],
        Limits(person_days=Decimal(12)),
        lent={5: Decimal(2)},
    )
    assert matched(problem) == {(2, 2): 8, (1, 1): 2}


def test_a_school_in_need_of_it_does_not_give_it():
    problem = Problem([offer(1, 1)], [need(1)], Limits(giver_need=3), own_needs={(1, 1): 3})
    assert matcher.solve(problem).unmet == {1: "the schools that offer it are in need of it themselves"}
    assert matched(Problem([offer(1, 1)], [need(1)], Limits(giver_need=3), own_needs={(1, 2): 4})) == {(1, 1): 6}


@pytest.mark.parametrize(
    "offered, why",
    [
        (dict(strand=2), "no offer in this strand"),
        (dict(school=9), "the only offers are the school's own"),
        (dict(phases=("secondary",)), "no offer fits this phase of school"),
        (dict(until=date(2026, 9, 30)), "offer and need fall in different weeks"),
    ],
)
def test_a_need_without_help_is_told_why(offered, why):
    problem = Problem([offer(1, **offered)], [need(1, starts_on=date(2026, 10, 5))])
    assert matcher.solve(problem).unmet == {1: why}


def test_the_central_team_serves_every_phase_and_no_school_limit_holds_it():
    problem = Problem([offer(1, None, phases=())], [need(1, phase="special")], Limits(school_days=Decimal(0)))
    assert matched(problem) == {(1, 1): 6}


DAYS = st.integers(1, 30).map(lambda count: Decimal(count) / 2)
OFFERS = st.lists(
    st.tuples(st.one_of(st.none(), st.integers(1, 4)), st.integers(1, 3), st.integers(1, 3), DAYS), max_size=6
)
NEEDS = st.lists(st.tuples(st.integers(1, 5), st.integers(1, 3), DAYS, st.integers(1, 4)), max_size=6)
CAPS = st.one_of(st.none(), st.integers(0, 12).map(Decimal))


@st.composite
def problems(draw):
    offers = [
        offer(pk, school, person=person, strand=strand, days=days, phases=draw(st.sampled_from([(), ("primary",)])))
        for pk, (school, person, strand, days) in enumerate(draw(OFFERS), start=1)
    ]
    needs = [
        need(pk, school, strand=strand, days=days, level=level, phase=draw(st.sampled_from(["primary", "secondary"])))
        for pk, (school, strand, days, level) in enumerate(draw(NEEDS), start=1)
    ]
    own = {(row.school, row.strand): row.level for row in needs}
    return Problem(offers, needs, Limits(draw(CAPS), draw(CAPS), draw(st.sampled_from([None, 2, 3]))), own_needs=own)


def totals(matches, key):
    found = {}
    for match in matches:
        found[key(match)] = found.get(key(match), 0) + match.days
    return found


@settings(max_examples=60, deadline=None)
@given(problems(), st.randoms(use_true_random=False))
def test_no_limit_is_broken_and_the_order_of_rows_changes_nothing(problem, draw):
    found = matcher.solve(problem)
    offers = {row.pk: row for row in problem.offers}
    needs = {row.pk: row for row in problem.needs}
    assert all(days <= offers[pk].days for pk, days in totals(found.matches, lambda m: m.offer.pk).items())
    assert all(days <= needs[pk].days for pk, days in totals(found.matches, lambda m: m.need.pk).items())
    people = totals(found.matches, lambda m: m.offer.person)
    assert problem.limits.person_days is None or all(days <= problem.limits.person_days for days in people.values())
    schools = totals([match for match in found.matches if match.offer.school], lambda m: m.offer.school)
    assert problem.limits.school_days is None or all(days <= problem.limits.school_days for days in schools.values())
    assert all(matcher.obstacle(match.offer, match.need, problem) == "" for match in found.matches)
    assert set(needs) == {match.need.pk for match in found.matches} | set(found.unmet)
    offers, needs = list(problem.offers), list(problem.needs)
    draw.shuffle(offers)
    draw.shuffle(needs)
    again = Problem(offers, needs, problem.limits, problem.own_needs)
    assert matcher.solve(again) == found
