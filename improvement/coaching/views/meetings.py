"""The days of a coaching plan, and the notes that the pair alone reads: in no list, file, search or history."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from improvement.coaching.actions import meetings as actions
from improvement.coaching.forms.plans import MeetingForm, NoteForm
from improvement.coaching.models import CoachingMeeting, CoachingNote
from improvement.coaching.views.plans import own_plan, private
from trust.access.pages import Request, requires
from trust.forms import tried


@requires("coaching.edit")
@private
def coaching_meeting_add(request: Request, pk: int) -> HttpResponse:
    plan, form = own_plan(request, pk), MeetingForm(request.POST or None)
    if form.is_valid() and form.attempt(actions.arrange, plan, by=request.user, **form.cleaned_data):
        messages.success(request, "The day is in your plan.")
        return redirect(plan)
    return render(request, "coaching/coaching_meeting.html", {"form": form, "plan": plan}, status=form.status)


def own_meeting(request: Request, pk: int) -> CoachingMeeting:
    rows = CoachingMeeting.objects.for_user(request.user, "coaching.edit").select_related("plan")
    return get_object_or_404(rows, pk=pk)


@requires("coaching.edit")
@private
def coaching_meeting(request: Request, pk: int) -> HttpResponse:
    """Move a day, say that you met, or take it out of the plan."""
    meeting = own_meeting(request, pk)
    if request.method == "POST" and "drop" in request.POST:
        tried(request, actions.drop, meeting, by=request.user, success="The day is out of your plan.")
        return redirect(meeting.plan)
    form = MeetingForm(request.POST or None, initial={"on": meeting.on, "focus": meeting.focus, "held": meeting.held})
    if form.is_valid() and form.attempt(actions.keep, meeting, by=request.user, **form.cleaned_data):
        messages.success(request, "Saved.")
        return redirect(meeting.plan)
    context = {"form": form, "plan": meeting.plan, "meeting": meeting}
    return render(request, "coaching/coaching_meeting.html", context, status=form.status)


@requires("coaching.edit")
@private
def coaching_note(request: Request, pk: int) -> HttpResponse:
    """One's own note. The form has no mark to be kept by when a sign-in ends: nothing of it waits in a session."""
    meeting = own_meeting(request, pk)
    notes = CoachingNote.objects.for_user(request.user, "coaching.edit").filter(meeting=meeting)
    note = notes.filter(writer=request.user).first()
    if request.method == "POST" and "forget" in request.POST:
        actions.forget_note(meeting, by=request.user)
        messages.success(request, "Deleted. Nothing of it is kept.")
        return redirect(meeting.plan)
    form = NoteForm(request.POST or None, initial={"text": note.text if note else ""})
    if form.is_valid() and form.attempt(actions.write_note, meeting, by=request.user, **form.cleaned_data):
        messages.success(request, "Saved. Only the two of you can read it.")
        return redirect(meeting.plan)
    context = {"form": form, "meeting": meeting, "note": note}
    return render(request, "coaching/coaching_note.html", context, status=form.status)
