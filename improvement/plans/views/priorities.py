"""Priorities: the list, one of them; written, changed, made live, closed."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from improvement.plans import actions, marks
from improvement.plans.filters import PriorityFilter
from improvement.plans.forms import CloseForm, PriorityForm
from improvement.plans.models import Priority
from improvement.plans.selectors import pages
from improvement.plans.views.plans import plan_for
from trust.access.pages import Request, requires
from trust.forms import ActionForm
from trust.hooks import panels
from trust.lists import Column, list_page
from trust.marks import status

COLUMNS = [
    Column("title", "Priority", lambda row: row.title, "title", url=lambda row: row.get_absolute_url()),
    Column("school", "School", lambda row: row.plan.school, "plan__school__sort_name"),
    Column("strand", "Strand", lambda row: row.strand, "strand__order"),
    Column("measure", "Measure and date", marks.face_words, html=marks.face_mark),
    Column("cause", "Root cause", lambda row: row.cause_kind or "", "cause_kind__order"),
    Column("done", "Done?", marks.done_words, html=marks.done_mark),
    Column("working", "Working?", marks.working_words, html=marks.working_mark),
    Column("state", "State", lambda row: row.get_state_display(), "state", html=lambda row: status(row.state)),
    Column("year", "Year", lambda row: row.plan.year.code, "plan__year__first_day"),
    Column("owner", "Owner", lambda row: row.owner.name, exported_only=True),
    Column("why", "Cause in words", lambda row: row.cause, exported_only=True),
]


@requires("plan.view")
def priority_list(request: Request) -> HttpResponse:
    rows = Priority.objects.for_user(request.user, "plan.view").for_pages()
    return list_page(
        request,
        rows.order_by("-plan__year__first_day", "plan__school__sort_name", "order", "pk"),
        COLUMNS,
        template="plans/priority_list.html",
        filterset=PriorityFilter,
        empty="No priority yet. Each stands in the plan of a school.",
    )


@requires("plan.view")
def priority_detail(request: Request, pk: int) -> HttpResponse:
    priority = get_object_or_404(Priority.objects.for_user(request.user, "plan.view").for_pages(), pk=pk)
    context = {"page": pages.priority_page(priority, request.user), "priority": priority, "school": priority.school}
    context["panels"] = panels("priority_detail", request.user, priority=priority)
    return render(request, "plans/priority_detail.html", context)


def to_change(request: Request, pk: int, capability: str = "plan.edit") -> Priority:
    return get_object_or_404(Priority.objects.for_user(request.user, capability).for_pages(), pk=pk)


@requires("plan.edit")
def priority_add(request: Request, pk: int) -> HttpResponse:
    plan = plan_for(request, pk, "plan.edit")
    form = PriorityForm(request.POST or None, plan=plan)
    if form.is_valid():
        fields = {name: value for name, value in form.cleaned_data.items() if name != "seen"}
        if form.attempt(actions.add_priority, plan, by=request.user, **fields):
            messages.success(request, "Kept as a draft. Add how you will know, then make it live.")
            return redirect(form.result)
    return render(request, "plans/priority_add.html", {"form": form, "plan": plan}, status=form.status)


@requires("plan.edit")
def priority_edit(request: Request, pk: int) -> HttpResponse:
    priority = to_change(request, pk)
    form = PriorityForm(
        request.POST or None, instance=to_change(request, pk), plan=priority.plan, initial={"seen": priority.version}
    )
    if form.is_valid() and form.attempt(actions.change_priority, priority, by=request.user, **form.cleaned_data):
        messages.success(request, "Saved.")
        return redirect(priority)
    return render(request, "plans/priority_edit.html", {"form": form, "priority": priority}, status=form.status)


@requires("plan.edit")
def priority_live(request: Request, pk: int) -> HttpResponse:
    priority = to_change(request, pk)
    form = ActionForm(request.POST if request.method == "POST" else None)
    if form.is_valid() and form.attempt(actions.go_live, priority, by=request.user):
        messages.success(request, "This priority is live.")
        return redirect(priority)
    context = {"form": form, "priority": priority, "lacking": pages.lacking_words(priority)}
    return render(request, "plans/priority_live.html", context, status=form.status)


@requires("plan.edit")
def priority_close(request: Request, pk: int) -> HttpResponse:
    priority = to_change(request, pk)
    form = CloseForm(request.POST or None, initial={"seen": priority.version})
    if form.is_valid() and form.attempt(actions.close_priority, priority, by=request.user, **form.cleaned_data):
        messages.success(request, "Priority closed.")
        return redirect(priority)
    return render(request, "plans/priority_close.html", {"form": form, "priority": priority}, status=form.status)
