"""What is done about workload, for all staff to see (S1-4)."""

from django.contrib import messages
from django.contrib.contenttypes.models import ContentType
from django.db.models import F
from django.http import HttpResponse
from django.shortcuts import redirect, render

from charter import actions
from charter.models import Action
from charter.views.follow_up import state_of, state_words
from charter.workload.forms import WorkloadActionForm
from charter.workload.models import Promise
from trust.access.pages import Request, requires
from trust.lists import Column, list_page
from trust.marks import status
from trust.words import long_day, short_day


@requires("charter.view")
def workload_action_list(request: Request) -> HttpResponse:
    """Every member of staff sees their own school's, and the whole trust's."""
    promises = {promise.pk: promise for promise in Promise.objects.all()}
    rows = Action.objects.for_user(request.user, "charter.view")
    rows = rows.filter(source_type=ContentType.objects.get_for_model(Promise)).select_related("school", "owner")
    columns = [
        Column("action", "What is done", lambda row: row.title, "title"),
        Column("promise", "Promise it helps to keep", lambda row: promises[row.source_id].words),
        Column("school", "School", lambda row: row.school or "The trust", "school__sort_name"),
        Column("owner", "Who", lambda row: row.owner.name, "owner__name"),
        Column("due", "By when", lambda row: long_day(row.due_on), "due_on", html=lambda row: short_day(row.due_on)),
        Column("state", "State", state_words, html=lambda row: status(state_of(row), state_words(row))),
        Column("measure", "How we will know", lambda row: row.measure),
        Column("outcome", "What came of it", lambda row: row.outcome or "–"),
    ]
    return list_page(
        request,
        rows.order_by(F("closed_on").desc(nulls_first=True), "due_on", "pk"),
        columns,
        template="workload/workload_action_list.html",
        empty="No review of workload has led to an action yet.",
    )


@requires("action.edit")
def workload_action_add(request: Request) -> HttpResponse:
    form = WorkloadActionForm(request.POST or None, user=request.user)
    if form.is_valid():
        promise = form.cleaned_data.pop("promise")
        if form.attempt(actions.add_action, source=promise, by=request.user, **form.cleaned_data):
            messages.success(request, "Added. All staff can read it.")
            return redirect("workload_action_list")
    return render(request, "workload/workload_action_add.html", {"form": form}, status=form.status)
