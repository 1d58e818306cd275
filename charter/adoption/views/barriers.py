"""What is in the way at a school: the list, raising one, removing it (S1-53)."""

from statistics import median

from django.contrib import messages
from django.db.models import F, QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from charter.adoption.actions import barriers
from charter.adoption.filters import BarrierFilter
from charter.adoption.forms import RaiseForm, RemoveForm
from charter.adoption.models import Barrier
from charter.forms.submissions import people_of
from charter.models import Decision
from schools.models import School
from trust import clock
from trust.access.pages import Request, requires
from trust.access.scopes import holds
from trust.lists import Column, list_page
from trust.marks import status
from trust.words import count_of, long_day, short_day


@requires("barrier.view")
def barrier_list(request: Request) -> HttpResponse:
    rows = Barrier.objects.for_user(request.user, "barrier.view")
    columns = [
        Column("what", "What is in the way", lambda row: row.what, url=lambda row: row.get_absolute_url()),
        Column("school", "School", lambda row: row.school, "school__sort_name"),
        Column("raised", "Raised", lambda row: long_day(row.raised_on), "raised_on",
               html=lambda row: short_day(row.raised_on)),
        Column("owner", "Who removes it", lambda row: row.owner or "Nobody yet", "owner__name"),
        Column("state", "State", lambda row: "removed" if row.removed_on else "open", "removed_on", html=state_mark),
        Column("days", "Days", days_of, numeric=True),
        Column("outcome", "What was done", lambda row: row.outcome),
    ]  # fmt: skip
    return list_page(
        request,
        rows.select_related("school", "owner").order_by(F("removed_on").desc(nulls_first=True), "raised_on", "pk"),
        columns,
        template="adoption/barrier_list.html",
        filterset=BarrierFilter,
        empty="Nothing is in the way. Anybody at a school may say what is.",
        lede=summary(rows),
    )


def days_of(barrier: Barrier) -> int:
    return ((barrier.removed_on or clock.today()) - barrier.raised_on).days


def state_mark(barrier: Barrier) -> str:
    return status("done", f"removed {short_day(barrier.removed_on)}") if barrier.removed_on else status("open")


def summary(rows: QuerySet[Barrier]) -> str:
    """'3 in the way · half of the 8 removed were gone within 12 days'."""
    gone = rows.filter(removed_on__isnull=False).values_list("raised_on", "removed_on")
    days = [(removed - raised).days for raised, removed in gone if removed]
    still = rows.filter(removed_on__isnull=True).count()
    if not days:
        return f"{still} in the way"
    within = count_of(round(median(days)), "day")
    return f"{still} in the way · {len(days)} removed, half of them within {within}"


@requires("barrier.raise")
def barrier_add(request: Request) -> HttpResponse:
    schools = School.objects.for_user(request.user, "barrier.raise")
    form = RaiseForm(request.POST or None, schools=schools, decisions=Decision.objects.order_by("title"))
    if form.is_valid() and form.attempt(barriers.raise_barrier, by=request.user, **form.cleaned_data):
        messages.success(request, "Raised. Your school's leaders see it.")
        return redirect(form.result)
    return render(request, "adoption/barrier_add.html", {"form": form}, status=form.status)


@requires("barrier.view")
def barrier_detail(request: Request, pk: int) -> HttpResponse:
    """One barrier; the school's leaders name who removes it and say when it is gone."""
    rows = Barrier.objects.for_user(request.user, "barrier.view").select_related(
        "school", "owner", "raised_by", "decision"
    )
    barrier = get_object_or_404(rows, pk=pk)
    may = holds(request.user, "barrier.edit") and rows_to_edit(request).filter(pk=pk).exists()
    return render(
        request, "adoption/barrier_detail.html", {"barrier": barrier, "school": barrier.school, "may_remove": may}
    )


@requires("barrier.edit")
def barrier_remove(request: Request, pk: int) -> HttpResponse:
    barrier = get_object_or_404(rows_to_edit(request).select_related("school"), pk=pk)
    start = {"owner": barrier.owner_id, "removed_on": barrier.removed_on, "outcome": barrier.outcome}
    form = RemoveForm(request.POST or None, initial=start, people=people_of(barrier.school))
    if form.is_valid() and form.attempt(barriers.remove, barrier, by=request.user, **form.cleaned_data):
        messages.success(request, "Saved.")
        return redirect(barrier)
    context = {"form": form, "barrier": barrier, "school": barrier.school}
    return render(request, "adoption/barrier_remove.html", context, status=form.status)


def rows_to_edit(request: Request) -> QuerySet[Barrier]:
    return Barrier.objects.for_user(request.user, "barrier.edit")
