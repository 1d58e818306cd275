"""The demo trust: the same every time, made once, and never where real data may lie."""

from datetime import date

import pytest
from django.core.management import CommandError, call_command

from schools.models import RoleAssignment, School
from trust.access.scopes import grants
from trust.demo import DEMO_ACCOUNTS
from trust.demo.terms import latest_mid_term_day, terms_of
from trust.models import AcademicYear, Trust, User


def make(**options):
    call_command("demo", schools=5, years=1, as_at=date(2027, 2, 8), verbosity=0, **options)


def picture():
    people = RoleAssignment.objects.order_by("pk").values_list("user__email", "role", "school__name", "since")
    return list(people), list(School.objects.order_by("urn").values_list("urn", "name", "phase", "roll"))


@pytest.mark.django_db
def test_every_sign_in_has_the_role_it_is_listed_with():
    make()
    for account in DEMO_ACCOUNTS:
        user = User.objects.get(email=account.email)
        assert user.check_password("concord-demo")
        assert {grant.role for grant in grants(user)} == ({account.role} if account.role else set())


@pytest.mark.django_db
def test_a_second_run_changes_nothing(capsys):
    make()
    before = picture()
    call_command("demo", schools=9)
    assert "nothing was changed" in capsys.readouterr().out
    assert picture() == before


@pytest.mark.django_db
def test_no_demo_trust_where_real_data_may_lie(settings):
    settings.DEMO = settings.DEBUG = False
    with pytest.raises(CommandError, match="not a demo installation"):
        make()
    assert not Trust.objects.exists()


@pytest.mark.django_db
def test_head_and_other_head_lead_different_schools():
    make()
    led = RoleAssignment.objects.filter(user__email__in=["head@demo.example", "otherhead@demo.example"])
    assert sorted(led.values_list("school__name", flat=True)) == ["Ashfield Primary", "Eastgate High"]


@pytest.mark.django_db
def test_the_calendar_reaches_into_the_next_year():
    make()
    assert list(AcademicYear.objects.values_list("code", flat=True)) == ["2025/26", "2026/27", "2027/28"]


def test_terms_of_2026_are_those_of_most_authorities():
    assert [(term.first_day, term.last_day) for term in terms_of(2026)] == [
        (date(2026, 9, 2), date(2026, 12, 18)),
        (date(2027, 1, 4), date(2027, 3, 25)),
        (date(2027, 4, 12), date(2027, 7, 21)),
    ]


@pytest.mark.parametrize(
    "today, seen_from",
    [("2026-11-22", "2026-11-20"), ("2026-08-15", "2026-07-01"), ("2027-02-17", "2027-02-12")],
)
def test_the_trust_is_seen_from_a_school_day_in_mid_term(today, seen_from):
    assert latest_mid_term_day(date.fromisoformat(today)) == date.fromisoformat(seen_from)
