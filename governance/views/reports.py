"""Pages of governing bodies: their home, and the reports they read."""

from django.contrib import messages
from django.http import HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from charter.models import Domain
from charter.selectors import section
from governance import actions, selectors
from governance.filters import KpiReportFilter
from governance.forms import KpiReportForm
from governance.kpi import drawing
from governance.models import KpiReport, KpiReportQuerySet
from trust.access.pages import Request, requires
from trust.access.scopes import holds
from trust.files import respond
from trust.lists import Column, list_page
from trust.marks import status
from trust.reports import progress
from trust.reports.actions import retry_report
from trust.reports.models import State
from trust.words import long_day, short_day

COLUMNS = [
    Column("school", "School", lambda row: row.school.name, sort="school__sort_name", url=KpiReport.get_absolute_url),
    Column("as_at", "As known on", lambda row: short_day(row.run.as_at), sort="run__as_at"),
    Column("state", "State", lambda row: row.run.get_state_display(), html=lambda row: status(row.run.state)),
    Column("asked", "Asked for", lambda row: short_day(row.run.requested_at), sort="run__requested_at"),
    Column("by", "By", lambda row: str(row.run.requested_by)),
]


def scoped(request: Request) -> KpiReportQuerySet:
    return KpiReport.objects.for_user(request.user, "kpi_report.view").select_related(
        "school", "run__requested_by", "run__pdf"
    )


@requires("kpi_report.view")
def governance_home(request: Request) -> HttpResponse:
    """For a governor: the latest report of each of their schools, and what to ask."""
    reports = selectors.latest_reports(request.user)
    context = {"reports": reports, "section": section(request.user, Domain.GOVERNANCE)}
    return render(request, "governance/governance_home.html", context)


@requires("kpi_report.view")
def report_list(request: Request) -> HttpResponse:
    rows = KpiReport.objects.for_user(request.user, "kpi_report.view").with_run()
    return list_page(
        request,
        rows,
        COLUMNS,
        template="governance/report_list.html",
        filterset=KpiReportFilter,
        empty="No report has been made yet. A report shows a school’s key figures on two pages.",
    )


@requires("kpi_report.edit")
def report_new(request: Request) -> HttpResponse:
    form = KpiReportForm(request.POST or None, user=request.user)
    if form.is_valid() and form.attempt(actions.request_kpi_report, by=request.user, **form.cleaned_data):
        return redirect(form.result)
    return render(request, "governance/report_new.html", {"form": form}, status=form.status)


@requires("kpi_report.view")
def report_detail(request: Request, pk: int) -> HttpResponse:
    """The report itself, or how far it is."""
    report = get_object_or_404(scoped(request), pk=pk)
    context = {"kpi_report": report, "school": report.school, "run": report.run}
    if report.run.state != State.FINISHED:
        return render(request, "governance/report_waiting.html", {**context, "progress": progress.of(report.run)})
    contents = report.run.contents
    facts = [
        ("As known at the end of", long_day(report.run.as_at)),
        ("Asked for by", report.run.requested_by),
        ("SHA-256 of the figures", report.run.snapshot_sha256),
        ("SHA-256 of the PDF", report.run.pdf.sha256),
    ]
    shown = drawing.context(contents)
    if holds(request.user, "figures.view"):
        shown["rows"] = drawing.linked_rows(contents)
    return render(request, "governance/report_detail.html", {**context, **shown, "facts": facts})


@requires("kpi_report.view")
def report_progress(request: Request, pk: int) -> HttpResponse:
    """The fragment that the waiting page asks for again and again."""
    report = get_object_or_404(scoped(request), pk=pk)
    context = {"kpi_report": report, "run": report.run, "progress": progress.of(report.run)}
    return render(request, "governance/report_waiting.html#progress", context)


@requires("kpi_report.view")
def report_pdf(request: Request, pk: int) -> HttpResponseBase:
    report = get_object_or_404(scoped(request).issued(), pk=pk)
    return respond(report.run.pdf)


@requires("kpi_report.edit")
@require_POST
def report_retry(request: Request, pk: int) -> HttpResponse:
    report = get_object_or_404(KpiReport.objects.for_user(request.user, "kpi_report.edit").with_run(), pk=pk)
    if report.run.state != State.FAILED:
        messages.info(request, "This report does not need to be tried again.")
        return redirect(report)
    retry_report(report.run, by=request.user)
    return redirect(report)
