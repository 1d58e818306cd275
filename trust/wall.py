"""The second wall, row-level security: in whose name the database is asked, whatever the code asks for.

The rules of each table are made from its model (trust/access/walls.py). They read two settings of the session:
`concord.user` (a person's key, `system` for work without a person, nothing for nobody, who sees nothing) and
`concord.day`. Pages, tasks and commands set them; a room only ever needs `lifted`.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection
from psycopg2.extensions import TRANSACTION_STATUS_INERROR

from trust import clock

SYSTEM = "system"
SYSTEM_EMAIL = "system@concord.invalid"

# The statement says what held before: one round trip instead of two.
NAME = """
SELECT current_setting('concord.user', true), current_setting('concord.day', true),
    set_config('concord.user', %(who)s, %(local)s), set_config('concord.day', %(day)s, %(local)s)
"""
# The system's own account, which commands and the clock act as, is no person.
NAME_PERSON = NAME.replace(
    "%(who)s,",
    "CASE WHEN EXISTS (SELECT FROM trust_user WHERE id = %(person)s AND email = %(system)s)"
    " THEN 'system' ELSE %(who)s END,",
)


def name(user_id: int | None) -> tuple[str, str]:
    """Tells the database who acts, until the transaction ends (outside one: the session). Answers what held before, for
    `put_back`."""
    person = {"person": user_id, "system": SYSTEM_EMAIL}
    return _say(NAME_PERSON, str(user_id or ""), clock.today().isoformat(), person)


@contextmanager
def person(user_id: int | None) -> Iterator[None]:
    """Work in a person's name: a page, and a report or an import that somebody asked for."""
    before = name(user_id)
    try:
        yield
    finally:
        # Before a page there is nobody, and its transaction ends with it: a round trip saved.
        if any(before) or not connection.in_atomic_block:
            put_back(before)


@contextmanager
def system() -> Iterator[None]:
    """Work without a person: the clock's jobs and commands. Every row is seen."""
    before = _say(NAME, SYSTEM, clock.today().isoformat())
    try:
        yield
    finally:
        put_back(before)


@contextmanager
def lifted(why: str) -> Iterator[None]:
    """For counting what the reader may not read row by row: inside, every row is seen. Only totals may leave it.

    `why` is for the engineer who reads the code: what leaves. Read inside what you need: a query set that is first
    looked at after the block is asked in the person's name again.
    """
    with system():
        yield


def put_back(before: tuple[str, str]) -> None:
    """A transaction that broke is rolled back, and the settings with it."""
    if not _broken():
        _say(NAME, *before)


def _broken() -> bool:
    raw = connection.connection
    return (
        raw is None
        or raw.closed
        or connection.needs_rollback
        or raw.info.transaction_status == TRANSACTION_STATUS_INERROR
    )


def _say(statement: str, who: str, day: str, more: dict | None = None) -> tuple[str, str]:
    with connection.cursor() as cursor:
        cursor.execute(statement, {"who": who, "day": day, "local": connection.in_atomic_block, **(more or {})})
        user_before, day_before, *_ = cursor.fetchone()
    return user_before or "", day_before or ""
