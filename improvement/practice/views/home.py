"""Where practice begins, and what was stopped."""

from django.contrib import messages
from django.db.models import Count, QuerySet, Sum
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from improvement.practice.actions import stops as actions
from improvement.practice.filters import StopFilter
from improvement.practice.models import Stop
from improvement.practice.selectors.home import doors
from trust.access.pages import Request, requires
from trust.lists import Column, list_page
from trust.marks import day_mark
from trust.words import count_of, long_day


@requires("practice.view")
def practice_home(request: Request) -> HttpResponse:
    return render(request, "practice/practice_home.html", {"groups": doors(request.user)})


@requires("practice.view")
def stop_list(request: Request) -> HttpResponse:
    """Everything the trust no longer does, with the hours it freed and what was learnt: for all to read."""
    rows = Stop.objects.readable_by(request.user)  # type: ignore[attr-defined]
    columns = [
        Column("what", "What we stopped", lambda row: row.what, "what"),
        Column("school", "Where", lambda row: row.school or "The trust", "school__sort_name"),
        Column("kind", "Why", lambda row: row.get_kind_display(), "kind"),
        Column("lesson", "What we learnt", lambda row: row.lesson),
        Column("hours", "Hours freed a year", lambda row: row.hours_freed, "hours_freed", numeric=True),
        Column("on", "Since", lambda row: long_day(row.on), "on", html=lambda row: day_mark(row.on)),
        Column("thanked", "Thanks", lambda row: row.thanked, "thanked", numeric=True),
    ]
    thanked = set(rows.filter(thanks__by=request.user).values_list("pk", flat=True))
    return list_page(
        request,
        rows.with_thanks().select_related("school", "strand").order_by("-on", "-pk"),
        columns,
        template="practice/stop_list.html",
        filterset=StopFilter,
        empty="Nothing is stopped yet. What stops for an initiative, and what was tried and ended, stands here.",
        lede=summary(rows),
        latest=rows.select_related("school")[:3],
        thanked=thanked,
    )


def summary(rows: QuerySet[Stop]) -> str:
    """'12 things stopped, 340 hours a year freed. Each made room for something better.'"""
    found = rows.aggregate(things=Count("pk"), hours=Sum("hours_freed"))
    if not found["things"]:
        return "What we no longer do."
    freed = f"{count_of(found['things'], 'thing')} stopped, {count_of(found['hours'] or 0, 'hour')} a year freed."
    return f"{freed} Ending what does not work is good work."


@requires("practice.view")
@require_POST
def stop_thank(request: Request, pk: int) -> HttpResponse:
    stop = get_object_or_404(Stop.objects.readable_by(request.user), pk=pk)  # type: ignore[attr-defined]
    actions.thank(stop, by=request.user)
    messages.success(request, "Thanks given.")
    return redirect("stop_list")
