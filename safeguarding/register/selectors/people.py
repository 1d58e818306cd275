"""Who is on the record, and the frame that a sample of it is drawn from."""

from datetime import date, timedelta

from safeguarding.register.models import PersonType, Registered, RegisteredQuerySet
from schools.models import School

NEW_FOR = timedelta(days=120)
"""Whoever began within these days is a new starter: about a term, so that each termly audit meets all of them."""


def live(day: date) -> RegisteredQuerySet:
    """Everybody on the record on a day; a leaver is gone from the day after their last."""
    return Registered.objects.live(day)  # type: ignore[attr-defined, no-any-return]


def sample_frame(school: School, day: date, *, since: date | None = None) -> list[tuple[int, str]]:
    """(key, stratum) of each row of a school's part, in the order of the keys, so that a seed draws the same again.

    Strata: `agency`, `governor`, `new_starter` (began after `since`, 120 days before the day unless given), `other`.
    """
    since = since or day - NEW_FOR
    rows = live(day).of(school).order_by("pk").values_list("pk", "person_type", "started_on")
    return [(pk, stratum(person_type, started_on >= since)) for pk, person_type, started_on in rows]


def stratum(person_type: str, is_new: bool) -> str:
    if person_type == PersonType.AGENCY:
        return "agency"
    if person_type == PersonType.GOVERNOR:
        return "governor"
    return "new_starter" if is_new else "other"
