"""The pages that people open each day ask for fifteen queries at most, at five schools as at a hundred."""

from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from charter.actions import generate_due_items
from charter.models import DueItem
from improvement.models import CycleStep
from improvement.selectors import TRACKER
from schools.models import School
from tests.factories import CyclePositionFactory, SchoolFactory
from tests.improvement.furnishing import load_pack
from trust.models import User

MOST = 15


def counted(client, url):
    client.get(url)
    with CaptureQueriesContext(connection) as captured:
        assert client.get(url).status_code == 200
    return sum("SAVEPOINT" not in query["sql"] for query in captured)


def test_a_page_of_each_day_asks_for_little_and_no_more_with_a_hundred_schools(signed_in, ceo, head, school):
    load_pack()
    addresses = {
        "board": (ceo, reverse("cycle_board")),
        "my school": (head, reverse("my_school")),
        "a school": (ceo, reverse("school_detail", args=[school.pk])),
        "visits": (ceo, reverse("visit_calendar")),
    }

    def at(count):
        SchoolFactory.create_batch(count - School.objects.count(), cluster=school.cluster)
        step = CycleStep.objects.first()
        for one in School.objects.filter(cycle_positions=None):
            CyclePositionFactory(school=one, step=step, by=ceo)
        generate_due_items(by=User.objects.system())
        assert DueItem.objects.filter(duty__proforma__code=TRACKER).count() >= count
        return {name: counted(signed_in(user), url) for name, (user, url) in addresses.items()}

    few, many = at(5), at(100)
    assert few == many
    assert {name: queries for name, queries in many.items() if queries > MOST} == {}
