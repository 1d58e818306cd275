"""Bringing in a record on screen: send, say what the columns mean, look at what would change, apply, undo."""

from typing import Any

from django import forms
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from safeguarding.register.actions.importing import KIND, agree_columns, send_record
from safeguarding.register.importing.columns import NAMES
from safeguarding.register.views.parts import tabs
from schools.models import School
from trust import clock
from trust.access.pages import Request, requires
from trust.forms import ActionForm, tried
from trust.imports import actions, progress, tasks
from trust.imports.models import MARKS, WORKING, ImportRun
from trust.imports.reading import LIMIT, too_large
from trust.imports.views import ROWS

EDIT = "register.edit"


class SendForm(ActionForm):
    file = forms.FileField(label="File", help_text="CSV or XLSX with one row a person, as your system exports it.")
    for_school = forms.ModelChoiceField(
        School.objects.none(), label="School of rows that name none", required=False, empty_label="None"
    )

    def __init__(self, *args: Any, schools: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["for_school"].queryset = schools  # type: ignore[attr-defined]

    def clean_file(self) -> Any:
        file = self.cleaned_data["file"]
        if file.size > LIMIT:
            raise forms.ValidationError(too_large(file.size))
        return file


class ColumnsForm(ActionForm):
    """One question a heading: what it is to us. Left out: nothing is read from it."""

    def __init__(self, *args: Any, headings: list[str], columns: dict[str, str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.headings = headings
        for number, heading in enumerate(headings):
            self.fields[f"column-{number}"] = forms.ChoiceField(
                label=heading, required=False, initial=columns.get(heading, ""),
                choices=[("", "Not read"), *((name, name) for name in NAMES)],
            )  # fmt: skip

    @property
    def columns(self) -> dict[str, str]:
        return {heading: self.cleaned_data[f"column-{number}"] for number, heading in enumerate(self.headings)}


def runs_of(request: Request) -> Any:
    """A sender's own: the rows of a file are as restricted as the record."""
    runs = ImportRun.objects.filter(kind=KIND, by=request.user)
    return runs.select_related("file", "by", "undone_by").order_by("-pk")


@requires(EDIT)
def record_import(request: Request) -> HttpResponse:
    schools = School.objects.for_user(request.user, EDIT).open_on(clock.today())
    form = SendForm(request.POST or None, request.FILES or None, schools=schools)
    if form.is_valid() and form.attempt(send_record, by=request.user, **form.cleaned_data):
        return redirect("record_import_columns", form.result.pk)
    context = {"form": form, "runs": runs_of(request)[:20], "tabs": tabs(request)}
    return render(request, "register/import.html", context, status=form.status)


@requires(EDIT)
def record_import_columns(request: Request, pk: int) -> HttpResponse:
    run = get_object_or_404(runs_of(request), pk=pk)
    if run.status != ImportRun.Status.WAITING or run.options.get("agreed"):
        return redirect("record_import_run", run.pk)
    headings, columns = run.options["headings"], run.options["columns"]
    form = ColumnsForm(request.POST or None, headings=headings, columns=columns)
    if form.is_valid() and form.attempt(agree_columns, run, columns=form.columns, by=request.user):
        return redirect("record_import_run", run.pk)
    known = sum(1 for heading in headings if columns.get(heading))
    context = {"form": form, "run": run, "known": known, "all": len(headings)}
    return render(request, "register/import_columns.html", context, status=form.status)


@requires(EDIT)
def record_import_run(request: Request, pk: int) -> HttpResponse:
    run = get_object_or_404(runs_of(request), pk=pk)
    context = {
        "run": run,
        "work": work(run),
        "rows": [(name, run.counts.get(name, 0), words_of(name)) for name in ROWS] if run.counts else [],
        "problems": run.problems.all()[:200],
        "problem_count": run.problems.count(),
        "working": run.status in WORKING,
    }
    return render(request, "register/import_run.html", context)


def words_of(name: str) -> str:
    return {"skipped": "hold nothing to take", "changed": "say something else than the record"}.get(name, ROWS[name])


def work(run: ImportRun) -> dict[str, Any]:
    told, done = progress.of(run.pk), run.status not in WORKING
    return {
        "state": MARKS[run.status] if not done else "failed" if run.status == ImportRun.Status.FAILED else "finished",
        "words": run.get_status_display() if done else told["words"],
        "percent": told["share"],
        "url": reverse("record_import_progress", args=[run.pk]),
        "done_url": reverse("record_import_run", args=[run.pk]) if done else "",
    }


@requires(EDIT)
def record_import_progress(request: Request, pk: int) -> HttpResponse:
    run = get_object_or_404(runs_of(request), pk=pk)
    return render(request, "imports/import_progress.html", {"work": work(run)})


@requires(EDIT)
@require_POST
def record_import_apply(request: Request, pk: int) -> HttpResponse:
    run = get_object_or_404(runs_of(request), pk=pk)
    if tried(request, actions.ask_to_apply, run, by=request.user):
        tasks.apply_run.delay_on_commit(run.pk)  # type: ignore[attr-defined]
    return redirect("record_import_run", run.pk)


@requires(EDIT)
@require_POST
def record_import_undo(request: Request, pk: int) -> HttpResponse:
    run = get_object_or_404(runs_of(request), pk=pk)
    tried(request, actions.undo, run, by=request.user, success="Undone: the record is as it was before this import.")
    return redirect("record_import_run", run.pk)
