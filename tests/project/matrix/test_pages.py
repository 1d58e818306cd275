"""Lists, searches, exports, the API, and pages about one row."""

from random import Random

from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from tests.project.matrix.oracle import MATRIX, Holding
from tests.project.matrix.world import examples, holdings, somebody
from tests.project.subjects import POST_ONLY
from tests.project.test_every_url import ours, takes_arguments

LISTS = sorted(name for name, entry in ours().items() if not takes_arguments(entry) and name not in POST_ONLY)
ROOMS = [
    "register_list", "audit_list", "audit_finding_list", "crosscheck_list", "crosscheck_spread_list", "training_list",
    "training_person_list", "supervision_list", "supervision_school_list", "key_staff_list", "exclusion_list",
    "panel_list", "recording_list", "policy_school_list", "compliance_grid", "record_part_list", "invited_list",
    "document_reader_list", "safeguarding_section", "my_work", "home", "delivery_log", "read_log", "search",
]  # fmt: skip
ROOMS = [name for name in ROOMS if name in LISTS]
API = [name for name in LISTS if name.startswith("api_")]
QUERIES = ["", "?q=Zq", "?sort=name", "?sort=-school", "?school={other}", "?on=left", "?state=red", "?page=2"]
EXPORTS = ["?export=csv", "?export=xlsx", "?export=csv&school={other}", "?export=csv&on=left"]


def beyond(world, read, person, held, urls):
    """By address, what is shown there that none of the person's roles allows."""
    may_see = world.allowed(held, person)
    found = {}
    for url in urls:
        _, text = read(person, url)
        if shown := world.seen_in(text) - may_see:
            found[url] = shown
    return found


def address(name, query, world):
    return reverse(name) + query.format(other=world.schools["other"].pk)


@examples(12)
@given(holdings, st.lists(st.sampled_from(LISTS), min_size=6, max_size=6, unique=True), st.sampled_from(QUERIES))
def test_no_list_shows_more_than_the_matrix_allows(world, read, held, names, query):
    person = somebody(world, held)
    assert beyond(world, read, person, held, [address(name, query, world) for name in {*ROOMS, *names}]) == {}, held


@examples(8)
@given(holdings, st.lists(st.sampled_from(LISTS), min_size=6, max_size=6, unique=True), st.sampled_from(EXPORTS))
def test_no_exported_file_holds_more(world, read, held, names, query):
    person = somebody(world, held)
    assert beyond(world, read, person, held, [address(name, query, world) for name in {*ROOMS, *names}]) == {}, held


@examples(6)
@given(holdings)
def test_the_api_answers_no_more(world, read, held):
    person = somebody(world, held)
    assert (
        beyond(world, read, person, held, [address(name, query, world) for name in API for query in ("", QUERIES[4])])
        == {}
    ), held


@examples(10)
@given(holdings)
def test_search_finds_no_more(world, read, held):
    person = somebody(world, held)
    words = ["Zq", "case 3", *(f"Zq{kind}" for kind in MATRIX)]
    assert beyond(world, read, person, held, [f"{reverse('search')}?q={word}" for word in words]) == {}, held


@examples(10)
@given(holdings, st.integers(0, 2**32 - 1))
def test_no_page_of_a_row_opens_to_whoever_may_not_read_it(world, read, held, seed):
    person = somebody(world, held)
    pages = Random(seed).sample(world.addresses, 45)  # a person adds pages, so hypothesis cannot draw of them
    assert beyond(world, read, person, held, pages) == {}, held


@examples(8)
@given(holdings)
def test_another_schools_keys_answer_as_if_they_were_not_there(world, read, held):
    """Whoever reaches no school but one: no page of a row elsewhere answers, whatever their role."""
    held = [Holding(one.role, "own", one.since, one.until) for one in held]
    person = somebody(world, held)
    elsewhere = {mark.word for mark in world.marks if mark.place not in {"own"} and mark.whose != person.pk}
    opened = {}
    for url in world.addresses[::2]:
        status, text = read(person, url)
        if found := world.seen_in(text) & elsewhere:
            opened[url] = (status, found)
    assert opened == {}, held


def test_the_oracle_is_not_blind(world, read):
    """Whoever may see a thing is shown it on some page, so the properties above are about something."""
    every = {
        "hr": ("trust", {"record", "governor", "training"}),
        "head": ("own", {"record", "audit", "finding", "small", "panel", "training", "tracker", "reply"}),
        "ceo": ("trust", {"audit", "finding", "reply", "standing", "record"}),
        "clerk": ("trust", {"governor", "panel", "training"}),
    }
    for role, (where, kinds) in every.items():
        held = [Holding(role, where, -400, None)]
        person = somebody(world, held)
        urls = [reverse(name) for name in ROOMS] + world.addresses[:50]
        shown = set().union(*(world.seen_in(read(person, url)[1]) for url in urls))
        assert kinds <= {mark.kind for mark in world.marks if mark.word in shown}
