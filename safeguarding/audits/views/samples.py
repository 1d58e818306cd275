"""The sample of the record's audit: drawn, then looked at person by person."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from safeguarding.audits.actions import samples
from safeguarding.audits.forms import LookForm
from safeguarding.audits.models import PeerReading, SampleResult, SampleRow
from safeguarding.audits.selectors.audits import audit_of
from safeguarding.audits.selectors.samples import SampleSheet, sample_of, sheet_of
from trust.access.pages import Request, requires
from trust.access.scopes import holds
from trust.forms import tried


@requires("audit.edit")
def sample_detail(request: Request, pk: int) -> HttpResponse:
    """Who is in the sample and how far each is; how sure the share of faults is; the second reader's part."""
    submission = audit_of(request.user, pk, "audit.edit")
    sample = sample_of(submission)
    if sample is None:
        raise Http404
    reading = PeerReading.objects.for_pages().filter(sample=sample).first()  # type: ignore[attr-defined]
    sheet = sheet_of(sample)
    context: dict[str, Any] = {"submission": submission, "school": submission.school, "sheet": sheet}
    context["following"] = next((line for line in sheet.lines if not line.is_done), None)
    context["reading"] = reading
    context["audit_url"] = reverse("audit_detail", args=[pk])
    context["may_invite"] = holds(request.user, "reviewer.invite")
    return render(request, "audits/sample_detail.html", context)


@requires("audit.edit")
@require_POST
def sample_draw(request: Request, pk: int) -> HttpResponse:
    submission = audit_of(request.user, pk, "audit.edit")
    if tried(request, samples.draw, submission, by=request.user, success="Drawn. Look at each person's checks now."):
        return redirect("sample_detail", pk)
    return redirect("audit_detail", pk)


def found_in(row: SampleRow, side: str) -> dict[str, str]:
    return dict(SampleResult.objects.filter(row=row, side=side).values_list("kind", "result"))


@requires("audit.edit")
def sample_row(request: Request, pk: int) -> HttpResponse:
    """One person: is each check there, with its date? Then on to the next who is not done."""
    rows = SampleRow.objects.for_user(request.user, "audit.edit").select_related("sample__submission", "school")
    row = get_object_or_404(rows, pk=pk)
    form = LookForm(request.POST or None, row=row, found=found_in(row, SampleResult.Side.OWN))
    if form.is_valid() and form.attempt(samples.look, row, by=request.user, **form.cleaned_data):
        return onward(request, sheet_of(row.sample), row)
    submission = row.sample.submission
    context = {"form": form, "row": row, "school": row.school, "submission": submission}
    context["sample_url"] = reverse("sample_detail", args=[submission.pk])
    context["found"] = [(field.label, dict(SampleResult.Found.choices).get(field.initial, "–")) for field in form]
    return render(request, "audits/sample_row.html", context, status=form.status)


def onward(request: Request, sheet: SampleSheet, row: SampleRow) -> HttpResponse:
    following = sheet.after(row)
    if following:
        return redirect("sample_row", following.row.pk)
    messages.success(request, "Everybody in the sample was looked at.")
    return redirect("sample_detail", sheet.sample.submission_id)
