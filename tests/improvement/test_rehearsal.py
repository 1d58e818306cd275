"""A year of improvement duties by a virtual clock, against numbers worked by hand."""

import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from charter.models import DueItem
from improvement.rehearsal import findings as looking
from improvement.rehearsal.running import rehearsed
from schools.models import RoleAssignment, School
from tests.factories import RoleAssignmentFactory, SchoolFactory
from tests.improvement.furnishing import load_pack
from trust.notices.models import Mail, Notice

TRACKER, TOUR, CHIEF = "Review of the improvement tracker", "Study tour received", "Visit of the chief executive"
FIRST, SECOND = "Semester 1 2026/27", "Semester 2 2026/27"


@pytest.fixture
def twelve(school, ceo, eht, clock_at):
    """Twelve schools of one cluster, each with a headteacher, on the first day of the year."""
    clock_at("2026-09-01T05:00")
    schools = [school, *SchoolFactory.create_batch(11, cluster=school.cluster, joined_on=None)]
    RoleAssignment.objects.update(since="2020-09-01")
    for number, one in enumerate(schools):
        RoleAssignmentFactory(role="head", school=one, since="2020-09-01", user__name=f"Head {number}")
    load_pack()
    return schools


def rehearse(*options):
    out = StringIO()
    call_command("rehearse", *options, stdout=out)
    return out.getvalue()


@pytest.mark.requirement("S2-39")
def test_a_year_brings_exactly_what_was_worked_out_by_hand(twelve):
    """In semester 1 the tracker opens on 1 September and is due on 22 January, in semester 2 from 22 February to
    30 June. Nobody does anything, so each of the 12 heads is told 4 times (opens, a week and a day before, late), the
    executive head 5 days and the chief executive 10 days after.

    The head of one school leaves on 26 February: told once of semester 2, when it opened; from then on the executive
    head stands in (4 times), and the chief executive is next, 5 days after. The school that joins on 12 April has the
    tracker and the chief executive's visit of semester 2; its study tour was due on 22 March, before it joined.
    """
    lines = rehearse("--year", "2026/27", "--json").splitlines()
    found = json.loads(lines[0])
    assert (len(lines), found["anomalies"], found["sent"]) == (1, [], 0)
    counts = {
        duty: {half: sum(by.values()) for half, by in found["due"][duty].items()} for duty in (TRACKER, TOUR, CHIEF)
    }
    assert counts[TRACKER] == {FIRST: 12, SECOND: 13}
    assert counts[TOUR] == {FIRST: 12, SECOND: 12}
    assert counts[CHIEF] == {FIRST: 12, SECOND: 13}
    assert set(found["due"][TRACKER][SECOND].values()) == {1}
    assert found["due"][TRACKER][SECOND]["A school that joins"] == 1
    assert found["messages"][TRACKER] == {
        "head": 12 * 4 + 11 * 4 + 1 + 4,
        "eht": 12 + 4 + 12,
        "ceo": 12 + 1 + 12,
    }
    assert found["killed"] > found["days"] / 2
    assert found["schools"] == 13


def test_nothing_of_it_stays(twelve):
    before = DueItem.objects.count(), Notice.objects.count(), School.objects.count()
    rehearse("--year", "2026/27")
    assert (DueItem.objects.count(), Notice.objects.count(), School.objects.count()) == before
    assert not Mail.objects.exists()
    assert not RoleAssignment.objects.filter(until__isnull=False).exists()


def test_it_finds_what_is_wrong(twelve):
    """An item that is missing, and a stage that nobody was told of."""
    with rehearsed("2026/27") as whole:
        item = next(row for row in looking.items_of(whole) if row.duty.title == TRACKER and row.period_label == FIRST)
        Notice.objects.filter(thread=f"due:{item.pk}", key__contains=":week:").update(source="lost")

        DueItem.objects.filter(duty__title=TOUR, period_label=SECOND).order_by("pk").first().delete()
        wrong = looking.findings(whole)["anomalies"]
    assert any(words.startswith("1 message of Review of the improvement tracker") for words in wrong)
    assert any(words.startswith("Missing: ") and "study-tour" in words for words in wrong)


def test_a_year_that_the_calendar_lacks_is_named(twelve):
    with pytest.raises(CommandError, match="no academic year 2031/32"):
        rehearse("--year", "2031/32")
