"""The table of checks as the pack brings it, and people under it."""

from datetime import date, timedelta

import pytest

from charter.packs import Loading
from charter.packs.files import read
from safeguarding.register.models import Check
from safeguarding.register.packs import load_rules
from tests.factories import CheckFactory, RegisteredFactory, UserFactory
from tests.factories.register import year_now
from trust import clock


def load_table(by):
    rows = read("excellence").sections["register_rules"]
    return list(load_rules(rows, Loading("excellence", by, year_now(), clock.today())))


@pytest.fixture
def table(mid_term):
    """The rules of 2026/27."""
    return load_table(UserFactory(name="Loader"))


@pytest.fixture
def teacher(school, table):
    """Began in September, with nothing recorded."""
    return RegisteredFactory(school=school, name="Ada Byrne", started_on=date(2026, 9, 1))


def checked(person, *kinds, **values):
    """Each of these done three weeks before the person began."""
    done_on = person.started_on - timedelta(days=21)
    return [CheckFactory(person=person, kind=kind, **{"done_on": done_on, **values}) for kind in kinds]


TEACHERS = ("identity", "right_to_work", "dbs", "barred", "prohibition", "qualification")


@pytest.fixture
def complete(teacher):
    """The same teacher with all that is required; what hangs on a condition was asked and answered."""
    checked(teacher, *TEACHERS)
    for kind in ("s128", "overseas"):
        checked(teacher, kind, result=Check.result.field.choices[2][0], reason="Asked at appointment", done_on=None)
    return teacher
