"""Setting a promise aside for one draft: the waiver, and the reason for a full half-term."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from charter.models import DecisionVersion
from charter.workload.actions import reasons
from charter.workload.forms import ReasonForm, WaiveForm
from charter.workload.models import LoadReason
from trust.access.pages import Request, requires


def draft(request: Request, pk: int, capability: str) -> DecisionVersion:
    rows = DecisionVersion.objects.for_user(request.user, capability).select_related("decision__area", "year")
    return get_object_or_404(rows, pk=pk)


@requires("charter.approve")
def promise_waive(request: Request, pk: int) -> HttpResponse:
    """The chief executive lets one version break a promise that may be waived."""
    version = draft(request, pk, "charter.approve")
    form = WaiveForm(version, request.POST or None)
    if form.is_valid() and form.attempt(reasons.waive, version, by=request.user, **form.cleaned_data):
        messages.success(request, "Waived, with your reason.")
        return redirect(version)
    context = {"form": form, "version": version, "waivers": version.waivers.select_related("promise", "by")}  # type: ignore[attr-defined]
    return render(request, "workload/promise_waive.html", context, status=form.status)


@requires("charter.edit")
def load_reason(request: Request, pk: int) -> HttpResponse:
    """Why something new comes although a half-term is full."""
    version = draft(request, pk, "charter.edit")
    given = LoadReason.objects.filter(decision_version=version).select_related("by").first()
    form = ReasonForm(request.POST or None, initial={"reason": given.reason if given else ""})
    if form.is_valid() and form.attempt(reasons.give_reason, version, by=request.user, **form.cleaned_data):
        messages.success(request, "The reason is kept with this version.")
        return redirect(version)
    context = {"form": form, "version": version, "given": given}
    return render(request, "workload/load_reason.html", context, status=form.status)
