"""A network's meetings: planned with the standing agenda, then noted with who was there."""

from collections.abc import Collection, Mapping
from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from improvement.networks.models import Attendance, MeetingItem, Network, NetworkMeeting, StandingItem
from schools.models import School
from trust import clock
from trust.models import User


@transaction.atomic
def plan(network: Network, *, held_on: date, place: str = "", items: Collection[str] = (), by: User) -> NetworkMeeting:
    """Plans a meeting: its agenda is what stands on every agenda (S1-51), and whatever `items` adds."""
    if network.closed_on:
        raise ValidationError("This network has ended.")
    meeting = NetworkMeeting(network=network, held_on=held_on, place=place, planned_by=by)
    meeting.full_clean()
    meeting.save()
    standing = [MeetingItem(meeting=meeting, standing=row, title=row.title) for row in StandingItem.objects.all()]
    added = [MeetingItem(meeting=meeting, title=title[:120]) for title in items if title]
    agenda = [*standing, *added]
    for order, item in enumerate(agenda):
        item.order = order
    MeetingItem.objects.bulk_create(agenda)
    return meeting


@transaction.atomic
def note(
    meeting: NetworkMeeting,
    *,
    seen: int,
    agreed: str,
    notes: Mapping[int, str],
    schools: Collection[School],
    by: User,
) -> NetworkMeeting:
    """Keeps what was said of each item (by its key), what was agreed, and which schools were there.

    EditClash where it was saved since `seen`. It may be noted again until somebody is content with it.
    """
    if meeting.held_on > clock.today():
        raise ValidationError("This meeting is still to come. Note it once it was held.")
    meeting.claim(seen, {"agreed": agreed})
    meeting.agreed = agreed.strip()
    meeting.noted_on, meeting.noted_by = clock.today(), by
    meeting.full_clean()
    meeting.save()
    for item in meeting.items.all():  # type: ignore[attr-defined]
        words = notes.get(item.pk, item.notes).strip()
        if words != item.notes:
            item.notes = words
            item.save(update_fields=["notes"])
    meeting.attendance.exclude(school__in=schools).delete()  # type: ignore[attr-defined]
    there = set(meeting.attendance.values_list("school", flat=True))  # type: ignore[attr-defined]
    Attendance.objects.bulk_create(
        Attendance(meeting=meeting, school=school) for school in schools if school.pk not in there
    )
    return meeting
