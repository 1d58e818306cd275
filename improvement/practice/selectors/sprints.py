"""Sprints: how long they may be, the ingredients to choose from, and how they stand."""

from django.db.models import Count, OuterRef, Q, QuerySet, Subquery

from improvement.models import Limit
from improvement.practice.models import ActiveIngredient, Sprint, ToolkitVersion
from trust import clock
from trust.models import User
from trust.words import count_of

LEAST, MOST = "sprint-weeks-least", "sprint-weeks-most"


def weeks_allowed() -> tuple[int | None, int | None]:
    """The trust's own bounds; None where it set none."""
    found = dict(Limit.objects.filter(code__in=[LEAST, MOST]).values_list("code", "value"))
    return found.get(LEAST), found.get(MOST)


def ingredients() -> QuerySet[ActiveIngredient]:
    """Those of each toolkit's latest version."""
    newest = ToolkitVersion.objects.filter(toolkit=OuterRef("version__toolkit")).order_by("-number").values("pk")[:1]
    rows = ActiveIngredient.objects.filter(version=Subquery(newest)).select_related("version__toolkit")
    return rows.order_by("version__toolkit__title", "order")


def without_result(user: User) -> QuerySet[Sprint]:
    """Past their last day, with no result typed, that this person leads."""
    return Sprint.objects.filter(lead=user, closed_on__isnull=True, ends_on__lt=clock.today())


def summary(rows: QuerySet[Sprint]) -> str:
    """'3 running · 4 closed with a result · 1 past its last day without one'."""
    today = clock.today()
    found = rows.aggregate(
        running=Count("pk", filter=Q(closed_on__isnull=True, starts_on__lte=today, ends_on__gte=today)),
        closed=Count("pk", filter=Q(closed_on__isnull=False)),
        late=Count("pk", filter=Q(closed_on__isnull=True, ends_on__lt=today)),
    )
    parts = [f"{found['running']} running", f"{found['closed']} closed with a result"]
    if found["late"]:
        parts.append(f"{count_of(found['late'], 'sprint')} past the last day without a result")
    return " · ".join(parts)
