"""The pages of the workload promises cost as much for a large trust as for a small one."""

import pytest
from django.urls import reverse

from tests.factories import ActionFactory, DecisionVersionFactory, DutyFactory, PromiseFactory, SchoolFactory
from tests.project.test_growth import furnish_trust, queries

PAGES = [
    "burden_list", "burden_totals", "change_load_list", "promise_list", "minutes_saved", "workload_action_list",
    "statement_list", "my_hours",
]  # fmt: skip


def more(school, promise):
    DutyFactory(version=DecisionVersionFactory())
    ActionFactory(school=school, source=promise)
    PromiseFactory(source=DecisionVersionFactory().decision)
    SchoolFactory(cluster=school.cluster)


@pytest.mark.parametrize("export", ["", "?export=csv"])
def test_queries_do_not_grow_with_schools_or_decisions(signed_in, ceo, school, export):
    fill, promise = furnish_trust(school, 2), PromiseFactory(kind="limit", measure="half_term_things", limit=9)
    more(school, promise)
    few = {name: queries(signed_in(ceo), reverse(name) + export) for name in PAGES}
    fill(8)
    for _ in range(5):
        more(school, promise)
    many = {name: queries(signed_in(ceo), reverse(name) + export) for name in PAGES}
    assert {name: (few[name], many[name]) for name in PAGES if many[name] > few[name]} == {}
    assert max(many.values()) <= 25
