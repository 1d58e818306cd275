"""What is late, school by school, and what is due next across the schools."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from django.contrib.postgres.aggregates import ArrayAgg
from django.db.models import Count, Min
from django.urls import reverse

from charter.models import DueItem
from schools.models import School
from trust import clock
from trust.models import User

AHEAD = timedelta(days=28)
NAMED = 4


@dataclass(frozen=True)
class Late:
    """How many things a school owes, and since when the oldest."""

    school: School
    count: int
    since: date


@dataclass(frozen=True)
class LateDuty:
    """One duty of one period that schools still owe: `places` names some of them."""

    title: str
    url: str
    since: date
    places: str


@dataclass(frozen=True)
class Coming:
    """What falls due on one day: one duty, at so many places."""

    day: date
    title: str
    count: int
    url: str


def late_by_school(user: User, known: Iterable[School] = ()) -> dict[int, Late]:
    """Open items past their date, this academic year's and last; missed ones are still owed.

    One query, and one more for the schools that are not among the `known`.
    """
    today = clock.today()
    items = DueItem.objects.for_user(user, "due.view").open().filter(due_on__lt=today, school__isnull=False)
    counts = items.order_by().values("school").annotate(count=Count("pk"), since=Min("due_on"))
    found = {row["school"]: row for row in counts}
    schools = [school for school in known if school.pk in found]
    if len(schools) < len(found):
        schools = [*School.objects.filter(pk__in=found)]
    return {school.pk: Late(school, found[school.pk]["count"], found[school.pk]["since"]) for school in schools}


def late_by_duty(user: User, limit: int) -> list[LateDuty]:
    """The same, a line for each duty and period: what is owed by most schools first. One query."""
    items = DueItem.objects.for_user(user, "due.view").open().filter(due_on__lt=clock.today())
    rows = (
        items.order_by()
        .values("duty__title", "period_label", "duty__version__decision")
        .annotate(count=Count("pk"), since=Min("due_on"), names=ArrayAgg("school__name", order_by="school__sort_name"))
        .order_by("-count", "since", "duty__title")
    )
    return [
        LateDuty(
            f"{row['duty__title']}, {row['period_label']}",
            decision_url(row["duty__version__decision"]),
            row["since"],
            and_more([name or "the trust" for name in row["names"]]),
        )
        for row in rows[:limit]
    ]


def and_more(names: list[str]) -> str:
    """Ashfield Primary, Eastgate High and 3 more."""
    shown = names if len(names) <= NAMED else names[: NAMED - 1]
    more = len(names) - len(shown)
    return f"{', '.join(shown)} and {more} more" if more else ", ".join(shown)


def decision_url(pk: int) -> str:
    return reverse("decision_detail", args=[pk])


def next_four_weeks(user: User) -> list[Coming]:
    """What falls due in the next four weeks, a line for each duty and day. One query."""
    today = clock.today()
    items = DueItem.objects.for_user(user, "due.view").open().filter(due_on__range=(today, today + AHEAD))
    rows = items.values("due_on", "duty__title", "duty__version__decision").annotate(count=Count("pk"))
    return [
        Coming(row["due_on"], row["duty__title"], row["count"], decision_url(row["duty__version__decision"]))
        for row in rows.order_by("due_on", "duty__title")
    ]
