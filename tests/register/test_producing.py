"""A part of the record for an inspector: on screen at once, and frozen as a tagged PDF with its moment."""

import hashlib
import re
import zlib

import pytest
from django.urls import reverse

from safeguarding.register.models import RecordPart, Registered
from tests.factories import RecordPartFactory, RegisteredFactory, ReportRunFactory
from tests.register.test_pages import page
from trust import clock
from trust.history.models import Read
from trust.reports import making


def unpacked(data):
    """The PDF with the text of its packed streams, where its objects are."""
    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", data, re.DOTALL)
    return data + b"".join(zlib.decompressobj().decompress(one) for one in streams if one[:1] == b"x")


def produce(client, pk):
    response = client.post(reverse("record_part_produce", args=[pk]))
    assert response.status_code == 302
    part = RecordPart.objects.latest("pk")
    making.make(part.run_id)
    part.run.refresh_from_db()
    return part


def test_a_head_shows_the_whole_part_at_once_with_nothing_to_change(signed_in, head, complete, school, other_school):
    RegisteredFactory(school=school, name="Ben Cole")
    RegisteredFactory(school=other_school, name="Elsewhere Person")
    shown = page(signed_in(head), reverse("register_part", args=[school.pk]))
    assert "Ada Byrne" in shown and "Ben Cole" in shown and "Elsewhere" not in shown
    assert "2 people: 1 complete, 1 with a check missing or late" in shown
    assert "19 January 2027, 10:00" in shown
    assert "/edit/" not in shown
    assert signed_in(head).get(reverse("register_part", args=[other_school.pk])).status_code == 404


def test_a_part_is_produced_frozen_tagged_and_stamped(signed_in, head, complete, school):
    client = signed_in(head)
    part = produce(client, school.pk)
    assert part.run.state == "finished", part.run.reason
    data = b"".join(client.get(reverse("record_part_pdf", args=[part.pk])))
    inside = unpacked(data)
    assert data.startswith(b"%PDF") and b"/StructTreeRoot" in inside and b"pdfuaid:part" in inside
    assert hashlib.sha256(data).hexdigest() == part.run.pdf.sha256
    assert part.run.pdf.classed == part.run.classed == "C4"
    assert part.run.contents["made_at"].startswith("2027-01-19T10:00")
    Registered.objects.filter(pk=complete.pk).update(name="Somebody Else")
    again = b"".join(client.get(reverse("record_part_pdf", args=[part.pk])))
    assert again == data and [row["name"] for row in part.run.contents["rows"]] == ["Ada Byrne"]
    assert "SHA-256 of the PDF" in page(client, part.get_absolute_url())
    assert Read.objects.filter(path__endswith="/pdf/").count() == 2


def test_hr_produces_the_trusts_own_part_and_a_head_does_not(signed_in, hr, head, table):
    RegisteredFactory(school=None, person_type="member_trustee", name="Tess Orme", post="Trustee")
    assert "Tess Orme" in page(signed_in(hr), reverse("register_part", args=[0]))
    assert signed_in(head).get(reverse("register_part", args=[0])).status_code == 404


def test_a_part_names_no_certificate(signed_in, hr, complete, school):
    complete.checks.filter(kind="dbs").update(certificate_number="001234567890")
    assert "001234567890" not in page(signed_in(hr), reverse("register_part", args=[school.pk]))


@pytest.mark.parametrize("role", ["ceo", "eht", "trustee", "chair", "governor", "clerk", "staff", "dpo"])
def test_nobody_else_produces_a_part(signed_in, request, role, complete, school):
    client = signed_in(request.getfixturevalue(role))
    assert client.get(reverse("register_part", args=[school.pk])).status_code == 403
    assert client.post(reverse("record_part_produce", args=[school.pk])).status_code == 403


def test_a_leaver_is_on_no_part_produced_the_day_after(signed_in, hr, complete, school, clock_at):
    Registered.objects.filter(pk=complete.pk).update(left_on="2027-01-19")
    clock_at("2027-01-20T08:00:00+00:00")
    assert produce(signed_in(hr), school.pk).run.contents["rows"] == []


@pytest.fixture
def failed(school, head):
    """A part that could not be made today."""
    values = {"state": "failed", "reason": "The file store could not be written.", "attempts": 3}
    run = ReportRunFactory(
        kind="record", subject=school.pk, classed="C4", as_at=clock.today(), requested_by=head, **values
    )
    return RecordPartFactory(school=school, run=run)


def test_a_part_that_could_not_be_made_is_tried_again_once(signed_in, head, complete, failed):
    client = signed_in(head)
    assert "Try again" in page(client, failed.get_absolute_url())
    again = reverse("record_part_retry", args=[failed.pk])
    for _ in range(2):
        assert client.post(again)["Location"] == failed.get_absolute_url()
    failed.run.refresh_from_db()
    assert (failed.run.state, failed.run.attempts, RecordPart.objects.count()) == ("queued", 0, 1)
    making.make(failed.run_id)
    client.post(again)
    failed.run.refresh_from_db()
    assert failed.run.state == "finished", failed.run.reason
    assert "Try again" not in page(client, failed.get_absolute_url())


def test_somebody_else_or_another_day_makes_a_new_part_and_once(signed_in, hr, complete, failed, head, clock_at):
    client, again = signed_in(hr), reverse("record_part_retry", args=[failed.pk])
    first, second = client.post(again)["Location"], client.post(again)["Location"]
    made = RecordPart.objects.latest("pk")
    assert first == second == made.get_absolute_url() and RecordPart.objects.count() == 2
    assert (made.run.requested_by, made.run.as_at) == (hr, clock.today())
    failed.run.refresh_from_db()
    assert failed.run.state == "failed"


def test_who_may_not_produce_may_not_try_again(signed_in, ceo, other_head, failed):
    again = reverse("record_part_retry", args=[failed.pk])
    assert signed_in(ceo).post(again).status_code == 403
    assert signed_in(other_head).post(again).status_code == 404
    failed.run.refresh_from_db()
    assert failed.run.state == "failed"
