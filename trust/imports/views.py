"""Bringing files in on screen: send, look at what would change, apply, undo."""

from typing import Any

from django.db.models import QuerySet
from django.http import Http404, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from trust.access.pages import Request, requires
from trust.files import respond
from trust.forms import tried
from trust.hooks import registered
from trust.imports import actions, progress, tasks
from trust.imports.forms import ImportForm
from trust.imports.kinds import Importer
from trust.imports.models import MARKS, WORKING, ImportProblem, ImportRun
from trust.lists import Column, list_page
from trust.marks import status as status_mark
from trust.templatetags.concord import moment

PROBLEMS_SHOWN = 50
ROWS = {
    "new": "not known before",
    "changed": "replace what is here; the old value is kept in its history",
    "unchanged": "here already, just so",
    "skipped": "of schools that are not ours, or of no use here",
    "rejected": "can't be read: see below",
}


def label_of(run: ImportRun) -> str:
    return next((kind.label for kind in registered(Importer) if kind.name == run.kind), run.kind)


RUNS = [
    Column("file", "File", lambda run: run.file.name, url=lambda run: run.get_absolute_url()),
    Column("kind", "What it holds", label_of, sort="kind"),
    Column("started", "Sent", lambda run: moment(run.started_at), sort="started_at"),
    Column("by", "By", lambda run: run.by.name, sort="by__name"),
    Column(
        "status",
        "State",
        lambda run: run.get_status_display(),
        sort="status",
        html=lambda run: status_mark(run.mark, run.get_status_display().lower()),
    ),
    *(
        Column(name, name.capitalize(), lambda run, name=name: run.counts.get(name), numeric=True)  # type: ignore[misc]
        for name in ROWS
    ),
]
PROBLEMS = [
    Column("row", "Row", lambda problem: problem.row, sort="row", numeric=True),
    Column("column", "Column", lambda problem: problem.column or "whole row", sort="column"),
    Column("value", "What stands there", lambda problem: problem.value),
    Column("reason", "What is wrong", lambda problem: problem.reason, sort="reason"),
]


def runs_of(request: Request, capability: str = "imports.view") -> QuerySet[ImportRun]:
    """Those of kinds that have no pages of their own."""
    elsewhere = [kind.name for kind in registered(Importer) if kind.own_pages]
    return ImportRun.objects.for_user(request.user, capability).exclude(kind__in=elsewhere)


def run_of(request: Request, pk: int, capability: str = "imports.view") -> ImportRun:
    runs = runs_of(request, capability).select_related("file", "by", "undone_by")
    return get_object_or_404(runs, pk=pk)


@requires("imports.view")
def import_list(request: Request) -> HttpResponse:
    runs = runs_of(request).select_related("file", "by")
    empty = "Nothing was brought in yet. Start with the schools, from Get Information About Schools."
    return list_page(request, runs, RUNS, template="imports/import_list.html", empty=empty)


@requires("imports.edit")
def import_new(request: Request) -> HttpResponse:
    form = ImportForm(request.POST or None, request.FILES or None, initial={"kind": request.GET.get("kind")})
    if form.is_valid() and form.attempt(
        actions.start,
        form.cleaned_data["kind"],
        form.cleaned_data["file"],
        form.cleaned_data["file"].name,
        by=request.user,
        options=form.options,
    ):
        tasks.check_run.delay_on_commit(form.result.pk)  # type: ignore[attr-defined]
        return redirect(form.result)
    kinds = [kind for kind in registered(Importer) if not kind.own_pages]
    return render(request, "imports/import_new.html", {"form": form, "kinds": kinds}, status=form.status)


@requires("imports.view")
def import_detail(request: Request, pk: int) -> HttpResponse:
    run = run_of(request, pk)
    context = {
        "run": run,
        "label": label_of(run),
        "lede": lede_of(run),
        "work": work(run),
        "rows": [(name, run.counts.get(name, 0), words) for name, words in ROWS.items()] if run.counts else [],
        "problems": run.problems.all()[:PROBLEMS_SHOWN],
        "problem_count": run.problems.count(),
        "working": run.status in WORKING,
    }
    return render(request, "imports/import_detail.html", context)


def lede_of(run: ImportRun) -> str:
    """Who sent what and when, and who took it back."""
    year = f", for {run.options['year']}" if run.options.get("year") else ""
    undone = f" Undone by {run.undone_by} on {moment(run.undone_at)}." if run.undone_at else ""
    return f"{run.file.name}, sent by {run.by} on {moment(run.started_at)}{year}.{undone}"


def work(run: ImportRun) -> dict[str, Any]:
    """What the progress component shows."""
    told = progress.of(run.pk)
    done = run.status not in WORKING
    return {
        "state": MARKS[run.status] if not done else "failed" if run.status == ImportRun.Status.FAILED else "finished",
        "words": run.get_status_display() if done else told["words"],
        "percent": told["share"],
        "url": reverse("import_progress", args=[run.pk]),
        "done_url": run.get_absolute_url() if done else "",
    }


@requires("imports.view")
def import_progress(request: Request, pk: int) -> HttpResponse:
    return render(request, "imports/import_progress.html", {"work": work(run_of(request, pk))})


@requires("imports.view")
def import_problems(request: Request, pk: int) -> HttpResponse:
    run = run_of(request, pk)
    problems = ImportProblem.objects.for_user(request.user, "imports.view").filter(run=run)
    return list_page(
        request, problems, PROBLEMS, template="imports/import_problems.html", empty="No row was rejected.", run=run
    )


@requires("imports.edit")
@require_POST
def import_apply(request: Request, pk: int) -> HttpResponse:
    run = run_of(request, pk, "imports.edit")
    if tried(request, actions.ask_to_apply, run, by=request.user):
        tasks.apply_run.delay_on_commit(run.pk)  # type: ignore[attr-defined]
    return redirect(run)


@requires("imports.edit")
@require_POST
def import_undo(request: Request, pk: int) -> HttpResponse:
    run = run_of(request, pk, "imports.edit")
    words = "Undone: everything is as it was before this import."
    tried(request, actions.undo, run, by=request.user, success=words)
    return redirect(run)


@requires("imports.view")
def import_file(request: Request, pk: int) -> HttpResponseBase:
    """The file as it was sent."""
    stored = run_of(request, pk).file
    if not stored.content:
        raise Http404("the file was not kept")
    return respond(stored)
