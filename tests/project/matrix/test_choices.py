"""What a filter or a form offers to choose from: no school but those that the reader's own roles reach."""

import re

from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from tests.project.matrix.oracle import places_of
from tests.project.matrix.world import SCHOOLS, examples, holdings, somebody
from tests.project.subjects import POST_ONLY
from tests.project.test_every_url import capabilities, ours, takes_arguments
from trust.access.table import CAN

PAGES = sorted(
    name
    for name, entry in ours().items()
    if not takes_arguments(entry) and name not in POST_ONLY and "/safeguarding/" in reverse(name)
)
CHOICE = re.compile(r"<option[^>]*>(.*?)</option>|<label[^>]*>(.*?)</label>", re.DOTALL)
QUERIES = ["", "?school={other}", "?school={other}&cluster={cluster}&state=red", "?place={other}"]


def offered(html):
    """The texts of all choices, and of the boxes to tick."""
    return " ".join(" ".join(found) for found in CHOICE.findall(html))


def around(places):
    """The schools of the clusters that these are of: a cluster is named where one of its schools is."""
    return places | ({"own", "near"} if places & {"own", "near"} else set())


def roles_for(name):
    """Who holds a capability of the page: the table itself is tested cell by cell against the matrix."""
    return {str(role) for asked in capabilities(ours()[name]) or () for role in CAN.get(asked, {})}


@examples(12)
@given(holdings, st.sampled_from(QUERIES))
def test_no_school_is_offered_that_the_readers_roles_do_not_reach(world, read, held, query):
    person = somebody(world, held)
    other = world.schools["other"]
    wrong = {}
    for name in PAGES:
        _, html = read(person, reverse(name) + query.format(other=other.pk, cluster=other.cluster_id))
        reached = places_of(held, roles_for(name))
        named = {place for place in SCHOOLS if world.schools[place].name in offered(html)}
        words = CHOICE.findall(html)
        clusters = {place for place in SCHOOLS if (world.schools[place].cluster.name, "") in words}
        if not named <= reached or not clusters <= around(places_of(held)):
            wrong[name] = (named - reached, clusters)
    assert wrong == {}, held


def test_whoever_reaches_two_schools_is_offered_both(world, read, hr):
    _, html = read(hr, reverse("register_list"))
    assert all(world.schools[place].name in offered(html) for place in SCHOOLS)
