"""Findings and spread cost the same queries however many schools have them."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from safeguarding.audits.selectors import standing as audits
from safeguarding.crosschecks import selectors as crosschecks
from tests.factories import AuditFindingFactory, CrossCheckFactory, CrossCheckReplyFactory, SchoolFactory
from tests.project.test_growth import queries
from trust import clock


def furnish(count):
    check = CrossCheckFactory()
    places = SchoolFactory.create_batch(count)
    for place in places:
        AuditFindingFactory(school=place)
        CrossCheckReplyFactory(school=place, check_asked=check)
    return [place.pk for place in places]


@pytest.mark.parametrize("name", ["audit_finding_list", "crosscheck_spread_list"])
def test_lists_do_not_grow(signed_in, ceo, name):
    client = signed_in(ceo)
    furnish(3)
    few = queries(client, reverse(name))
    furnish(12)
    assert queries(client, reverse(name)) == few <= 15


@pytest.mark.parametrize("source", [audits, crosschecks])
def test_standings_cost_the_same_for_few_schools_and_for_many(mid_term, source):
    def cost(schools):
        with CaptureQueriesContext(connection) as captured:
            source.standings(schools, clock.today())
        return len(captured)

    assert cost(furnish(3)) == cost(furnish(12)) <= 10
