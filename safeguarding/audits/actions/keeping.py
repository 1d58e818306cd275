"""How long an audit keeps whom it looked at: the names of sampled people end, what was counted of them stays."""

from datetime import date

import pgtrigger
from django.db import connection, transaction

from trust import clock

YEARS = 6
"""Years for which an audit is kept with all in it (domain.md section 10; a trust's own schedule may differ)."""


def kept_since(today: date) -> date:
    """Samples drawn before this day lose their names."""
    day = min(today.day, 28) if today.month == 2 else today.day
    return today.replace(year=today.year - YEARS, day=day)


def forget_sampled() -> int:
    """Takes names, posts and keys out of samples past their time, and out of their history; answers how many samples.

    Results stay by person's number, so the share of faults and what two readers made of it stay as they were. Only work
    without a person may ask the database for it. Run twice, it finds nothing the second time.
    """
    unlocked = pgtrigger.ignore("audits.Sample:locked_once_accepted")
    with unlocked, transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT audits_forget_sampled(%s)", [kept_since(clock.today())])
        return int(cursor.fetchone()[0])
