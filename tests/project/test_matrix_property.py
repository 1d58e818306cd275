"""For any roles, schools and days: no page, export, API or pick-list shows a restricted row beyond the matrix.

Restricted rows carry marks that stand nowhere else. What a person may see of them is worked out here from the table of
roles and the assignments alone, by no code of the product's own filters.
"""

from datetime import timedelta

import pytest
from django.urls import reverse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.charter.proformas import audit
from tests.conftest import MOMENT
from tests.factories import AnswerFactory, RegisteredFactory, RoleAssignmentFactory, UserFactory
from tests.project.test_every_url import ours, takes_arguments
from trust.access.levels import FULL, Role
from trust.access.table import CAN

RECORD = ("register.view", "register.edit", "register.drill", "register.produce")
AUDIT = ("audit.view", "audit.edit", "audit.approve")
LISTS = sorted(name for name, entry in ours().items() if not takes_arguments(entry))
DAY = MOMENT.date()
EXAMPLES = 25

holding = st.tuples(
    st.sampled_from(list(Role)),
    st.sampled_from(["own", "other", "cluster", "trust"]),
    st.integers(-3, 1),
    st.none() | st.integers(-2, 3),
)


def held(holdings, capabilities, place):
    """Whether any of (role, where, since, until) reaches a row at that place ("own", "other", "trust") today."""
    return any(
        since <= 0
        and (until is None or until >= 0)
        and (where == "trust" or where == place or (where == "cluster" and place == "own"))
        and any(CAN[name].get(role) == FULL for name in capabilities)
        for role, where, since, until in holdings
    )


@pytest.fixture
def marked(school, other_school):
    """Restricted rows of two schools and of the trust, and what opens each."""
    places = {"own": school, "other": other_school, "trust": None}
    for place, where in places.items():
        RegisteredFactory(school=where, name=f"Zz{place}teacher", person_type="leader")
        RegisteredFactory(
            school=where, name=f"Zz{place}governor", person_type="governor" if where else "member_trustee"
        )
        if where:
            form = audit(where)
            AnswerFactory(submission=form, question="story", value=f"Zz{place}answer", comment=f"Zz{place}comment")
    return places


def allowed(holdings):
    """The marks that these holdings open."""
    for place in ("own", "other", "trust"):
        if held(holdings, RECORD, place):
            yield f"Zz{place}teacher"
        if held(holdings, (*RECORD, "governor_checks.edit"), place):
            yield f"Zz{place}governor"
        if held(holdings, AUDIT, place):
            yield from (f"Zz{place}answer", f"Zz{place}comment")


@settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    holdings=st.lists(holding, min_size=1, max_size=3),
    names=st.lists(st.sampled_from(LISTS), min_size=4, max_size=4, unique=True),
    query=st.sampled_from(["", "?export=csv", "?q=Zz", "?sort=name", "?school=1"]),
)
def test_what_anybody_is_shown_is_a_subset_of_what_the_matrix_allows(marked, signed_in, holdings, names, query):
    user = somebody(marked, holdings)
    may_see = set(allowed(holdings))
    client = signed_in(user)
    for name in ["register_list", *names]:
        response = client.get(reverse(name) + query)
        if response.streaming or not response.content:
            continue
        text = response.content.decode("utf-8", "replace")
        shown = {mark for mark in marks() if mark in text}
        assert shown <= may_see, (name, query, holdings)


def marks():
    for place in ("own", "other", "trust"):
        yield from (f"Zz{place}{what}" for what in ("teacher", "governor", "answer", "comment"))


def somebody(places, holdings):
    user = UserFactory()
    for role, where, since, until in holdings:
        at = {"school": places[where]} if where in ("own", "other") else {}
        at = {"cluster": places["own"].cluster} if where == "cluster" else at
        days = [DAY + timedelta(days=since), None if until is None else DAY + timedelta(days=max(until, since))]
        RoleAssignmentFactory(user=user, role=role, since=days[0], until=days[1], **at)
    return user


def test_the_oracle_is_not_blind(marked, signed_in):
    """Whoever may see a row is shown it, so the property above is about something."""
    shown = {}
    for role in (Role.HR, Role.HEAD, Role.STAFF):
        user = somebody(marked, [(role, "trust" if role == Role.HR else "own", 0, None)])
        shown[role] = signed_in(user).get(reverse("register_list")).content.decode()
    assert "Zzownteacher" in shown[Role.HR] and "Zzotherteacher" in shown[Role.HR]
    assert "Zzownteacher" in shown[Role.HEAD] and "Zzotherteacher" not in shown[Role.HEAD]
    assert "Zzownteacher" not in shown[Role.STAFF]
