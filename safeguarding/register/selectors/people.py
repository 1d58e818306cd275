"""Who is on the record, which rows a reader may open, and the frame that a sample is drawn from."""

from datetime import date, timedelta

from django.db.models import Prefetch

from safeguarding.person_types import PersonType
from safeguarding.register.models import Check, Registered, RegisteredQuerySet
from schools.models import School
from trust.models import User

NEW_FOR = timedelta(days=120)
"""Whoever began within these days is a new starter: about a term, so that each termly audit meets all of them."""


def live(day: date) -> RegisteredQuerySet:
    """Everybody on the record on a day; a leaver is gone from the day after their last."""
    return Registered.objects.live(day)  # type: ignore[attr-defined, no-any-return]


def readable(user: User) -> RegisteredQuerySet:
    """Rows that the user reads without drilling: by role, one's own, and a clerk the governors'."""
    rows: RegisteredQuerySet = Registered.objects.for_user(user, "register.view")  # type: ignore[assignment]
    return rows | governing(user)


def editable(user: User) -> RegisteredQuerySet:
    """Rows that the user keeps: HR all, a clerk those of governors, members and trustees."""
    rows: RegisteredQuerySet = Registered.objects.for_user(user, "register.edit")  # type: ignore[assignment]
    return rows | governing(user)


def governing(user: User) -> RegisteredQuerySet:
    return Registered.objects.for_user(user, "governor_checks.edit")  # type: ignore[attr-defined, no-any-return]


def with_checks(people: RegisteredQuerySet, day: date) -> RegisteredQuerySet:
    """With school and checks, each check's standing of the day; one query more for all of them."""
    checks = Check.objects.with_standing(day).select_related("recorded_by")  # type: ignore[attr-defined]
    return people.select_related("school").prefetch_related(Prefetch("checks", checks))


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
