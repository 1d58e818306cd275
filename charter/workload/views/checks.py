"""A version held against the principles of workload; and one's own hours of writing."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from charter.models import DecisionVersion
from charter.workload.actions import checks
from charter.workload.forms import ImpactForm
from charter.workload.models import ImpactCheck
from charter.workload.selectors.hours import own_hours
from trust.access.pages import Request, requires


@requires("charter.edit")
def impact_check(request: Request, pk: int) -> HttpResponse:
    """What this version means for each principle (S0-30)."""
    rows = DecisionVersion.objects.for_user(request.user, "charter.edit").select_related("decision__area", "year")
    version = get_object_or_404(rows, pk=pk)
    known = ImpactCheck.objects.filter(decision_version=version)
    form = ImpactForm(checks.principles(), known, request.POST or None)
    if form.is_valid() and form.attempt(checks.check_impact, version, findings=form.findings, by=request.user):
        messages.success(request, "The check is kept with this version.")
        return redirect(version.decision)
    return render(request, "workload/impact_check.html", {"form": form, "version": version}, status=form.status)


@requires("signed_in")
def my_hours(request: Request) -> HttpResponse:
    """Only the person's own counts, shown to nobody else."""
    return render(request, "workload/my_hours.html", {"own": own_hours(request.user)})
