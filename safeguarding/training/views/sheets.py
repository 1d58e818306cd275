"""Bringing a sheet of people or of training in: look at what it would do, apply it, take it back."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from safeguarding.training.forms import SheetForm
from safeguarding.training.importers import IMPORTERS, KINDS
from safeguarding.training.views.parts import tabs
from trust.access.pages import Request, requires
from trust.forms import tried
from trust.imports import actions, tasks
from trust.imports.models import WORKING, ImportRun
from trust.models import User

PROBLEMS_SHOWN = 100
ROWS = ("new", "changed", "unchanged", "skipped", "rejected")


def latest(user: User) -> ImportRun | None:
    """The sheet that the reader sent last; nobody sees another's."""
    return ImportRun.objects.filter(kind__in=KINDS, by=user).select_related("file").order_by("-pk").first()


@requires("training.edit")
def training_import(request: Request) -> HttpResponse:
    form = SheetForm(request.POST or None, request.FILES or None, kinds=[(one.name, one.label) for one in IMPORTERS])
    if form.is_valid():
        file = form.cleaned_data["file"]
        if form.attempt(actions.start, form.cleaned_data["kind"], file, file.name, by=request.user):
            tasks.check_run.delay_on_commit(form.result.pk)  # type: ignore[attr-defined]
            return redirect("training_import")
    run = latest(request.user)
    context = {
        "form": form,
        "run": run,
        "label": next((one.label for one in IMPORTERS if run and one.name == run.kind), ""),
        "working": run is not None and run.status in WORKING,
        "counts": [(name, run.counts.get(name, 0)) for name in ROWS] if run and run.counts else [],
        "problems": run.problems.all()[:PROBLEMS_SHOWN] if run else [],
        "columns": {one.label: [column.name for column in one.layouts[0].columns] for one in IMPORTERS}.items(),
        "tabs": tabs(request),
    }
    return render(request, "training/import.html", context, status=form.status)


@require_POST
@requires("training.edit")
def training_import_apply(request: Request) -> HttpResponse:
    run = latest(request.user)
    if run is None:
        messages.error(request, "You have sent no sheet yet.")
    elif tried(request, actions.ask_to_apply, run, by=request.user):
        tasks.apply_run.delay_on_commit(run.pk)  # type: ignore[attr-defined]
    return redirect("training_import")


@require_POST
@requires("training.edit")
def training_import_undo(request: Request) -> HttpResponse:
    run = latest(request.user)
    if run is None:
        messages.error(request, "You have sent no sheet yet.")
    else:
        words = "Undone: everything is as it was before this sheet."
        tried(request, actions.undo, run, by=request.user, success=words)
    return redirect("training_import")
