"""A second reader from another school: sees the part they were invited to, until the day, and nothing else."""

from datetime import date, timedelta

import pytest
from django.core import mail
from django.core.exceptions import ValidationError
from django.urls import reverse

from safeguarding.audits import tasks
from safeguarding.audits.actions import readings, samples
from safeguarding.audits.models import PeerReading, SampleResult, SampleRow
from safeguarding.audits.selectors.samples import sheet_of
from tests.audits.subjects import make_audit
from tests.factories import CheckRuleFactory, RegisteredFactory, RoleAssignmentFactory, TrustFactory
from trust import clock, wall
from trust.notices import mails, outbox
from trust.notices.models import DeliveryEvent, Notice


@pytest.fixture
def reader(other_school):
    return RoleAssignmentFactory(role="dsl", school=other_school, user__name="Rita Reader").user


@pytest.fixture
def sample(school, dsl):
    TrustFactory()
    CheckRuleFactory(kind="identity")
    RegisteredFactory.create_batch(12, school=school)
    drawn = samples.draw(make_audit(school), by=dsl, seed="seed")
    for row in drawn.rows.all():
        samples.look(row, found={"identity": "found"}, by=dsl)
    return drawn


@pytest.fixture
def reading(sample, reader, head):
    """Until Monday 25 January 2027."""
    return readings.invite(sample, reader=reader, until=date(2027, 1, 25), by=head)


@pytest.mark.requirement("S0-59")
def test_the_head_invites_and_half_the_sample_is_drawn(signed_in, sample, reader, head, other_school):
    url = reverse("reading_invite", args=[sample.submission_id])
    assert f"{reader.name}, designated safeguarding lead, {other_school}" in signed_in(head).get(url).content.decode()
    assert signed_in(head).post(url, {"reader": reader.pk, "until": "2027-01-25"}).status_code == 302
    assert PeerReading.objects.get().rows.count() == 5
    assert Notice.objects.get(recipient=reader).due_on == date(2027, 1, 25)


@pytest.mark.parametrize("person", ["dsl", "eht", "ceo"])
def test_nobody_of_the_school_or_over_it_reads_second(request, sample, head, person):
    with pytest.raises(ValidationError, match="another school"):
        readings.invite(sample, reader=request.getfixturevalue(person), until=date(2027, 1, 25), by=head)


def test_a_second_reader_is_a_head_or_a_lead_and_comes_for_four_weeks_at_most(sample, stranger, reader, head):
    with pytest.raises(ValidationError, match="headteacher or safeguarding lead"):
        readings.invite(sample, reader=stranger, until=date(2027, 1, 25), by=head)
    with pytest.raises(ValidationError, match="Give a day"):
        readings.invite(sample, reader=reader, until=date(2027, 3, 1), by=head)


def pages_of(reading):
    yield reverse("reading_detail", args=[reading.pk])
    yield from (reverse("reading_row", args=[row.pk]) for row in reading.rows.all())


@pytest.mark.requirement("S0-59")
def test_the_reader_sees_their_part_and_nothing_else_of_the_school(signed_in, reading, reader, sample):
    client = signed_in(reader)
    html = "".join(client.get(page).content.decode() for page in pages_of(reading))
    inside, outside = reading.rows.all(), sample.rows.exclude(reading=reading)
    assert all(f">{row.name}<" in html for row in inside)
    assert not any(f">{row.name}<" in html for row in outside)
    closed = [reverse("reading_row", args=[outside[0].pk]), reverse("sample_row", args=[inside[0].pk])]
    closed += [
        reverse(name, args=[sample.submission_id]) for name in ("audit_detail", "sample_detail", "submission_fill")
    ]
    assert {client.get(page).status_code for page in closed} == {404}


def test_the_reader_does_not_see_what_the_school_found(signed_in, reading, reader, dsl):
    row = reading.rows.first()
    SampleResult.objects.filter(row=row).update(result="wrong")
    assert "checked" not in signed_in(reader).get(reverse("reading_row", args=[row.pk])).content.decode()


@pytest.mark.requirement("S0-59")
def test_access_ends_with_the_last_day(signed_in, reading, reader, clock_at):
    clock_at("2027-01-25T23:30")
    assert {signed_in(reader).get(page).status_code for page in pages_of(reading)} == {200}
    clock_at("2027-01-26T00:05")
    assert {signed_in(reader).get(page).status_code for page in pages_of(reading)} == {404}
    row = reading.rows.first()
    signed_in(reader).post(reverse("reading_row", args=[row.pk]), {"identity": "missing"})
    assert not SampleResult.objects.filter(side="peer").exists()


def test_access_ends_when_the_head_ends_it(signed_in, reading, reader, head):
    signed_in(head).post(reverse("reading_end", args=[reading.pk]))
    assert {signed_in(reader).get(page).status_code for page in pages_of(reading)} == {404}


def test_access_ends_with_the_readers_own_role(signed_in, reading, reader):
    reader.role_assignments.update(until=clock.today() - timedelta(days=1))
    assert {signed_in(reader).get(page).status_code for page in pages_of(reading)} == {403}


@pytest.mark.requirement("S0-59")
def test_the_school_sees_the_gap_with_its_size_and_interval(signed_in, reading, reader, head, sample):
    client = signed_in(reader)
    for number, row in enumerate(reading.rows.all()):
        client.post(reverse("reading_row", args=[row.pk]), {"identity": "missing" if number < 2 else "found"})
    client.post(reverse("reading_hand_in", args=[reading.pk]))
    gap = sheet_of(sample).gap
    assert (gap.own.k, gap.peer.k, gap.differ.k, gap.own.n) == (0, 2, 2, 5)
    html = signed_in(head).get(reverse("sample_detail", args=[sample.submission_id])).content.decode()
    assert "40 points more than the school; they differ for 2 of 5 people (40%, could be 12% to 77%)" in html
    assert {signed_in(reader).get(page).status_code for page in pages_of(reading)} == {404}


def test_a_part_is_handed_in_whole(signed_in, reading, reader):
    signed_in(reader).post(reverse("reading_hand_in", args=[reading.pk]))
    reading.refresh_from_db()
    assert reading.done_at is None


def send(clock_at, moment):
    clock_at(moment)
    tasks.daily()
    mails.make_mails()
    while outbox.send_batch():
        pass


@pytest.mark.requirement("S0-59")
def test_the_reader_is_reminded_before_and_the_head_told_after_and_the_log_proves_both(
    reading, reader, head, clock_at, settings
):
    settings.CONCORD_URL = "https://concord.example"
    send(clock_at, "2027-01-22T07:31")
    send(clock_at, "2027-01-22T07:32")
    assert [message.to for message in mail.outbox] == [[reader.email]]
    assert "Coming up: your second reading of an audit" in mail.outbox[0].body
    send(clock_at, "2027-01-26T07:31")
    assert [message.to for message in mail.outbox[1:]] == [[head.email]]
    assert "handed nothing in" in mail.outbox[1].body
    assert DeliveryEvent.objects.filter(kind=DeliveryEvent.Kind.WRITTEN).count() >= 3
    assert not [row.name for row in reading.rows.all() if any(row.name in message.body for message in mail.outbox)]


# --- the database itself ----------------------------------------------------------------------------------------------

PART = (PeerReading, SampleRow, SampleResult)


def shown(user, history=False):
    """How many rows the database shows, with no filter in Python."""
    models = [model.pgh_event_model if history else model for model in PART]
    with wall.person(user.pk):
        return [model._base_manager.count() > 0 for model in models]


@pytest.mark.parametrize("history", [False, True])
def test_the_database_ends_the_reading_after_its_last_day(reading, reader, clock_at, history):
    readings.read(reading.rows.first(), found={"identity": "missing"}, by=reader)
    clock_at("2027-01-25T23:30")
    assert shown(reader, history) == [True, True, True]
    clock_at("2027-01-26T00:30")
    assert shown(reader, history) == [False, False, False]


@pytest.mark.parametrize("history", [False, True])
def test_the_database_ends_the_reading_once_it_is_taken_back(reading, reader, head, history):
    readings.end(reading, by=head)
    assert shown(reader, history) == [False, False, False]


def test_the_database_hides_from_the_reader_what_the_school_found(reading, reader):
    readings.read(reading.rows.first(), found={"identity": "missing"}, by=reader)
    with wall.person(reader.pk):
        assert [result.side for result in SampleResult._base_manager.all()] == ["peer"]


def test_no_reader_writes_to_their_part_even_before_the_last_day(reading, reader):
    with wall.person(reader.pk):
        assert SampleRow._base_manager.count() == 5
        assert PeerReading._base_manager.update(until=date(2027, 3, 1)) == 0
        assert SampleRow._base_manager.update(name="x") == 0


def test_no_reader_writes_to_their_part_after_the_last_day_with_the_filter_off(reading, reader, clock_at):
    clock_at("2027-01-26T00:30")
    with wall.person(reader.pk):
        assert PeerReading._base_manager.update(until=date(2027, 3, 1)) == 0
        assert SampleRow._base_manager.update(name="x") == 0
