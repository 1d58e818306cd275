"""Second readers: invited for a part of a sample until a date, by the head; they read, hand in, and are out."""

from collections.abc import Mapping
from datetime import date, timedelta
from math import ceil

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q

from charter.actions import submissions
from safeguarding.audits import sampling
from safeguarding.audits.actions.samples import keep
from safeguarding.audits.models import PeerReading, Sample, SampleResult, SampleRow
from schools.models import RoleAssignment
from trust import clock, wall
from trust.access.levels import Role
from trust.models import User
from trust.notices.actions import Draft, notify_all
from trust.words import long_day

LONGEST = timedelta(days=28)
LEAST = 5
SOURCE = "audit readings"


@transaction.atomic
def invite(sample: Sample, *, reader: User, until: date, by: User) -> PeerReading:
    """Lets a lead or head of another school see and check a part of the sample: half of it, five people at least.

    The software draws the part from the same seed. Access is for named rows, until a day at most four weeks ahead.
    """
    submissions.locked(sample.submission)
    today = clock.today()
    if not today <= until <= today + LONGEST:
        raise ValidationError({"until": f"Give a day from today to {long_day(today + LONGEST)}."})
    if belongs_to(reader, sample):
        raise ValidationError({"reader": "A second reader comes from another school."})
    if not may_read(reader):
        raise ValidationError({"reader": "A second reader is a headteacher or safeguarding lead of the trust."})
    for earlier in PeerReading.objects.filter(sample=sample, ended_at__isnull=True, done_at__isnull=True):
        if earlier.state == "open":
            raise ValidationError("Somebody is reading already. End that invitation first.")
        earlier.save_checked(ended_at=clock.now())
    reading = PeerReading(
        sample=sample, school_id=sample.school_id, reader=reader, until=until, invited_by=by, invited_at=clock.now()
    ).save_checked()
    rows = list(sample.rows.values_list("pk", flat=True))  # type: ignore[attr-defined]
    chosen = sampling.part(rows, min(len(rows), max(LEAST, ceil(len(rows) / 2))), f"{sample.seed} second reader")
    SampleRow.objects.filter(sample=sample).update(reading=None)
    SampleRow.objects.filter(pk__in=chosen).update(reading=reading)
    tell(reading, "You are asked to be second reader of an audit", reader, "asked")
    return reading


def belongs_to(reader: User, sample: Sample) -> bool:
    """Whether the person holds any role there, at its cluster or over the whole trust."""
    return RoleAssignment.objects.live().at(sample.school).filter(user=reader).exists()  # type: ignore[attr-defined]


def may_read(reader: User) -> bool:
    held = RoleAssignment.objects.live().filter(Q(role=Role.HEAD) | Q(role=Role.DSL), user=reader)  # type: ignore[attr-defined]
    return reader.is_active and held.exists()


@transaction.atomic
def read(row: SampleRow, *, found: Mapping[str, str], by: User) -> SampleRow:
    """Keeps what the second reader found for one person of their part."""
    open_reading(row.reading, by)
    with wall.lifted("the reader writes about a row of their own part, of a sample that is another school's"):
        keep(row, found, SampleResult.Side.PEER, by)
    return row


@transaction.atomic
def hand_in(reading: PeerReading, *, by: User) -> PeerReading:
    """The reader is done: every check of their part was looked at. They see it no more; the school sees the gap."""
    with wall.lifted("the reader closes their own invitation, and whoever invited them is told"):
        reading = open_reading(PeerReading.objects.select_for_update().get(pk=reading.pk), by)
        rows = list(reading.rows.all())  # type: ignore[attr-defined]
        wanted = sum(len(row.kinds) for row in rows)
        if SampleResult.objects.filter(row__in=rows, side=SampleResult.Side.PEER).count() < wanted:
            raise ValidationError("Look at every check of each person first.")
        reading.save_checked(done_at=clock.now(), ended_at=clock.now())
        tell(reading, "The second reader of your audit is done", reading.invited_by, "done")
    return reading


@transaction.atomic
def end(reading: PeerReading, *, by: User) -> PeerReading:
    """The head takes the invitation back; the reader sees nothing from now on."""
    if reading.ended_at is not None:
        raise ValidationError("This reading has ended.")
    return reading.save_checked(ended_at=clock.now())


def open_reading(reading: PeerReading | None, by: User) -> PeerReading:
    if reading is None or reading.state != "open" or reading.reader_id != by.pk:
        raise ValidationError("This reading has ended, so nothing can be changed in it.")
    return reading


def tell(reading: PeerReading, subject: str, person: User, stage: str) -> None:
    """By the next daily mail; what is read stands on the page alone."""
    link = (
        reading.get_absolute_url()
        if person.pk == reading.reader_id
        else f"/safeguarding/audits/{reading.sample.submission_id}/"
    )
    draft = Draft(
        person, subject=subject, link=link, key=f"reading:{reading.pk}:{stage}:{person.pk}", source=SOURCE,
        thread=f"reading:{reading.pk}", about=reading.school.name, reason="Termly safeguarding audits",
        due_on=reading.until,
    )  # fmt: skip
    notify_all([draft])
