"""The year, day by day: each day's job killed half-way, run again, and run twice. Everything is rolled back."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time
from random import Random
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import connection, transaction
from django.utils.module_loading import import_string

from charter.models import Domain, DueItem
from improvement.rehearsal.days import fixed_days, last_sunday, next_day
from improvement.rehearsal.scene import Scene, set_the_scene
from trust import clock
from trust.models import AcademicYear
from trust.notices.models import Mail, Notice

DOMAIN = str(Domain.IMPROVEMENT)
DAILY = "charter.tasks.daily"


class Killed(Exception):
    """The worker was ended in the middle of its job."""


@dataclass
class Rehearsal:
    """What one year brought: the days that were run, how often a job was killed, and what was written twice."""

    year: AcademicYear
    scene: Scene
    days: list[date] = field(default_factory=list)
    killed: int = 0
    twice: list[str] = field(default_factory=list)
    since: int = 0
    sent: int = 0
    queries: int = 12
    seen: dict[int, date] = field(default_factory=dict)


def jobs() -> list[Callable[[], Any]]:
    """The daily jobs that improvement rests on, in the order of the clock: the charter's, and those of its rooms."""
    entries = settings.CELERY_BEAT_SCHEDULE.values()
    tasks = [str(entry["task"]) for entry in entries]
    names = [name for name in tasks if name == DAILY or name.startswith("improvement.")]
    return [import_string(name) for name in sorted(names, key=lambda name: name != DAILY)]


@contextmanager
def rehearsed(code: str) -> Iterator[Rehearsal]:
    """A year of the trust as it is, played through; inside, its rows may be read, after it none of them is there."""
    with transaction.atomic():
        yield play(year_of(code))
        transaction.set_rollback(True)


def year_of(code: str) -> AcademicYear:
    year = AcademicYear.objects.filter(code=code).first()
    if year is None:
        raise ValidationError(f"The calendar has no academic year {code}. Add it first: Settings, Calendar.")
    return year


def play(year: AcademicYear) -> Rehearsal:
    last = Notice.objects.order_by("-pk").first()
    whole = Rehearsal(year, set_the_scene(year), since=last.pk if last else 0, sent=mails_sent())
    fixed = fixed_days(year, whole.scene)
    clocks = {last_sunday(year.first_day.year, 10), last_sunday(year.last_day.year, 3)}
    draw, day = Random(year.code), year.first_day
    while day is not None:
        with clock.at(datetime.combine(day, time(0, 30) if day in clocks else time(6))):
            kill(whole, draw)
            run_counted(whole)
            see(whole)
        with clock.at(datetime.combine(day, time(23, 30) if day in clocks else time(6, 10))):
            before = written()
            run_all()
            if written() != before:
                whole.twice.append(day.isoformat())
            following = next_day(fixed, DOMAIN, year.last_day)
        whole.days.append(day)
        day = following  # type: ignore[assignment]
    return whole


def run_all() -> None:
    for job in jobs():
        job()


def run_counted(whole: Rehearsal) -> None:
    """Runs the day's jobs, and remembers how many queries they took."""
    count = 0

    def count_up(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        nonlocal count
        count += 1
        return execute(sql, params, many, context)

    with connection.execute_wrapper(count_up):
        run_all()
    whole.queries = count


def kill(whole: Rehearsal, draw: Random) -> None:
    """Runs the day's jobs until one is ended before a query that nobody chose, of as many as the day before took."""
    left = draw.randrange(2, whole.queries + 1)

    def count_down(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        nonlocal left
        left -= 1
        if left == 0:
            raise Killed
        return execute(sql, params, many, context)

    try:
        with connection.execute_wrapper(count_down):
            run_all()
    except Killed:
        whole.killed += 1


def written() -> tuple[int, int]:
    return DueItem.objects.count(), Notice.objects.count()


def mails_sent() -> int:
    return Mail.objects.filter(state=Mail.State.SENT).count()


def see(whole: Rehearsal) -> None:
    """Remembers the day on which an item was first there to be told about."""
    today = clock.today()
    opened = DueItem.objects.filter(opens_on__lte=today, closed_at__isnull=True)
    for pk in opened.exclude(pk__in=whole.seen).values_list("pk", flat=True):
        whole.seen[pk] = today
