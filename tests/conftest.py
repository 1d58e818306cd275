"""The one cast of people, the calendar they live in, and a data folder apart."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import date, datetime

import pytest

from tests.factories import RoleAssignmentFactory, SchoolFactory, UserFactory, make_calendar
from trust import clock

pytest_plugins = ["tests.database", "tests.browser"]

# A Tuesday in mid-term: week 3 of Spring 1.
MOMENT = datetime.fromisoformat("2027-01-19T10:00:00+00:00")


@pytest.fixture(autouse=True)
def files_apart(settings, tmp_path):
    """No test writes into the data folder."""
    settings.MEDIA_ROOT = str(tmp_path / "files")
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    settings.CELERY_TASK_ALWAYS_EAGER = True
    settings.DEMO = True


@pytest.fixture
def clock_at() -> Iterator[Callable[[str], None]]:
    """`clock_at("2027-02-08T07:30")` sets the time for the rest of the test."""
    with ExitStack() as stack:
        yield lambda moment: stack.enter_context(clock.at(datetime.fromisoformat(moment)))


@pytest.fixture
def mid_term(db, clock_at):
    """The calendar of 2026/27 with the years around it, on Tuesday 19 January 2027."""
    clock_at(MOMENT.isoformat())
    return make_calendar(date(2024, 9, 1), years=4)


@pytest.fixture
def school(mid_term):
    return SchoolFactory(name="Ashfield Primary", urn=900001, cluster__name="North")


@pytest.fixture
def other_school(mid_term):
    """A school in another cluster."""
    return SchoolFactory(name="Beacon Hill Academy", urn=900002, phase="secondary", cluster__name="South")


def member(role: str, scope: str = "school"):
    """A fixture: somebody who holds one role, at the school, its cluster, or the whole trust."""

    def somebody(school):
        where = {"school": {"school": school}, "cluster": {"cluster": school.cluster}, "trust": {}}[scope]
        return RoleAssignmentFactory(role=role, user__name=role.replace("_", " ").title(), **where).user

    return pytest.fixture(somebody, name=role)


trustee = member("trustee", "trust")
ceo = member("ceo", "trust")
eht = member("eht", "cluster")
curriculum = member("curriculum", "trust")
head = member("head")
senior_leader = member("senior_leader")
dsl = member("dsl")
sendco = member("sendco")
chair = member("chair")
governor = member("governor")
link_safeguarding = member("link_safeguarding")
clerk = member("clerk", "trust")
service_lead = member("service_lead", "trust")
hr = member("hr", "trust")
it_admin = member("it_admin", "trust")
data_lead = member("data_lead", "trust")
staff = member("staff")
dpo = member("dpo", "trust")
reviewer = member("reviewer")


@pytest.fixture
def other_head(other_school):
    return RoleAssignmentFactory(role="head", school=other_school, user__name="Other Head").user


@pytest.fixture
def stranger(mid_term):
    """Signed in, with no role."""
    return UserFactory(name="Stranger")


@pytest.fixture
def signed_in(client):
    """`signed_in(head).get(url)`: a client signed in as that person, who has said why they read restricted pages."""

    def sign_in(user):
        client.force_login(user)
        session = client.session
        session["reason"], session["reason_at"] = "Termly audit", clock.now().isoformat()
        session.save()
        return client

    return sign_in
