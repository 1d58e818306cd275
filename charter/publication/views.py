"""The published charter for everybody, and its issues for those who keep it."""

from datetime import date
from typing import Any

from django.http import Http404, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from charter.publication import actions, drawing, selectors
from charter.publication.forms import DayForm, IssueForm
from charter.publication.models import PublishedCharter
from schools.models import School
from trust import clock
from trust.access.pages import Request, public, requires
from trust.access.scopes import holds
from trust.files import respond
from trust.lists import Column, list_page
from trust.marks import status
from trust.reports import progress
from trust.reports.actions import retry_report
from trust.reports.models import State
from trust.words import long_day, short_day

COLUMNS = [
    Column("whose", "Whose", lambda row: row.school or "The trust", "school__sort_name",
           url=PublishedCharter.get_absolute_url),
    Column("as_at", "As in force on", lambda row: short_day(row.run.as_at), "run__as_at"),
    Column("state", "State", lambda row: row.run.get_state_display(), html=lambda row: status(row.run.state)),
    Column("asked", "Issued", lambda row: short_day(row.run.requested_at), "run__requested_at"),
    Column("by", "By", lambda row: str(row.run.requested_by)),
    Column("hash", "SHA-256 of the PDF", lambda row: row.run.pdf.sha256 if row.run.pdf else "",
           html=lambda row: f"{row.run.pdf.sha256[:12]}…" if row.run.pdf else ""),
]  # fmt: skip


def may_read(request: Request) -> bool:
    """Everybody, where the trust says so in its settings; else who may read the charter anyway."""
    return selectors.is_public() or holds(request.user, "charter.view")


def day_asked_for(request: Request) -> date:
    """The day in the address; today where it names none, or none that the calendar knows."""
    form = DayForm(request.GET)
    return (form.cleaned_data["as_at"] if form.is_valid() else None) or clock.today()


@public
def published_charter(request: Request) -> HttpResponse:
    return charter_page(request, None)


@public
def published_school(request: Request, pk: int) -> HttpResponse:
    """In the school's own colours, with what it decided for itself. No school is named while the charter is closed."""
    if not may_read(request):
        return charter_page(request, None)
    return charter_page(request, get_object_or_404(School.objects.open_on(day_asked_for(request)), pk=pk))


def charter_page(request: Request, school: School | None) -> HttpResponse:
    if not may_read(request):
        return render(request, "publication/unpublished.html")
    day = day_asked_for(request)
    context = {
        **drawing.shown(selectors.published_charter(day, school).as_snapshot()),
        "school": school,
        "issue": selectors.latest_issue(school, day),
        "form": DayForm(initial={"as_at": day}),
        "schools": [] if school else School.objects.open_on(day),
        "keeps": holds(request.user, "charter.edit"),
    }
    return render(request, "publication/published_charter.html", context)


@public
def published_charter_pdf(request: Request, pk: int) -> HttpResponseBase:
    """The PDF as it was issued."""
    if not may_read(request):
        return redirect("published_charter")
    issue = get_object_or_404(PublishedCharter.objects.issued().with_run(), pk=pk)
    return respond(issue.run.pdf)  # type: ignore[arg-type]


@requires("charter.view")
def published_charter_list(request: Request) -> HttpResponse:
    return list_page(
        request,
        PublishedCharter.objects.for_user(request.user, "charter.view").with_run(),
        COLUMNS,
        template="publication/published_charter_list.html",
        empty="Not issued yet. An issue is a PDF of the charter in force on a day; it never changes.",
    )


@requires("charter.edit")
def published_charter_new(request: Request) -> HttpResponse:
    form = IssueForm(request.POST or None, user=request.user)
    if form.is_valid() and form.attempt(actions.issue_charter, by=request.user, **form.cleaned_data):
        return redirect(form.result)
    return render(request, "publication/published_charter_new.html", {"form": form}, status=form.status)


@requires("charter.view")
def published_charter_detail(request: Request, pk: int) -> HttpResponse:
    """What was issued, with its hashes, or how far it is."""
    rows = PublishedCharter.objects.for_user(request.user, "charter.view").select_related("school", "run__pdf")
    issue = get_object_or_404(rows.select_related("run__requested_by"), pk=pk)
    run = issue.run
    context: dict[str, Any] = {"issue": issue, "school": issue.school, "run": run, "progress": progress.of(run)}
    if run.state == State.FINISHED and run.pdf:
        context["facts"] = [
            ("As in force on", long_day(run.as_at)),
            ("Decisions", sum(len(part["lines"]) for part in run.contents["parts"])),
            ("Issued", f"{long_day(run.requested_at)} by {run.requested_by}"),
            ("SHA-256 of what it says", run.snapshot_sha256),
            ("SHA-256 of the PDF", run.pdf.sha256),
        ]
    return render(request, "publication/published_charter_detail.html", context)


@requires("charter.view")
def published_charter_progress(request: Request, pk: int) -> HttpResponse:
    """The fragment that the waiting page asks for again and again."""
    rows = PublishedCharter.objects.for_user(request.user, "charter.view").with_run()
    issue = get_object_or_404(rows, pk=pk)
    context = {"issue": issue, "run": issue.run, "progress": progress.of(issue.run)}
    return render(request, "publication/published_charter_detail.html#progress", context)


@requires("charter.edit")
@require_POST
def published_charter_retry(request: Request, pk: int) -> HttpResponse:
    issue = get_object_or_404(PublishedCharter.objects.for_user(request.user, "charter.edit").with_run(), pk=pk)
    if issue.run.state != State.FAILED:
        raise Http404
    retry_report(issue.run, by=request.user)
    return redirect(issue)
