"""Calendar months after a day, as the law counts them, and the earliest day that is still in date."""

from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

ONE_DAY = timedelta(days=1)


def months_after(day: date, months: int) -> date:
    """The same day of the month; the month's last where it has no such day (31 January → 28 February)."""
    return day + relativedelta(months=months)


def earliest_in_date(today: date, months: int) -> date:
    """The earliest day from which so many months reach to today, today counted."""
    day = today - relativedelta(months=months)
    while months_after(day, months) < today:
        day += ONE_DAY
    return day
