"""The pages of safeguarding cost as many queries in a trust of 100 schools as in one of 5, and never more than 15."""

import pytest
from django.urls import reverse

from safeguarding.actions import keep_standings
from safeguarding.register.models import Check, Registered
from schools.models import School
from tests.factories import CheckFactory, RegisteredFactory, SchoolFactory, UserFactory
from tests.project.test_growth import queries
from tests.register.conftest import load_table

FEW, MANY, MOST = 5, 100, 15
KINDS = ("teacher", "agency", "governor")
# Who reads it, and the page; None stands for the key of the school.
PAGES = [
    ("hr", "register_list", [], ""),
    ("hr", "register_list", [], "?state=red"),
    ("hr", "register_list", [], "?export=csv"),
    ("ceo", "compliance_grid", [], ""),
    ("hr", "compliance_grid", [], ""),
    ("ceo", "compliance_grid", [], "?export=xlsx"),
    ("ceo", "safeguarding_section", [], ""),
    ("trustee", "safeguarding_section", [], "?export=csv"),
    ("ceo", "school_standing", [None], ""),
    ("ceo", "exclusion_list", [], ""),
    ("ceo", "recording_list", [], ""),
    ("ceo", "training_list", [], ""),
    ("ceo", "policy_school_list", [], ""),
    ("hr", "register_part", [None], ""),
    ("head", "register_part", [None], ""),
]


@pytest.fixture
def grown(school):
    """`grown(100)`: as many schools, in each a teacher, an agency worker and a governor with half of their checks."""
    load_table(UserFactory(name="Loader"))
    clerk = UserFactory()

    def grow(count):
        first = [school] if not Registered.objects.exists() else []
        more = SchoolFactory.build_batch(count - School.objects.count(), cluster=school.cluster)
        places = [*first, *School.objects.bulk_create(more)]
        people = [RegisteredFactory.build(school=place, person_type=kind) for place in places for kind in KINDS]
        people = Registered.objects.bulk_create(people)
        checks = [
            CheckFactory.build(person=person, kind=kind, recorded_by=clerk)
            for person in people
            for kind in ("identity", "dbs")
        ]
        Check.objects.bulk_create(checks)
        keep_standings()

    return grow


@pytest.mark.parametrize("role", ["hr", "ceo", "trustee", "head"])
def test_a_page_costs_the_same_with_a_hundred_schools_as_with_five(request, role, grown, signed_in, school):
    client = signed_in(request.getfixturevalue(role))

    pages = [reverse(name, args=[school.pk for _ in keys]) + more for who, name, keys, more in PAGES if who == role]

    def costs():
        assert {url: client.get(url).status_code for url in pages} == dict.fromkeys(pages, 200)
        return {url: queries(client, url) for url in pages}

    grown(FEW)
    few = costs()
    grown(MANY)
    many = costs()
    assert School.objects.count() == MANY
    assert few == many
    # One more than on a server, where no session of a test is put back.
    assert {name: count for name, count in many.items() if count > MOST + 1} == {}
