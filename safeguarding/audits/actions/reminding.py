"""Reminding a second reader before their last day, and telling who invited them when nothing came of it."""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from django.db import transaction

from safeguarding.audits.actions.readings import SOURCE
from safeguarding.audits.models import PeerReading
from trust import clock, wall
from trust.access.scopes import holds, reaches
from trust.models import User
from trust.notices.actions import Draft, notify_all
from trust.notices.models import Notice

BEFORE = timedelta(days=3)
STILL_TOLD = timedelta(days=14)


@transaction.atomic
def write_reminders() -> int:
    """Writes what is due to be told today, each once; how many."""
    with wall.lifted("readings that are not handed in"):
        open_ones = PeerReading.objects.filter(ended_at__isnull=True, until__gte=clock.today() - STILL_TOLD)
        waiting = list(open_ones.for_pages().select_related("sample"))  # type: ignore[attr-defined]
    return len(notify_all(draft for reading in waiting for draft in drafts_of(reading)))


def drafts_of(reading: PeerReading) -> Iterator[Draft]:
    today = clock.today()
    if reading.until < today:
        person, stage, link = reading.invited_by, "late", f"/safeguarding/audits/{reading.sample.submission_id}/"
        words = "Late: the second reader of your audit handed nothing in"
    elif reading.until - BEFORE <= today:
        person, stage, link = reading.reader, "before", reading.get_absolute_url()
        words = "Coming up: your second reading of an audit"
    else:
        return
    yield Draft(
        person, subject=words, link=link, key=f"reading:{reading.pk}:{stage}:{person.pk}", source=SOURCE,
        thread=f"reading:{reading.pk}", about=reading.school.name, reason="Termly safeguarding audits",
        due_on=reading.until,
    )  # fmt: skip


def still_wanted(notices: Sequence[Notice]) -> set[int]:
    """Of notices about to leave: a those who may still know of the reading."""
    ids = {int(notice.key.split(":")[1]) for notice in notices}
    with wall.lifted("which readings are open"):
        rows = {row.pk: row for row in PeerReading.objects.filter(pk__in=ids).select_related("school")}
    return {
        notice.pk
        for notice in notices
        if (reading := rows.get(int(notice.key.split(":")[1]))) and may_know(notice.recipient, reading)
    }


def may_know(person: User, reading: PeerReading) -> bool:
    """A reader as long as they may read; who invited them as long as they invite at that school."""
    if person.pk == reading.reader_id:
        return reading.state == "open" and holds(person, "audit.read_part")
    return reaches(person, "reviewer.invite", reading.school)
