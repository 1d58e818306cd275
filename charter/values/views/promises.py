"""One promise to staff and the evidence that it is kept."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from charter.values.actions import promises as actions
from charter.values.forms.purpose import EvidenceForm
from charter.values.models import PromiseEvidence, StaffPromise
from trust.access.pages import Request, requires


@requires("charter.view")
def promise_detail(request: Request, pk: int) -> HttpResponse:
    rows = StaffPromise.objects.for_user(request.user, "charter.view").select_related("purpose__year")
    promise = get_object_or_404(rows, pk=pk, purpose__published_at__isnull=False)
    evidence = PromiseEvidence.objects.filter(promise=promise).select_related("term__year", "school", "by")
    return render(request, "values/promise_detail.html", {"promise": promise, "evidence": evidence})


@requires("promise.edit")
def promise_evidence(request: Request, pk: int) -> HttpResponse:
    rows = StaffPromise.objects.for_user(request.user, "promise.edit").select_related("purpose__year")
    promise = get_object_or_404(rows, pk=pk, purpose__published_at__isnull=False)
    form = EvidenceForm(request.POST or None, user=request.user)
    if form.is_valid() and form.attempt(actions.show_kept, promise, by=request.user, **form.cleaned_data):
        messages.success(request, "Evidence added. Thank you.")
        return redirect(promise)
    return render(request, "values/promise_evidence.html", {"form": form, "promise": promise}, status=form.status)
