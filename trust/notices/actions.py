"""Telling somebody something: notices are written here, and nowhere else."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction

from trust import clock
from trust.models import User
from trust.notices.life import log
from trust.notices.models import DeliveryEvent, Notice


@dataclass(frozen=True)
class Draft:
    """A notice to be written; the fields are those of the model Notice. `link` is a path of this site."""

    recipient: User
    subject: str
    link: str
    key: str
    source: str = ""
    thread: str = ""
    about: str = ""
    reason: str = ""
    due_on: date | None = None
    escalated_from: str = ""
    earliest: datetime | None = None
    urgent: bool = False


def notify(
    recipient: User,
    *,
    subject: str,
    link: str,
    key: str,
    reason: str = "",
    school: str = "",
    earliest: datetime | None = None,
    urgent: bool = False,
) -> Notice | None:
    """Tells one person one thing; None where a notice of that `key` was written before.

    It waits for the person's digest of their next working day. `urgent` leaves within a minute, at any hour: for
    security and declared emergencies alone.
    """
    draft = Draft(recipient, subject, link, key, about=school, reason=reason, earliest=earliest, urgent=urgent)
    return next(iter(notify_all([draft])), None)


@transaction.atomic
def notify_all(drafts: Iterable[Draft]) -> list[Notice]:
    """Writes the notices whose key is new, in a constant number of queries, and answers them.

    A notice of a thread takes the place of the recipient's older ones of that thread that are in no mail yet.
    """
    now = clock.now()
    rows = {draft.key: _row(draft, now) for draft in drafts}
    known = set(Notice.objects.filter(key__in=rows).values_list("key", flat=True))
    new = [row for key, row in rows.items() if key not in known]
    Notice.objects.bulk_create(new, ignore_conflicts=True)
    # Of two writers at once the second finds its row there already, and only the first's counts as written.
    written = list(Notice.objects.filter(key__in=[row.key for row in new], created_at=now))
    log(DeliveryEvent.Kind.WRITTEN, notices=written)
    _replace_older(written, now)
    return written


def _row(draft: Draft, now: datetime) -> Notice:
    return Notice(
        recipient=draft.recipient,
        key=draft.key,
        source=draft.source,
        thread=draft.thread,
        subject=_one_line(draft.subject, 200),
        about=_one_line(draft.about, 200),
        reason=_one_line(draft.reason, 300),
        due_on=draft.due_on,
        link=draft.link,
        escalated_from=_one_line(draft.escalated_from, 200),
        urgent=draft.urgent,
        created_at=now,
        earliest=draft.earliest or now,
    )


def _one_line(text: str, limit: int) -> str:
    """Subjects become headers of mails, where a line break would begin another header."""
    return " ".join(text.split())[:limit]


def _replace_older(written: list[Notice], now: datetime) -> None:
    newest = {(notice.recipient_id, notice.thread): notice.pk for notice in written if notice.thread}
    threads = {thread for _, thread in newest}
    unsent = Notice.objects.filter(thread__in=threads, mail__isnull=True, withdrawn_at__isnull=True)
    older = [
        notice for notice in unsent.exclude(pk__in=newest.values()) if (notice.recipient_id, notice.thread) in newest
    ]
    withdraw(older, DeliveryEvent.Kind.REPLACED)


def withdraw(notices: list[Notice], why: DeliveryEvent.Kind) -> None:
    """Takes notices back that have not left; their rows stay, with the reason in the log."""
    Notice.objects.filter(pk__in=[notice.pk for notice in notices]).update(withdrawn_at=clock.now(), mail=None)
    log(why, notices=notices)
