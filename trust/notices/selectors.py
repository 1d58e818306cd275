"""The delivery log's reads: the life of a notice, when a waiting one leaves, and whether mail is stuck."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.db.models import Count, Min, QuerySet

from trust import clock
from trust.models import User
from trust.notices.models import DeliveryEvent, Mail, Notice
from trust.notices.windows import Hours, next_opening, working_days


@dataclass(frozen=True)
class Step:
    """One line of a life, as the page shows it."""

    at: datetime
    what: str
    detail: str


@dataclass(frozen=True)
class Stuck:
    """Mail that the server has not taken: how many, since when, and what it answered."""

    count: int
    since: datetime
    problem: str


def notice_life(notice: Notice) -> list[Step]:
    """What happened to a notice and then to its mail, in order."""
    events = [*notice.events.all(), *(notice.mail.events.all() if notice.mail else ())]
    return [_step(event) for event in sorted(events, key=lambda event: (event.at, event.pk))]


def mail_life(mail: Mail) -> list[Step]:
    return [_step(event) for event in mail.events.all()]


def _step(event: DeliveryEvent) -> Step:
    return Step(event.at, event.get_kind_display(), event.detail)


def leaves_at(person: User, moment: datetime) -> datetime | None:
    """When mail that may leave from that moment on will leave, by the person's working days."""
    start = max(moment, clock.now())
    day = start.astimezone(clock.LONDON).date()
    days = working_days([person], day, day + timedelta(days=400))[person.pk]
    return next_opening(start, days, Hours.of_trust())


def stuck_mail(mails: QuerySet[Mail]) -> Stuck | None:
    """Of these mails, those that could not be sent so far; None where there are none."""
    tried = mails.filter(state__in=Mail.UNSENT).exclude(problem="")
    found = tried.aggregate(count=Count("pk"), since=Min("made_at"))
    last = tried.order_by("-next_try_at").first()
    return Stuck(found["count"], found["since"], last.problem) if last else None


def kept_in_files() -> bool:
    """Whether mail goes to files because no mail server is named."""
    return settings.EMAIL_BACKEND == "django.core.mail.backends.filebased.EmailBackend"


def readable(mails: QuerySet[Mail], reader: User) -> QuerySet[Mail]:
    """Those whose words the reader may see: one's own; in the demonstration, where nobody is real, all of these."""
    return mails if settings.DEMO else mails.filter(recipient=reader)
