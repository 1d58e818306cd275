"""What is due where, and marking done what has no form."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from charter import actions
from charter.filters import DueItemFilter
from charter.forms.follow_up import MarkDoneForm
from charter.models import DueItem, Submission
from charter.selectors.due import address, may_fulfil
from trust import clock
from trust.access.levels import SUMMARY
from trust.access.pages import Request, requires
from trust.access.scopes import holds
from trust.forms import ActionForm
from trust.lists import Column, list_page
from trust.marks import status
from trust.words import late_by, long_day, short_day


@requires("due.view")
def due_list(request: Request) -> HttpResponse:
    items = DueItem.objects.for_user(request.user, "due.view").filter(closed_at__isnull=True).with_state()
    items = items.select_related("duty__version__decision__area", "duty__proforma", "school").order_by("due_on", "pk")
    columns = [
        Column("what", "What", lambda row: row.duty.title, "duty__title", url=lambda row: address(row, request.user)),
        Column("school", "School", lambda row: row.school or "The trust", "school__sort_name"),
        Column("period", "Period", lambda row: row.period_label, "period_first_day"),
        Column("due", "Due", lambda row: long_day(row.due_on), "due_on", html=lambda row: short_day(row.due_on)),
        Column("state", "State", lambda row: row.state.replace("_", " "), "state", html=state_mark),
        Column("who", "Who does it", lambda row: row.duty.get_role_display(), "duty__role"),
        Column("minutes", "Minutes", lambda row: row.duty.minutes, "duty__minutes", numeric=True),
        Column("decision", "Decision behind it", lambda row: row.duty.version.decision.title,
               "duty__version__decision__title", url=lambda row: row.duty.version.decision.get_absolute_url()),
    ]  # fmt: skip
    return list_page(
        request,
        items,
        columns,
        template="charter/due_list.html",
        filterset=DueItemFilter,
        empty="Nothing of that kind. Due items come from the duties of the charter's decisions.",
    )


@requires("signed_in", level=SUMMARY)
def due_item_open(request: Request, pk: int) -> HttpResponse:
    """The way from what is due to what fulfils it: its form, begun here on request, or the page to mark it done."""
    item = get_object_or_404(
        DueItem.objects.select_related("duty__proforma", "duty__version__decision", "school"), pk=pk
    )
    form = item.duty.proforma
    if form is None:
        return redirect("due_item_done", pk)
    asked = form.view_capability if request.method == "GET" else form.edit_capability
    if not holds(request.user, asked, SUMMARY):
        raise PermissionDenied(asked)
    get_object_or_404(DueItem.objects.for_user(request.user, asked, level=SUMMARY), pk=pk)
    if begun := Submission.objects.filter(due_item=item).first():
        return redirect(begun)
    begin = ActionForm(request.POST if request.method == "POST" else None)
    if begin.is_valid() and begin.attempt(actions.start, item, by=request.user):
        return redirect(begin.result)
    context = {"item": item, "form": begin, "school": item.school}
    context["may_edit"] = DueItem.objects.for_user(request.user, form.edit_capability).filter(pk=pk).exists()
    return render(request, "charter/due_item_open.html", context, status=begin.status)


def state_mark(item: DueItem) -> str:
    state = item.state  # type: ignore[attr-defined]
    return status(state, late_by(item.due_on, clock.today()) if state == "late" else "")


@requires("due.edit")
def due_item_done(request: Request, pk: int) -> HttpResponse:
    items = DueItem.objects.for_user(request.user, "due.edit").filter(duty__proforma__isnull=True).with_state()
    items = items.select_related("duty__version__decision__area", "school", "fulfilled_by")
    item = get_object_or_404(items, pk=pk)
    form = MarkDoneForm(request.POST or None)
    if form.is_valid() and form.attempt(actions.mark_done, item, by=request.user, **form.cleaned_data):
        messages.success(request, f"Done: {item}.")
        return redirect(item.duty.version.decision)
    context = {"form": form, "item": item, "may_fulfil": may_fulfil(request.user, item)}
    return render(request, "charter/due_item_done.html", context, status=form.status)
