"""Sending: rows are claimed in batches, and each mail's "being sent" is committed before the mail server hears of it.

What a kill at any point leaves behind:

- A worker holds an advisory lock for as long as it works on a batch. When the worker is gone, so is its lock, and the
  next to come gives the batch's rows back: those merely claimed wait again, and the one that was being sent is in
  doubt. It is sent again with the same Message-ID, so its reader's mail program can tell, and the log says so.
- "Sent" of one mail and "being sent" of the next are one commit, so at most one mail of a worker is ever in doubt.
- No row is locked while the mail server is waited for.
"""

import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from smtplib import (
    SMTPDataError,
    SMTPException,
    SMTPHeloError,
    SMTPNotSupportedError,
    SMTPRecipientsRefused,
    SMTPSenderRefused,
)

from anymail.exceptions import AnymailError
from django.core.mail import EmailMultiAlternatives, get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.db import connection, transaction
from django.db.models import Case, F, Value, When

from trust import clock
from trust.notices.life import log
from trust.notices.models import DeliveryEvent, Mail
from trust.notices.windows import Hours

BATCH = 50
LOCK_CLASS = 7_002  # the first half of a batch's advisory lock; the second is the batch's number
FIRST_WAIT, LONGEST_WAIT = timedelta(minutes=1), timedelta(minutes=15)
Kind, State = DeliveryEvent.Kind, Mail.State


class Refused(Exception):
    """The mail server will never take this mail."""


class PutOff(Exception):
    """The mail server did not take this mail now, and said so."""


class HangsUp(PutOff):
    """And it has closed the connection."""


def send_batch() -> int:
    """Sends at most fifty of the mails that are ready, and answers how many it took in hand."""
    give_back_of_the_dead()
    with _batch() as batch:
        mails = claim(batch)
        if mails:
            try:
                _send(mails, batch)
            finally:
                give_back(batch)
    return len(mails)


def waiting() -> int:
    """How many mails could be sent at this moment."""
    now = clock.now()
    return Mail.objects.ready(now, Hours.of_trust().open_day(now)).count()


def waiting_for_the_server() -> int:
    """How many mails were tried and could not be sent so far."""
    return Mail.objects.filter(state__in=Mail.UNSENT).exclude(problem="").count()


@transaction.atomic(durable=True)
def claim(batch: int) -> list[Mail]:
    """Takes rows that nobody else is taking; on return they are ours and no row is locked."""
    now = clock.now()
    ready = Mail.objects.ready(now, Hours.of_trust().open_day(now)).filter(recipient__is_active=True)
    first = ready.order_by("next_try_at", "pk").select_for_update(of=("self",), skip_locked=True)
    ids = list(first.values_list("pk", flat=True)[:BATCH])
    Mail.objects.filter(pk__in=ids).update(state=State.CLAIMED, batch=batch, claimed_at=now)
    return list(Mail.objects.filter(pk__in=ids).select_related("recipient").order_by("pk"))


def _send(mails: Sequence[Mail], batch: int) -> None:
    server = get_connection()
    try:
        server.open()
    except (OSError, SMTPException) as problem:
        put_off_all(mails, problem)
        return
    hours, sent = Hours.of_trust(), None
    try:
        for mail in mails:
            if mail.kind == Mail.Kind.DIGEST and hours.open_day(clock.now()) != mail.day:
                break
            if not step(batch, done=sent, then=mail):
                return  # the database was away, and somebody else has given our rows back
            sent = None  # committed by now: if anything fails below, it is this mail alone that is in doubt
            sent = hand_over(server, mail)
        if sent:
            step(batch, done=sent, then=None)
    except HangsUp:
        return
    except (OSError, SMTPException, AnymailError) as problem:
        note_doubt(batch, problem)
    finally:
        _close(server)


def hand_over(server: BaseEmailBackend, mail: Mail) -> Mail | None:
    """Gives the mail to the server: the mail itself where it was taken, None where it was refused and that is noted."""
    try:
        transmit(server, mail)
    except Refused as problem:
        settle(mail, State.FAILED, Kind.FAILED, problem)
    except PutOff as problem:
        settle(mail, State.IN_DOUBT if mail.doubts else State.WAITING, Kind.PUT_OFF, problem)
        if isinstance(problem, HangsUp):
            raise
    else:
        return mail
    return None


def transmit(server: BaseEmailBackend, mail: Mail) -> None:
    """Refused or PutOff where the server has answered so; any other error leaves open whether it took the mail."""
    message = EmailMultiAlternatives(
        mail.subject,
        mail.text,
        to=[mail.recipient.email],
        headers={"Message-ID": mail.message_id, "Auto-Submitted": "auto-generated"},
    )
    message.attach_alternative(mail.html, "text/html")
    try:
        server.send_messages([message])
    except SMTPRecipientsRefused as problem:
        raise _refusal(*next(iter(problem.recipients.values()))) from problem
    except SMTPDataError as problem:
        raise _refusal(problem.smtp_code, problem.smtp_error) from problem
    except (SMTPSenderRefused, SMTPHeloError) as problem:  # our own set-up, never the fault of this mail
        raise PutOff(_said(problem.smtp_code, problem.smtp_error)) from problem
    except (ValueError, SMTPNotSupportedError) as problem:  # Django's and Python's word for a bad address
        raise Refused(f"Mail cannot be addressed to {mail.recipient.email}") from problem


def _refusal(code: int, words: bytes | str) -> Refused | PutOff:
    """Codes from 500 are for good; 421 says that the server is closing."""
    kind = Refused if code >= 500 else HangsUp if code == 421 else PutOff
    return kind(_said(code, words))


# One statement and so one commit for each mail: what a mail costs beside the mail server's own time is mostly this.
STEP = """
    WITH done AS (
        UPDATE notices_mail SET state = 'sent', sent_at = %(now)s, batch = NULL, problem = ''
        WHERE id = %(done)s AND batch = %(batch)s RETURNING id
    ), begun AS (
        UPDATE notices_mail SET state = 'sending', attempts = attempts + 1
        WHERE id = %(next)s AND batch = %(batch)s RETURNING id
    ), told AS (
        INSERT INTO notices_deliveryevent (mail_id, kind, at, detail)
        SELECT id, 'sent', %(now)s, %(address)s FROM done
        UNION ALL SELECT id, 'sending', %(now)s, %(message_id)s FROM begun
    )
    SELECT id FROM begun
"""


def step(batch: int, *, done: Mail | None, then: Mail | None) -> bool:
    """Commits that one mail is sent and, with it, that the next is being sent. False where that one is not ours."""
    values: dict[str, str | int | datetime | None] = {
        "now": clock.now(),
        "batch": batch,
        "done": done.pk if done else None,
        "address": f"to {done.recipient.email}" if done else "",
        "next": then.pk if then else None,
        "message_id": then.message_id if then else "",
    }
    with connection.cursor() as cursor:
        cursor.execute(STEP, values)  # type: ignore[arg-type]
        return cursor.fetchone() is not None


@transaction.atomic(durable=True)
def settle(mail: Mail, state: Mail.State, kind: DeliveryEvent.Kind, problem: Exception) -> None:
    Mail.objects.filter(pk=mail.pk).update(
        state=state, batch=None, problem=str(problem)[:300], next_try_at=clock.now() + wait_after(mail.attempts)
    )
    log(kind, mails=[mail], detail=str(problem))


@transaction.atomic(durable=True)
def put_off_all(mails: Sequence[Mail], problem: Exception) -> None:
    """The server cannot be reached: nothing was sent, and nobody else needs to knock before the wait is over."""
    words = f"The mail server could not be reached: {problem}"[:300]
    again_at = clock.now() + wait_after(max(mail.attempts for mail in mails))
    log(
        Kind.PUT_OFF, mails=[mail for mail in mails if mail.problem != words], detail=words
    )  # not once a minute all day
    Mail.objects.filter(pk__in=[mail.pk for mail in mails]).update(attempts=F("attempts") + 1, problem=words)
    Mail.objects.filter(state__in=[*Mail.UNSENT, State.CLAIMED], next_try_at__lt=again_at).update(next_try_at=again_at)


def wait_after(attempts: int) -> timedelta:
    return min(FIRST_WAIT * 2 ** min(attempts, 10), LONGEST_WAIT)


@transaction.atomic(durable=True)
def note_doubt(batch: int, problem: Exception) -> None:
    """The server went away in mid-mail; `give_back` sets the state, this says why."""
    again_at = clock.now() + FIRST_WAIT
    words = f"The connection to the mail server was lost: {problem}"[:300]
    Mail.objects.filter(batch=batch).update(next_try_at=again_at, problem=words)


@transaction.atomic(durable=True)
def give_back(batch: int) -> None:
    """Frees what a batch still holds: the claimed wait again, the one being sent is in doubt."""
    doubtful = list(Mail.objects.filter(batch=batch, state=State.SENDING))
    log(Kind.IN_DOUBT, mails=doubtful, detail="; ".join(sorted({mail.problem for mail in doubtful})))
    Mail.objects.filter(batch=batch, state=State.SENDING).update(doubts=F("doubts") + 1)
    back = Case(When(doubts__gt=0, then=Value(State.IN_DOUBT)), default=Value(State.WAITING))
    Mail.objects.filter(batch=batch).update(state=back, batch=None)


def give_back_of_the_dead() -> None:
    """A batch whose lock is free belongs to a worker that is no more."""
    held = Mail.objects.filter(state__in=Mail.HELD, batch__isnull=False)
    for batch in {mail.batch for mail in held.only("batch")}:
        if batch is not None and _lock(batch):
            try:
                give_back(batch)
            finally:
                _unlock(batch)


@contextmanager
def _batch() -> Iterator[int]:
    """A new batch number, locked while the block runs and for as long as this process and its connection live."""
    number = secrets.randbelow(2**31)
    _lock(number)
    try:
        yield number
    finally:
        if connection.connection and connection.is_usable():
            _unlock(number)


def _lock(batch: int) -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_lock(%s, %s)", [LOCK_CLASS, batch])
        return bool(cursor.fetchone()[0])


def _unlock(batch: int) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_unlock(%s, %s)", [LOCK_CLASS, batch])


def _close(server: BaseEmailBackend) -> None:
    try:
        server.close()
    except (OSError, SMTPException):
        return  # it is gone already, and every mail's state is committed


def _said(code: int, words: bytes | str) -> str:
    return f"{code} {words.decode(errors='replace') if isinstance(words, bytes) else words}"
