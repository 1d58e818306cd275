"""The anonymous pulse: answered once, joined to nobody, shown when it is over and never of small groups."""

import csv
import io
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from charter.values.actions import pulses as actions
from charter.values.actions import tags
from charter.values.models import Pulse, PulseGroup, PulseItem, PulseTally, PulseTicket, Value
from charter.values.selectors.pulses import results, work_items
from tests.factories import (
    ActionFactory,
    PurposeFactory,
    RoleAssignmentFactory,
    SchoolFactory,
    StaffPromiseFactory,
    ValueFactory,
    ValueLineFactory,
    published,
)
from trust import clock

ASKED = "I need not choose between my job and my family."
AFTER = "2027-01-29T10:00:00+00:00"


@pytest.fixture
def wording(mid_term):
    """Two values with a line of each kind, and the promise about job and family."""
    purpose = PurposeFactory()
    for title in ("Integrity", "Inclusive"):
        value = ValueFactory(purpose=purpose, title=title)
        ValueLineFactory(value=value, text=f"{title} is lived.", order=0)
        ValueLineFactory(value=value, kind="doesnt", text=f"{title} is forgotten.", order=0)
    StaffPromiseFactory(purpose=purpose, title="Job and family", asked_as=ASKED)
    return published(purpose)


@pytest.fixture
def pulse(wording, school, other_school, hr):
    """Open from today for a week, on one value."""
    return actions.open_pulse(
        title="Winter pulse",
        values=[Value.objects.get(title="Integrity")],
        opens_on=clock.today(),
        closes_on=clock.today() + timedelta(days=7),
        by=hr,
    )


def reply(pulse, school, count, choice=4):
    """So many members of staff of the school each answer every line with one choice."""
    for _ in range(count):
        person = RoleAssignmentFactory(role="staff", school=school).user
        actions.answer(pulse, school=school, answers=dict.fromkeys(pulse.items.all(), choice), by=person)


def shown(user, pulse, **options):
    """Label of a column → its replies and its cells, a line each."""
    found = results(user, pulse, **options)
    return {
        label: (found.replies[number], [(line.cells[number].n, line.cells[number].share) for line in found.lines])
        for number, (_, label) in enumerate(found.columns)
    }


# --- Opening ---


@pytest.mark.requirement("S1-4")
def test_hr_opens_a_pulse_that_asks_about_job_and_family_too(signed_in, hr, wording, school):
    typed = {
        "title": "Winter pulse", "values": [Value.objects.first().pk], "opens_on": clock.today(),
        "closes_on": clock.today() + timedelta(days=7),
    }  # fmt: skip
    assert signed_in(hr).post("/pulses/open/", typed).status_code == 302
    assert list(PulseItem.objects.values_list("text", flat=True)) == [
        "Integrity is lived.", "Integrity is forgotten.", ASKED,
    ]  # fmt: skip
    assert Pulse.objects.get().minutes == 1


def test_a_pulse_takes_a_few_minutes_at_most(signed_in, hr, wording, school):
    long = PurposeFactory(year=wording.year)
    assert long.pk == wording.pk
    value = Value.objects.first()
    items = [value] * 15  # two lines each
    with pytest.raises(actions.ValidationError, match="Choose fewer values"):
        actions.open_pulse(title="X", values=items, opens_on=clock.today(), closes_on=clock.today(), by=hr)
    assert not Pulse.objects.exists()


def test_no_two_pulses_are_open_at_once(signed_in, hr, pulse):
    typed = {
        "title": "Another", "values": [Value.objects.first().pk], "opens_on": clock.today() + timedelta(days=7),
        "closes_on": clock.today() + timedelta(days=9),
    }  # fmt: skip
    assert signed_in(hr).post("/pulses/open/", typed).status_code == 422
    assert Pulse.objects.count() == 1


def test_a_head_opens_none(signed_in, head, wording):
    assert signed_in(head).get("/pulses/open/").status_code == 403


# --- Answering ---


@pytest.mark.requirement("S0-2", "S0-3", "S0-4", "S0-5")
def test_a_member_of_staff_answers_once(signed_in, staff, school, pulse):
    url = reverse("pulse_answer", args=[pulse.pk])
    assert [item.url for item in work_items(staff)] == [url]
    line = pulse.items.first()
    assert signed_in(staff).post(url, {f"item-{line.pk}": "4"}).status_code == 302
    assert PulseTally.objects.get(item=line, group__school=school).counts == [0, 0, 0, 0, 1]
    assert list(work_items(staff)) == []
    assert signed_in(staff).post(url, {f"item-{line.pk}": "4"}).status_code == 422
    assert PulseGroup.objects.get(school=school).replies == 1


def test_the_first_answer_counts_as_much_as_the_last(signed_in, staff, school, pulse):
    line = pulse.items.first()
    signed_in(staff).post(reverse("pulse_answer", args=[pulse.pk]), {f"item-{line.pk}": "0"})
    assert PulseTally.objects.get(item=line, group__school=school).counts == [1, 0, 0, 0, 0]


def test_an_empty_answer_is_none(signed_in, staff, pulse):
    assert signed_in(staff).post(reverse("pulse_answer", args=[pulse.pk]), {}).status_code == 422
    assert not PulseTicket.objects.exists()


def test_nobody_answers_when_it_is_over(signed_in, staff, pulse, clock_at):
    clock_at(AFTER)
    line = pulse.items.first()
    assert signed_in(staff).post(reverse("pulse_answer", args=[pulse.pk]), {f"item-{line.pk}": "4"}).status_code == 422


def test_governors_are_not_asked(signed_in, governor, pulse):
    assert signed_in(governor).get(reverse("pulse_answer", args=[pulse.pk])).status_code == 403


def test_the_central_team_answers_for_itself(signed_in, service_lead, pulse):
    line = pulse.items.first()
    signed_in(service_lead).post(reverse("pulse_answer", args=[pulse.pk]), {f"item-{line.pk}": "4"})
    assert PulseGroup.objects.get(school=None).replies == 1


# --- What cannot be found out ---


def test_nothing_joins_a_person_to_an_answer(pulse, school):
    """The ticket says who, the counter how many; neither has a time, a history, or a key of the other."""
    names = {model: {field.name for field in model._meta.fields} for model in (PulseTicket, PulseTally, PulseGroup)}
    assert names[PulseTicket] == {"id", "pulse", "person"}
    assert names[PulseTally] == {"id", "group", "item", "counts"}
    assert names[PulseGroup] == {"id", "pulse", "school", "phase", "replies"}
    assert not any(hasattr(model, "pgh_event_model") for model in names)


def test_answering_makes_no_row_but_the_ticket(pulse, school):
    before = PulseTally.objects.count(), PulseGroup.objects.count()
    reply(pulse, school, 3)
    assert (PulseTally.objects.count(), PulseGroup.objects.count()) == before
    assert PulseTicket.objects.count() == 3


def test_when_it_is_over_who_answered_is_forgotten_and_all_counters_look_alike(pulse, school, clock_at):
    reply(pulse, school, 3)
    clock_at(AFTER)
    assert actions.seal_finished() == 1 and actions.seal_finished() == 0
    assert not PulseTicket.objects.exists()
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT DISTINCT xmin::text FROM values_pulsetally UNION SELECT xmin::text FROM values_pulsegroup"
        )
        assert len(cursor.fetchall()) == 1
    assert PulseGroup.objects.get(school=school).replies == 3


def test_no_result_is_shown_while_it_is_open(signed_in, ceo, pulse, school):
    reply(pulse, school, 12)
    assert "100%" not in signed_in(ceo).get(pulse.get_absolute_url()).content.decode()


# --- Results ---


@pytest.mark.requirement("S0-2", "S0-3", "S0-4", "S0-5")
def test_a_head_sees_own_school_its_phase_and_the_trust(signed_in, head, pulse, school, other_school, clock_at):
    reply(pulse, school, 12)
    reply(pulse, other_school, 20, choice=0)
    clock_at(AFTER)
    columns = shown(head, pulse)
    assert set(columns) == {"Ashfield Primary", "Primary schools", "The trust"}
    # Always: as meant for what we do, and for no answer to what we do not want to see.
    assert columns["Ashfield Primary"] == (12, [(12, 100), (12, 0), (12, 100)])
    assert columns["The trust"][1][0] == (32, 38)
    page = signed_in(head).get(pulse.get_absolute_url()).content.decode()
    assert "100%&nbsp;<span" in page and "Beacon Hill" not in page


@pytest.mark.requirement("S0-2", "S0-3", "S0-4", "S0-5")
def test_a_group_under_ten_is_hidden_also_by_subtraction(ceo, head, pulse, school, other_school, clock_at):
    third = SchoolFactory(name="Canal Street", phase="primary")
    PulseGroup.objects.create(pulse=pulse, school=third, phase="primary")
    for item in pulse.items.all():
        PulseTally.objects.create(group=PulseGroup.objects.get(school=third), item=item)
    reply(pulse, school, 9)
    reply(pulse, third, 15)
    reply(pulse, other_school, 30)
    clock_at(AFTER)
    columns = shown(ceo, pulse)
    assert columns["Ashfield Primary"] == (None, [(None, None)] * 3)
    assert columns["Canal Street"] == (None, [(None, None)] * 3)  # else the phase less this school gives the nine away
    assert columns["Primary schools"][0] == 24 and columns["Beacon Hill Academy"][0] == 30
    assert shown(head, pulse)["Ashfield Primary"] == (None, [(None, None)] * 3)


def test_a_line_that_few_answered_is_hidden_by_itself(ceo, pulse, school, other_school, clock_at):
    reply(pulse, school, 12)
    reply(pulse, other_school, 40)
    line = pulse.items.first()
    tally = PulseTally.objects.get(item=line, group__school=school)
    tally.counts = [0, 0, 0, 0, 4]
    tally.save()
    clock_at(AFTER)
    columns = shown(ceo, pulse)
    assert columns["Ashfield Primary"][1] == [(None, None), (12, 0), (12, 100)]


def test_the_export_hides_what_the_page_hides(signed_in, head, pulse, school, other_school, clock_at):
    reply(pulse, school, 9)
    reply(pulse, other_school, 30)
    clock_at(AFTER)
    text = signed_in(head).get(pulse.get_absolute_url() + "?export=csv").content.decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text)))
    assert len(rows) == 3
    assert {row["Ashfield Primary, %"] for row in rows} == {"not shown"}
    assert {row["Ashfield Primary, replies"] for row in rows} == {"not shown"}


def test_a_reader_sees_no_other_school_by_asking_for_it(signed_in, head, pulse, school, other_school, clock_at):
    reply(pulse, other_school, 30)
    clock_at(AFTER)
    page = signed_in(head).get(f"{pulse.get_absolute_url()}?school={other_school.pk}").content.decode()
    assert "Beacon Hill" not in page


@pytest.mark.requirement("S1-4")
def test_staff_see_what_was_done_about_a_promise(signed_in, staff, school, other_school, ceo, pulse, wording, clock_at):
    action = ActionFactory(title="No meetings after four", school=school)
    tags.tag(action, chosen=[wording.promises.get()], by=ceo)
    tags.tag(ActionFactory(title="Elsewhere", school=other_school), chosen=[wording.promises.get()], by=ceo)
    ActionFactory(title="Not about a promise", school=school)
    clock_at(AFTER)
    page = signed_in(staff).get(pulse.get_absolute_url()).content.decode()
    assert "You said, we did" in page and "No meetings after four" in page
    assert "Elsewhere" not in page and "Not about a promise" not in page


def test_the_list_says_how_many_answered_only_when_they_are_ten(signed_in, ceo, pulse, school, clock_at):
    reply(pulse, school, 9)
    clock_at(AFTER)
    assert "fewer than 10" in signed_in(ceo).get("/pulses/").content.decode()


def test_hr_ends_a_pulse_tonight(signed_in, hr, pulse):
    assert signed_in(hr).post(reverse("pulse_end", args=[pulse.pk])).status_code == 302
    pulse.refresh_from_db()
    assert pulse.closes_on == clock.today()


def test_a_larger_trust_costs_no_more_queries(signed_in, ceo, pulse, school, clock_at):
    clock_at(AFTER)
    client, url = signed_in(ceo), pulse.get_absolute_url()

    def count():
        client.get(url)
        with CaptureQueriesContext(connection) as captured:
            client.get(url)
        return len(captured)

    few = count()
    for number in range(30):
        PulseGroup.objects.create(pulse=pulse, school=SchoolFactory(name=f"Another {number}"), phase="primary")
    assert count() <= few
