"""Changes to how the trust works, and the principles they are designed by (S2-32 to S2-34)."""

from django.contrib import messages
from django.db.models import Count
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from improvement.practice.actions import changes as actions
from improvement.practice.filters import ChangeFilter
from improvement.practice.forms.changes import ChangeForm, DecideForm, InputForm, PrinciplesForm
from improvement.practice.models import ChangeRecord
from improvement.practice.selectors import changes
from improvement.practice.views.pages import write
from trust.access.pages import Request, requires
from trust.access.scopes import holds
from trust.lists import Column, list_page
from trust.marks import day_mark, status
from trust.words import count_of, long_day

LIST = ("Changes", "/improvement/practice/changes/")


@requires("practice.view")
def change_list(request: Request) -> HttpResponse:
    rows = ChangeRecord.objects.readable_by(request.user)  # type: ignore[attr-defined]
    columns = [
        Column("title", "Change", lambda row: row.title, "title", url=lambda row: row.get_absolute_url()),
        Column("trigger", "Why now", lambda row: row.trigger),
        Column("state", "State", lambda row: "decided" if row.decided_on else "open", "decided_on",
               html=lambda row: status("decided" if row.decided_on else "open")),
        Column("by", "To be decided by", lambda row: long_day(row.decide_by), "decide_by",
               html=lambda row: day_mark(row.decide_by)),
        Column("inputs", "Voices from schools", lambda row: row.voices, "voices", numeric=True),
        Column("decision", "Decision", lambda row: row.decision),
    ]  # fmt: skip
    waiting = rows.filter(decided_on__isnull=True).count()
    return list_page(
        request,
        rows.annotate(voices=Count("inputs")).order_by("-opened_at", "-pk"),
        columns,
        template="practice/change_list.html",
        filterset=ChangeFilter,
        empty="No change is being weighed. A change begins with what cannot go on as it is.",
        lede=f"{count_of(waiting, 'change')} to be decided. Nothing is decided before schools were heard.",
        principles=changes.principles(),
    )


@requires("practice.view")
def change_detail(request: Request, pk: int) -> HttpResponse:
    rows = ChangeRecord.objects.readable_by(request.user)  # type: ignore[attr-defined]
    change = get_object_or_404(rows.select_related("strand", "opened_by", "decided_by"), pk=pk)
    waits = change.decided_on is None
    context = {
        "change": change,
        "inputs": change.inputs.select_related("by", "school"),
        "principles": changes.principles(),
        "may_say": waits and holds(request.user, "practice.say") and changes.works_at(request.user).exists(),
        "may_decide": waits and holds(request.user, "practice.approve"),
    }
    return render(request, "practice/change_detail.html", context)


@requires("practice.edit")
def change_add(request: Request) -> HttpResponse:
    form = ChangeForm(request.POST or None)
    if form.is_valid() and form.attempt(actions.open_change, by=request.user, **form.cleaned_data):
        messages.success(request, "Opened. Ask those whom it meets.")
        return redirect(form.result)
    lede = "What cannot go on, what shows it, and what could be done. Schools are heard before anything is decided."
    return write(request, form, title="Open a change", button="Open it", back=LIST, lede=lede)


@requires("practice.say")
def change_say(request: Request, pk: int) -> HttpResponse:
    """Somebody who works in a school says what they see."""
    rows = ChangeRecord.objects.for_user(request.user, "practice.say").filter(decided_on__isnull=True)
    change = get_object_or_404(rows, pk=pk)
    form = InputForm(request.POST or None, user=request.user)
    if form.is_valid() and form.attempt(actions.hear, change, by=request.user, **form.cleaned_data):
        messages.success(request, "Thank you. It stands with the change, and is read before it is decided.")
        return redirect(change)
    back = (str(change), change.get_absolute_url())
    return write(request, form, title="What you see from where you work", button="Say it", back=back, lede=change.title)


@requires("practice.approve")
def change_decide(request: Request, pk: int) -> HttpResponse:
    rows = ChangeRecord.objects.for_user(request.user, "practice.approve").filter(decided_on__isnull=True)
    change = get_object_or_404(rows, pk=pk)
    form = DecideForm(request.POST or None)
    if form.is_valid() and form.attempt(actions.decide, change, by=request.user, **form.cleaned_data):
        messages.success(request, "Decided.")
        return redirect(change)
    heard = f"{count_of(change.inputs.count(), 'voice')} from schools."  # type: ignore[attr-defined]
    back = (str(change), change.get_absolute_url())
    return write(request, form, title="Decide it", button="Decide it", back=back, lede=f"{change}. {heard}")


@requires("practice.approve")
def principles_edit(request: Request) -> HttpResponse:
    form = PrinciplesForm(request.POST if request.method == "POST" else None)
    if form.is_valid() and form.attempt(actions.type_principles, by=request.user, **form.cleaned_data):
        messages.success(request, "Saved.")
        return redirect("change_list")
    lede = "The charter names design principles without saying them. Type yours; a line left empty stays empty."
    return write(request, form, title="Our design principles", button="Save", back=LIST, lede=lede)
