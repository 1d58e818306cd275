"""The only place the time comes from, so that a test, a rehearsal or `remind --now` can set it."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.utils import timezone

LONDON = ZoneInfo("Europe/London")

_set_to: ContextVar[datetime | None] = ContextVar("set_to", default=None)


def now() -> datetime:
    """The moment it is, aware, in UTC."""
    return _set_to.get() or timezone.now()  # noqa: TID251 - the one exception


def today() -> date:
    """The date it is in London."""
    return now().astimezone(LONDON).date()


@contextmanager
def at(moment: datetime) -> Iterator[None]:
    """Everything inside happens at `moment` (aware, or naive in London time)."""
    aware = moment if moment.tzinfo else moment.replace(tzinfo=LONDON)
    token = _set_to.set(aware)
    try:
        yield
    finally:
        _set_to.reset(token)
