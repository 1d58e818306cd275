"""The report of a visit, the head's signature under it, the school's reply, and the end."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from improvement.selectors import limit
from improvement.visits import actions
from improvement.visits.forms.reporting import ReplyForm, ReportForm
from improvement.visits.models import Visit
from trust.access.pages import Request, requires
from trust.forms import tried


@requires("visit.edit")
def visit_report(request: Request, pk: int) -> HttpResponse:
    visit = get_object_or_404(Visit.objects.written_by(request.user).for_pages(), pk=pk)
    form = ReportForm(request.POST or None, most=limit("next-steps"), outside=visit.type.outside)
    if form.is_valid() and form.attempt(actions.report_visit, visit, by=request.user, **form.cleaned_data):
        messages.success(request, "Reported. The head is told, and replies.")
        return redirect(visit)
    context = {"form": form, "visit": visit, "school": visit.school, "lines": visit.lines.all()}  # type: ignore[attr-defined]
    context["notes"] = visit.notes.select_related("by")  # type: ignore[attr-defined]
    return render(request, "visits/visit_report.html", context, status=form.status)


@requires("visit.reply")
def visit_reply(request: Request, pk: int) -> HttpResponse:
    visit = get_object_or_404(Visit.objects.for_user(request.user, "visit.reply").for_pages(), pk=pk)
    form = ReplyForm(request.POST or None)
    if form.is_valid() and form.attempt(actions.reply_to_visit, visit, by=request.user, **form.cleaned_data):
        messages.success(request, "Sent. Settle each finding with an action, a priority or a reason.")
        return redirect(visit)
    context = {"form": form, "visit": visit, "school": visit.school}
    return render(request, "visits/visit_reply.html", context, status=form.status)


@requires("visit.reply")
@require_POST
def visit_cosign(request: Request, pk: int) -> HttpResponse:
    visit = get_object_or_404(Visit.objects.for_user(request.user, "visit.reply"), pk=pk)
    tried(request, actions.cosign, visit, by=request.user, success="Signed: it is what both saw.")
    return redirect(visit)


@requires("visit.edit")
@require_POST
def visit_close(request: Request, pk: int) -> HttpResponse:
    visit = get_object_or_404(Visit.objects.written_by(request.user), pk=pk)
    tried(request, actions.close_visit, visit, by=request.user, success="Closed. Everything it found led to something.")
    return redirect(visit)
