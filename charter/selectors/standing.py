"""How the schools stand against each decision: who meets it, what is late, what is due next."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Count, Min, Q, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce
from django.urls import reverse

from charter.models import Area, DueItem
from trust import clock
from trust.access.levels import SUMMARY
from trust.models import AcademicYear, User
from trust.words import count_of


@dataclass(frozen=True)
class Standing:
    """Of one decision, in the reader's schools, this academic year.

    `measured` schools had something to do by today, and `met` of them did all of it. `once`: no school is asked, the
    trust does it once.
    """

    measured: int = 0
    met: int = 0
    due: int = 0
    late: int = 0
    missed: int = 0
    next_due: date | None = None
    once: bool = False

    @property
    def behind(self) -> int:
        return self.late + self.missed

    @property
    def met_words(self) -> str:
        if not self.measured:
            return "nothing due yet" if self.next_due else "–"
        if self.once:
            return "done for all" if self.met else "not done"
        return f"{self.met} of {self.measured}"

    @property
    def state(self) -> str:
        """The worst that is open."""
        return next((name for name in ("late", "missed", "due") if getattr(self, name)), "")

    @property
    def due_words(self) -> str:
        parts = [f"{number} {word}" for word in ("late", "missed", "due") if (number := getattr(self, word))]
        return ", ".join(parts)


NOTHING = Standing()


def this_year(user: User, today: date) -> QuerySet[DueItem]:
    """The due items of this academic year that count, in the reader's schools."""
    items = DueItem.objects.for_user(user, "due.view", level=SUMMARY).filter(closed_at__isnull=True)
    year = AcademicYear.objects.filter(first_day__lte=today, last_day__gte=today).values("first_day")[:1]
    return items.filter(due_on__gte=Coalesce(Subquery(year), Value(date.min)))


def standing(user: User) -> dict[int, Standing]:
    """By decision. One query, however many schools and decisions there are."""
    today = clock.today()
    undone = Q(fulfilled_at__isnull=True)
    behind = undone & Q(due_on__lt=today)
    place = Coalesce("school_id", Value(0))
    rows = (
        this_year(user, today)
        .values("duty__version__decision_id")
        .annotate(
            measured=Count(place, distinct=True, filter=Q(due_on__lt=today) | ~undone),
            behind=Count(place, distinct=True, filter=behind),
            due=Count("pk", filter=undone & Q(opens_on__lte=today, due_on__gte=today)),
            late=Count("pk", filter=behind & Q(period_last_day__gte=today)),
            missed=Count("pk", filter=behind & Q(period_last_day__lt=today)),
            schools=Count("school"),
            next_due=Min("due_on", filter=undone & Q(due_on__gte=today)),
        )
        .order_by()
    )
    return {
        row["duty__version__decision_id"]: Standing(
            measured=row["measured"],
            met=row["measured"] - row["behind"],
            due=row["due"],
            late=row["late"],
            missed=row["missed"],
            next_due=row["next_due"],
            once=not row["schools"],
        )
        for row in rows
    }


@dataclass(frozen=True)
class AreaCompliance:
    """Of one area: how many things had to be done by today in the reader's schools, and how many were."""

    area: Area
    done: int
    expected: int
    late: int

    @property
    def words(self) -> str:
        late = f", {count_of(self.late, 'thing')} late" if self.late else ""
        return f"{self.done} of {self.expected} done{late}"

    @property
    def bar(self) -> dict[str, Any]:
        """As components/bars.html takes it."""
        url = f"{reverse('charter_register')}?area={self.area.pk}"
        return {"label": self.area.name, "done": self.done, "total": self.expected, "url": url}


def compliance_by_area(user: User) -> list[AreaCompliance]:
    """Areas in which something had to be done by today, in the charter's order; two queries."""
    today = clock.today()
    undone = Q(fulfilled_at__isnull=True)
    rows = (
        this_year(user, today)
        .values("duty__version__decision__area_id")
        .annotate(
            done=Count("pk", filter=~undone),
            late=Count("pk", filter=undone & Q(due_on__lt=today)),
        )
        .order_by()
    )
    counts = {row["duty__version__decision__area_id"]: row for row in rows}
    return [
        AreaCompliance(area, found["done"], found["done"] + found["late"], found["late"])
        for area in Area.objects.all()
        if (found := counts.get(area.pk)) and found["done"] + found["late"]
    ]
