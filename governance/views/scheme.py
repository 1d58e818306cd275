"""The scheme of delegation: who decides what, line by line."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from governance import actions
from governance.filters import DelegationFilter
from governance.forms import AddLineForm, ChangeLineForm, EndLineForm
from governance.models import DelegationLine
from trust import clock
from trust.access.pages import Request, requires
from trust.access.scopes import holds
from trust.history.selectors import changes_of
from trust.lists import Column, list_page
from trust.words import long_day, short_day


def in_force(line: DelegationLine) -> str:
    """'1 Sep 2026 on', or both days."""
    until = f"to {short_day(line.effective_to)}" if line.effective_to else "on"
    return f"{short_day(line.effective_from)} {until}"


COLUMNS = [
    Column("matter", "Matter", lambda row: row.matter, "matter", url=DelegationLine.get_absolute_url),
    Column("holder", "Who decides", lambda row: row.get_holder_display(), "holder"),
    Column("at", "Decided", lambda row: row.get_at_display(), "at"),
    Column("clause", "Clause", lambda row: row.clause or "–", "clause"),
    Column("decision", "Line of the charter", lambda row: row.decision or "–", "decision__title"),
    Column("words", "Also called", lambda row: row.words),
    Column("consulted", "Asked first", lambda row: row.consulted),
    Column("from", "In force", in_force, "effective_from"),
]


@requires("charter.view")
def delegation_list(request: Request) -> HttpResponse:
    return list_page(
        request,
        DelegationLine.objects.for_user(request.user, "charter.view").select_related("decision"),
        COLUMNS,
        template="governance/delegation_list.html",
        filterset=DelegationFilter,
        empty="No line fits. The scheme says of each matter which one body or role decides it.",
    )


@requires("charter.view")
def delegation_line(request: Request, pk: int) -> HttpResponse:
    rows = DelegationLine.objects.for_user(request.user, "charter.view").select_related("decision")
    line = get_object_or_404(rows, pk=pk)
    facts = [
        ("Who decides", line.get_holder_display()),
        ("Decided", line.get_at_display()),
        ("Clause of the scheme", line.clause or "Not given"),
        ("Asked first", line.consulted or "Nobody named"),
        ("Also called", line.words or "–"),
        ("In force from", long_day(line.effective_from)),
        ("Last day in force", long_day(line.effective_to) if line.effective_to else "No end set"),
    ]
    changes = changes_of({line: line.matter}) if holds(request.user, "history.view") else None
    return render(request, "governance/delegation_line.html", {"line": line, "facts": facts, "changes": changes})


@requires("scheme.edit")
def delegation_add(request: Request) -> HttpResponse:
    form = AddLineForm(request.POST or None)
    if form.is_valid() and form.attempt(actions.add_line, by=request.user, **form.cleaned_data):
        messages.success(request, "The line is in the scheme.")
        return redirect(form.result)
    return render(request, "governance/delegation_add.html", {"form": form}, status=form.status)


def editable(request: Request, pk: int) -> DelegationLine:
    return get_object_or_404(DelegationLine.objects.for_user(request.user, "scheme.edit"), pk=pk)


@requires("scheme.edit")
def delegation_change(request: Request, pk: int) -> HttpResponse:
    line = editable(request, pk)
    form = ChangeLineForm(request.POST or None, instance=line, initial={"seen": line.version})
    if form.is_valid() and form.attempt(
        actions.change_line, editable(request, pk), by=request.user, **form.cleaned_data
    ):
        messages.success(request, "The line is saved.")
        return redirect(form.result)
    return render(request, "governance/delegation_change.html", {"form": form, "line": line}, status=form.status)


@requires("scheme.edit")
def delegation_end(request: Request, pk: int) -> HttpResponse:
    line = editable(request, pk)
    form = EndLineForm(request.POST or None, initial={"seen": line.version, "last_day": clock.today()})
    if form.is_valid() and form.attempt(actions.end_line, line, by=request.user, **form.cleaned_data):
        messages.success(request, "The line's last day is set. Nobody is named for it after that day.")
        return redirect(line)
    return render(request, "governance/delegation_end.html", {"form": form, "line": line}, status=form.status)
