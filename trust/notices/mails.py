"""Making mails of notices: one digest a person a working day, and an urgent notice by itself.

A digest is made when it may leave. One that could not leave on its day (the mail server was down) is taken on: it gets
today's date and today's notices and keeps its Message-ID. One that is in doubt may have arrived, so its text stays and
that person gets no other digest that day.
"""

import secrets
from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime
from email.utils import parseaddr

from django.conf import settings
from django.db import connection, transaction
from django.db.models import Exists, OuterRef, Q, QuerySet

from trust import clock
from trust.hooks import registered
from trust.models import Trust, User
from trust.notices.actions import withdraw
from trust.notices.content import letter
from trust.notices.hooks import NoticeSource
from trust.notices.life import log
from trust.notices.models import DeliveryEvent, Mail, Notice, has_digest
from trust.notices.windows import Hours, working_days

PEOPLE_AT_ONCE = 200
MAKING = 7_001  # the advisory lock of whoever makes mails; one process at a time


def make_mails() -> int:
    """Makes every mail that may leave at this moment, and answers how many. Run twice, it makes none twice."""
    now = clock.now()
    drop_for_closed_accounts()
    day = Hours.of_trust().open_day(now)
    return make_urgent(now) + (make_digests(day, now) if day else 0)


@transaction.atomic
def drop_for_closed_accounts() -> None:
    """Nothing is sent to somebody whose account was closed after it was written."""
    mails = Mail.objects.filter(recipient__is_active=False, state=Mail.State.WAITING)
    unsent = Q(mail__isnull=True) | Q(mail__in=mails)
    notices = Notice.objects.filter(unsent, recipient__is_active=False, withdrawn_at__isnull=True)
    withdraw(list(notices), DeliveryEvent.Kind.NOT_WANTED)
    Mail.objects.filter(pk__in=list(mails.values_list("pk", flat=True))).update(state=Mail.State.WITHDRAWN)


@transaction.atomic
def make_urgent(now: datetime) -> int:
    _one_maker_at_a_time()
    notices = list(Notice.objects.pending(now).filter(urgent=True).select_related("recipient"))
    profile, today = _profile(), clock.today()
    mails = [_mail(notice.recipient, [notice], Mail.Kind.URGENT, today, profile) for notice in notices]
    Mail.objects.bulk_create(mails)
    _put_in([(mail, [notice]) for mail, notice in zip(mails, notices, strict=True)])
    return len(mails)


def make_digests(day: date, now: datetime) -> int:
    """The digests of that working day, for those who are at work on it and have none yet."""
    people = list(waiting_people(day, now))
    days = working_days(people, day, day) if people else {}
    at_work = [person for person in people if day in days[person.pk]]
    slices = [at_work[first : first + PEOPLE_AT_ONCE] for first in range(0, len(at_work), PEOPLE_AT_ONCE)]
    return sum(_digests_of(some, day, now) for some in slices)


def waiting_people(day: date, now: datetime) -> QuerySet[User]:
    """Who has something to be told, or a digest of an earlier day that could not leave, and no digest of this day."""
    to_tell = Notice.objects.pending(now).filter(recipient=OuterRef("pk"), urgent=False)
    left_over = _left_over(day).filter(recipient=OuterRef("pk"))
    people = User.objects.filter(Exists(to_tell) | Exists(left_over), is_active=True)
    return people.exclude(has_digest(day)).order_by("pk")


def _left_over(day: date) -> QuerySet[Mail]:
    return Mail.objects.filter(kind=Mail.Kind.DIGEST, day__lt=day, state__in=Mail.UNSENT)


@transaction.atomic
def _digests_of(people: Sequence[User], day: date, now: datetime) -> int:
    _one_maker_at_a_time()
    people = list(User.objects.filter(pk__in=[person.pk for person in people]).exclude(has_digest(day)))
    left_over = {mail.recipient_id: mail for mail in _left_over(day).filter(recipient__in=people).select_for_update()}
    doubtful = [mail for mail in left_over.values() if mail.state == Mail.State.IN_DOUBT]
    Mail.objects.filter(pk__in=[mail.pk for mail in doubtful]).update(day=day)
    answered = {mail.recipient_id for mail in doubtful}
    told = _still_wanted([person for person in people if person.pk not in answered], list(left_over.values()), now)
    return _write(people, told, left_over, day) + len(doubtful)


def _still_wanted(people: Sequence[User], left_over: Sequence[Mail], now: datetime) -> dict[int, list[Notice]]:
    """What each person is to be told, by their id; what is no longer wanted is withdrawn here."""
    pending = Notice.objects.pending(now).filter(recipient__in=people, urgent=False)
    taken_on = Notice.objects.filter(mail__in=left_over, recipient__in=people)
    notices = [*pending.select_related("recipient"), *taken_on.select_related("recipient")]
    wanted = {notice.pk for notice in notices}
    for source in registered(NoticeSource):
        asked = [notice for notice in notices if notice.source == source.name]
        wanted -= {notice.pk for notice in asked} - (source.wanted(asked) if asked else set())
    withdraw([notice for notice in notices if notice.pk not in wanted], DeliveryEvent.Kind.NOT_WANTED)
    told: dict[int, list[Notice]] = defaultdict(list)
    for notice in notices:
        if notice.pk in wanted:
            told[notice.recipient_id].append(notice)
    return told


def _write(people: Sequence[User], told: dict[int, list[Notice]], left_over: dict[int, Mail], day: date) -> int:
    profile = _profile()
    new = []
    for person in people:
        mail, notices = left_over.get(person.pk), told.get(person.pk, [])
        if mail and mail.state == Mail.State.WAITING:
            _take_on(mail, person, notices, day, profile)
        elif notices:
            new.append((_mail(person, notices, Mail.Kind.DIGEST, day, profile), notices))
    Mail.objects.bulk_create([mail for mail, _ in new])
    _put_in(new)
    return len(new)


def _take_on(mail: Mail, person: User, notices: list[Notice], day: date, profile: Trust) -> None:
    """Yesterday's digest, known not to have left, becomes today's; with nothing left to tell it is withdrawn."""
    if not notices:
        mail.state = Mail.State.WITHDRAWN
        mail.save(update_fields=["state"])
        return
    words = letter(person, notices, day=day, kind=Mail.Kind.DIGEST, profile=profile)
    mail.day, mail.subject, mail.text, mail.html = day, words.subject, words.text, words.html
    mail.save(update_fields=["day", "subject", "text", "html"])
    _put_in([(mail, [notice for notice in notices if notice.mail_id is None])])


def _mail(person: User, notices: Sequence[Notice], kind: Mail.Kind, day: date, profile: Trust) -> Mail:
    words = letter(person, notices, day=day, kind=kind, profile=profile)
    now = clock.now()
    return Mail(
        recipient=person,
        kind=kind,
        day=day,
        message_id=f"<{secrets.token_hex(12)}@{parseaddr(settings.DEFAULT_FROM_EMAIL)[1].rpartition('@')[2]}>",
        subject=words.subject,
        text=words.text,
        html=words.html,
        made_at=now,
        next_try_at=now,
    )


def _put_in(contents: Sequence[tuple[Mail, list[Notice]]]) -> None:
    for mail, notices in contents:
        for notice in notices:
            notice.mail = mail
    changed = [notice for _, notices in contents for notice in notices]
    Notice.objects.bulk_update(changed, ["mail"], batch_size=500)
    log(DeliveryEvent.Kind.IN_MAIL, notices=changed)


def _profile() -> Trust:
    return Trust.objects.filter(pk=1).first() or Trust(name="Concord", send_from=Hours.first, send_until=Hours.last)


def _one_maker_at_a_time() -> None:
    """Until this transaction ends."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [MAKING])
