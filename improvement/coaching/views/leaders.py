"""Senior trust leaders' days: planned and used, what they went to, and each entry."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from improvement.coaching.actions import team as actions
from improvement.coaching.filters import TimeFilter
from improvement.coaching.forms.team import TimeForm
from improvement.coaching.models import LeaderTime
from improvement.coaching.selectors import leaders as selectors
from trust.access.pages import Request, requires
from trust.access.scopes import holds
from trust.forms import tried
from trust.lists import Column, list_page
from trust.marks import day_mark
from trust.words import long_day


def columns(may_edit: bool) -> list[Column]:
    def url(row: LeaderTime) -> str:
        return f"/improvement/leaders-time/{row.pk}/edit/" if may_edit else ""

    return [
        Column("day", "Day", lambda row: long_day(row.day), "day", html=lambda row: day_mark(row.day), url=url),
        Column("person", "Who", lambda row: str(row.person), "person__name"),
        Column("area", "Area", lambda row: str(row.area), "area__order"),
        Column("days", "Days", lambda row: float(row.days), "days", numeric=True),
        Column("output", "What came of it", lambda row: row.output),
    ]


@requires("leader_time.view")
def leader_time_list(request: Request) -> HttpResponse:
    rows = LeaderTime.objects.for_user(request.user, "leader_time.view").select_related("person", "area")
    return list_page(
        request,
        rows,
        columns(holds(request.user, "leader_time.edit")),
        template="coaching/leader_time_list.html",
        filterset=TimeFilter,
        empty="No time is written down yet.",
        use=selectors.use_of_days(request.user),
    )


@requires("leader_time.edit")
def leader_time_add(request: Request) -> HttpResponse:
    return write(request, LeaderTime())


@requires("leader_time.edit")
def leader_time_edit(request: Request, pk: int) -> HttpResponse:
    row = get_object_or_404(LeaderTime.objects.for_user(request.user, "leader_time.edit"), pk=pk)
    if request.method == "POST" and "remove" in request.POST:
        tried(request, actions.drop_time, row, by=request.user, success="The entry is removed.")
        return redirect("leader_time_list")
    return write(request, row)


def write(request: Request, row: LeaderTime) -> HttpResponse:
    form = TimeForm(request.POST or None, user=request.user, row=row)
    if form.is_valid() and form.attempt(actions.log_time, row, by=request.user, **form.cleaned_data):
        messages.success(request, "Written down.")
        return redirect("leader_time_list")
    context = {"form": form, "row": row if row.pk else None}
    return render(request, "coaching/leader_time_edit.html", context, status=form.status)
