"""No page's query count grows with the number of schools."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests import factories
from tests.project.test_every_url import ours, person, sign_in, takes_arguments
from trust import clock
from trust.access.levels import Role

MEASURES = ["attendance", "persistent_absence", "ks2_rwm_expected"]
# What heads may offer here, and the days that their executive head coaches them, concern nobody above.
SHOWS_HEADS_MORE = {"capacity_offer_list", "coaching_list"}
READERS = [Role.CEO, Role.DATA_LEAD, Role.TRUSTEE, Role.EHT, Role.DPO]


@pytest.fixture
def trust_of(school):
    """`trust_of(50)` fills the trust up to so many schools."""
    return furnish_trust(school, 1)


def furnish_trust(school, count):
    """Gives the trust so many schools, each with people, figures, duties, forms and actions; the answer adds more."""
    measures = [factories.MeasureFactory(code=code) for code in MEASURES]
    duty = factories.DutyFactory()
    form = factories.ProFormaVersionFactory()
    made = [school]
    furnish(school, measures, duty, form)

    def fill(count):
        while len(made) < count:
            made.append(factories.SchoolFactory(cluster=school.cluster))
            furnish(made[-1], measures, duty, form)
        return made

    fill(count)
    return fill


def furnish(school, measures, duty, form):
    head = factories.RoleAssignmentFactory(role="head", school=school).user
    factories.RoleAssignmentFactory(role="dsl", school=school)
    for measure in measures:
        for year in ("2024/25", "2025/26"):
            factories.FigureFactory(school=school, measure=measure, academic_year=year)
    late = factories.DueItemFactory(
        duty=duty, school=school, opens_on=clock.today().replace(day=5), due_on=clock.today().replace(day=12)
    )
    factories.DueItemFactory(duty=duty, school=school, period="2026/27 3 summer term")
    factories.SubmissionFactory(form=form, school=school, due_item=late, started_by=head)
    factories.ActionFactory(school=school, owner=head)
    factories.SchoolDayFactory(school=school)
    plan_for(school, measures[0])


def plan_for(school, measure):
    """A plan in force with a live priority that has a measure, and a target."""
    criterion = factories.SuccessCriterionFactory(priority__live=True, priority__plan__school=school, measure=measure)
    factories.RatingFactory(priority=criterion.priority)
    factories.TargetFactory(school=school, measure=measure)


def pages():
    return sorted(name for name, entry in ours().items() if not takes_arguments(entry))


def queries(client: Client, url: str) -> int:
    client.get(url)  # what is kept between requests (content types, the schema) is read once
    with CaptureQueriesContext(connection) as captured:
        client.get(url)
    return len(captured)


@pytest.mark.parametrize("role", READERS)
def test_page_queries_do_not_grow(role, trust_of, school):
    client = sign_in(person(role, school))
    trust_of(5)
    few = {name: queries(client, reverse(name)) for name in pages()}
    trust_of(50)
    many = {name: queries(client, reverse(name)) for name in pages()}
    assert {name: (few[name], many[name]) for name in pages() if many[name] > few[name]} == {}


@pytest.mark.parametrize("role", READERS)
def test_export_queries_do_not_grow(role, trust_of, school):
    client = sign_in(person(role, school))
    trust_of(5)
    few = {name: queries(client, reverse(name) + "?export=csv") for name in pages()}
    trust_of(50)
    many = {name: queries(client, reverse(name) + "?export=csv") for name in pages()}
    assert {name: (few[name], many[name]) for name in pages() if many[name] > few[name]} == {}


@pytest.mark.parametrize("role", [Role.HEAD, Role.EHT])
def test_a_narrow_role_costs_no_more_queries_than_a_wide_one(role, trust_of, school):
    """Where a page is the same for both; each role's own first page differs."""
    trust_of(5)
    wide, narrow = sign_in(person(Role.CEO, school)), sign_in(person(role, school))
    lists = [name for name in pages() if name.endswith("_list") or name == "charter_register"]
    lists = [name for name in lists if name not in SHOWS_HEADS_MORE]
    shared = [name for name in lists if wide.get(reverse(name)).status_code == 200]
    both = {name: (queries(wide, reverse(name)), queries(narrow, reverse(name))) for name in shared}
    assert {name: counts for name, counts in both.items() if counts[1] > counts[0] + 1} == {}
