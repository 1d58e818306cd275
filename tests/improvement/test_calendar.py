"""The year of improvement: from every source, filtered, exported as filtered; the board that counts the same work."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from improvement.models import Strand
from improvement.selectors.cycle import Tally, tallied
from improvement.work import Work
from tests.factories import SchoolFactory
from tests.improvement.furnishing import load_pack, tracker
from trust import clock


@pytest.fixture
def pack(school, other_school):
    load_pack()


def shown(signed_in, person, **choice):
    return signed_in(person).get(reverse("improvement_calendar"), choice).content.decode()


def test_the_calendar_shows_the_years_work_by_half_term(signed_in, ceo, pack, school):
    tracker(school)
    html = shown(signed_in, ceo)
    assert "Tracker strands: 12 at 2 schools" in html
    assert html.index("Spring") < html.index("Summer")


def test_it_is_filtered_by_school_kind_and_strand_and_exported_so(signed_in, ceo, pack, school):
    strand = Strand.objects.get(code="inclusion")
    said = {"school": school.pk, "strand": strand.pk, "kind": "trackers", "export": "csv"}
    lines = signed_in(ceo).get(reverse("improvement_calendar"), said).content.decode("utf-8-sig").strip().splitlines()
    assert len(lines) == 3
    assert all("Ashfield Primary" in line and "Inclusion" in line for line in lines[1:])


def test_another_school_is_no_choice(signed_in, head, pack, other_school):
    html = shown(signed_in, head, school=other_school.pk)
    assert "Beacon Hill" not in html


def test_the_board_counts_work_where_it_is_asked_to(signed_in, ceo, pack, school):
    tracker(school)
    assert "6 done" not in signed_in(ceo).get(reverse("cycle_board")).content.decode()
    assert "6 done" in signed_in(ceo).get(reverse("cycle_board"), {"work": "yes"}).content.decode()


def test_work_is_late_the_day_after_its_date_and_never_once_done():
    today = clock.today()
    pieces = [
        Work("a", "", 1, 1, 7, today - timedelta(days=1)),
        Work("b", "", 1, 1, 7, today),
        Work("c", "", 1, 1, 7, today - timedelta(days=1), done=True),
        Work("d", "", 2, 1, None),
    ]
    assert tallied(pieces, today) == {(7, 1): Tally(left=2, late=1, done=1), (None, 2): Tally(left=1)}


@pytest.mark.requirement("S2-35")
def test_queries_of_board_and_calendar_do_not_grow(signed_in, ceo, school):
    load_pack()
    client = signed_in(ceo)
    pages = [reverse("cycle_board"), reverse("cycle_board") + "?work=yes", reverse("improvement_calendar")]

    def count(schools):
        SchoolFactory.create_batch(schools, cluster=school.cluster)
        load_pack()
        found = []
        for page in pages:
            client.get(page)
            with CaptureQueriesContext(connection) as captured:
                client.get(page)
            found.append(len(captured))
        return found

    few = count(4)
    assert count(25) == few
    assert few[0] <= 15
