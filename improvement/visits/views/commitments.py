"""What visitors take home, and whether they kept it."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from improvement.visits import actions
from improvement.visits.forms.reporting import CheckForm, CommitForm
from improvement.visits.models import CommitmentCheck, Visit
from trust.access.pages import Request, requires


@requires("visit.view")
def visit_commit(request: Request, pk: int) -> HttpResponse:
    visit = get_object_or_404(Visit.objects.filter(team__person=request.user).for_pages(), pk=pk)
    form = CommitForm(request.POST or None)
    if form.is_valid() and form.attempt(actions.commit, visit, by=request.user, **form.cleaned_data):
        messages.success(request, "Kept. The school you visited reads it.")
        return redirect(visit)
    context = {"form": form, "visit": visit, "school": visit.school}
    return render(request, "visits/visit_commit.html", context, status=form.status)


@requires("visit.view")
def commitment_check(request: Request, pk: int) -> HttpResponse:
    checks = CommitmentCheck.objects.filter(commitment__person=request.user)
    check = get_object_or_404(checks.select_related("commitment__visit__school", "commitment__visit__type"), pk=pk)
    form = CheckForm(request.POST or None)
    if form.is_valid() and form.attempt(actions.check_commitment, check, by=request.user, **form.cleaned_data):
        messages.success(request, "Thank you. The school you visited reads it.")
        return redirect(check.commitment.visit)
    visit = check.commitment.visit
    context = {"form": form, "check": check, "visit": visit, "school": visit.school}
    return render(request, "visits/commitment_check.html", context, status=form.status)
