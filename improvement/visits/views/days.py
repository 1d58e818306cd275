"""The day of a visit: what was known before, notes that survive a lost connection, the tracker confirmed."""

from uuid import uuid4

from django import forms
from django.contrib import messages
from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render

from improvement.visits import actions
from improvement.visits.forms.reporting import VerifyForm
from improvement.visits.models import DataPack, Visit
from improvement.visits.selectors.trackers import judgements_of, live_tracker
from trust.access.pages import Request, requires
from trust.forms import ActionForm


class NoteForm(ActionForm):
    """`key` is made by whoever types it, so that a note that is sent twice is kept once."""

    key = forms.UUIDField(widget=forms.HiddenInput)
    words = forms.CharField(
        label="Note", max_length=4000, widget=forms.Textarea({"rows": 4}),
        help_text="What you see and hear. No names of pupils or staff, no grades.",
    )  # fmt: skip


@requires("visit.view")
def visit_notes(request: Request, pk: int) -> HttpResponse:
    visit = get_object_or_404(Visit.objects.written_by(request.user).for_pages(), pk=pk)
    form = NoteForm(request.POST or None, initial={"key": uuid4()})
    kept = form.is_valid() and form.attempt(actions.note, visit, by=request.user, **form.cleaned_data)
    if request.accepts("application/json") and not request.accepts("text/html"):
        return as_json(form, kept)
    if kept:
        return redirect("visit_notes", pk=pk)
    notes = visit.notes.select_related("by").order_by("-at", "-pk")  # type: ignore[attr-defined]
    context = {"form": form, "visit": visit, "school": visit.school, "notes": notes}
    return render(request, "visits/visit_notes.html", context, status=form.status)


def as_json(form: NoteForm, kept: bool) -> JsonResponse:
    """For notes that a browser kept while it had no connection."""
    if not kept:
        return JsonResponse({"errors": [error for errors in form.errors.values() for error in errors]}, status=422)
    return JsonResponse({"key": str(form.result.key), "at": f"{form.result.on:%H:%M}"})


@requires("visit.view")
def visit_pack(request: Request, pk: int) -> HttpResponse:
    visit = get_object_or_404(Visit.objects.read_by(request.user).for_pages(), pk=pk)
    packs = list(DataPack.objects.filter(visit=visit))
    chosen = next((row for row in packs if str(row.pk) == request.GET.get("made")), packs[0] if packs else None)
    context = {"visit": visit, "school": visit.school, "pack": chosen, "packs": packs}
    return render(request, "visits/visit_pack.html", context)


@requires("visit.view")
def visit_verify(request: Request, pk: int) -> HttpResponse:
    """The judgements of the live tracker, each to be agreed, changed or not seen by the tour's team."""
    visit = get_object_or_404(Visit.objects.written_by(request.user).for_pages(), pk=pk)
    tracker = live_tracker(visit.school) if visit.type.verifies_tracker else None
    judged = judgements_of(tracker) if tracker else []
    form = VerifyForm(request.POST or None, judged=judged, user=request.user)
    if form.is_valid() and form.attempt(actions.verify_judgements, visit, by=request.user, **form.cleaned_data):
        messages.success(request, "Kept. The school reads it beside each judgement.")
        return redirect(visit)
    context = {"form": form, "visit": visit, "school": visit.school, "tracker": tracker}
    return render(request, "visits/visit_verify.html", context, status=form.status)
