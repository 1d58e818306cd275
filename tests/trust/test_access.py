"""Who sees which rows: a role held at a school, a cluster or the trust, while it lasts."""

from datetime import timedelta

import pytest

from schools.models import School
from tests.factories import RoleAssignmentFactory, SchoolFactory
from trust import clock
from trust.access.scopes import holds, reaches


def test_head_sees_own_school_only(head, school, other_school):
    assert list(School.objects.for_user(head, "school.view")) == [school]


def test_executive_headteacher_sees_the_cluster(eht, school, other_school):
    assert list(School.objects.for_user(eht, "school.view")) == [school]


def test_chief_executive_sees_all(ceo, school, other_school):
    assert set(School.objects.for_user(ceo, "school.view")) == {school, other_school}


def test_stranger_sees_nothing(stranger, school):
    assert not School.objects.for_user(stranger, "school.view").exists()
    assert not holds(stranger, "charter.view")


def test_what_reaches_a_school_is_what_the_database_finds(request, school, other_school):
    for name in ("head", "eht", "ceo", "governor", "stranger"):
        user = request.getfixturevalue(name)
        found = set(School.objects.for_user(user, "school.view"))
        assert {one for one in (school, other_school) if reaches(user, "school.view", one)} == found


@pytest.mark.parametrize("days, sees", [(0, True), (-1, False)])
def test_access_ends_the_day_the_role_ends(school, days, sees):
    user = RoleAssignmentFactory(role="head", school=school, until=clock.today() + timedelta(days=days)).user
    assert School.objects.for_user(user, "school.view").exists() is sees


def test_names_sort_without_accents(mid_term):
    for name in ["Zeta", "Écoles", "abbey", "Éa"]:
        SchoolFactory(name=name)
    assert [school.name for school in School.objects.all()] == ["abbey", "Éa", "Écoles", "Zeta"]
