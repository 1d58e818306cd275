"""Every page that lists schools, people or papers of safeguarding asks the database few questions."""

import pytest

from tests.factories import (
    ActionFactory,
    AdoptionFactory,
    KeyStaffFactory,
    PanelFactory,
    SupervisionSessionFactory,
    TrainingRecordFactory,
)
from tests.factories import TermRollFactory as Roll
from tests.project.test_growth import queries

MOST = 15
MORE = {"/safeguarding/exclusions/": 16}  # it also asks who could put two totals together
HERE = "/safeguarding/"
PAGES = {
    "ceo": [
        "", "schools/SCHOOL/", "register/compliance/", "audits/", "findings/", "exclusions/", "recording/",
        "policies/", "policies/masters/", "policies/guidance/", "policies/schools/SCHOOL/", "supervision/schools/",
        "training/", "training/schools/SCHOOL/", "training/documents/", "cross-checks/spread/",
    ],
    "hr": ["register/", "register/parts/", "register/rules/", "training/people/", "training/rules/"],
    "dsl": ["audits/", "findings/", "supervision/", "cross-checks/", "training/schools/SCHOOL/"],
    "head": ["exclusions/", "policies/", "supervision/key-staff/"],
    "clerk": ["panels/"],
}  # fmt: skip


@pytest.fixture
def busy(school, other_school, dsl):
    """Something in every room."""
    Roll(school=school)
    PanelFactory(school=school)
    AdoptionFactory(school=school)
    KeyStaffFactory(school=school)
    SupervisionSessionFactory(person=dsl, school=school)
    TrainingRecordFactory(trainee__school=school)
    ActionFactory(school=school)


@pytest.mark.parametrize("role", PAGES)
def test_a_page_of_safeguarding_asks_at_most_fifteen_queries(request, signed_in, busy, school, role):
    client = signed_in(request.getfixturevalue(role))
    addresses = [HERE + page.replace("SCHOOL", str(school.pk)) for page in PAGES[role]]
    assert {url: client.get(url).status_code for url in addresses} == dict.fromkeys(addresses, 200)
    # One more than on a server, where no session of a test is put back.
    costs = {url: queries(client, url) for url in addresses}
    assert {url: cost for url, cost in costs.items() if cost > MORE.get(url, MOST) + 1} == {}
