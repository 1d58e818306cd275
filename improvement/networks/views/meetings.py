"""A network's meetings: planning one, its agenda and notes, who was there."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from improvement.networks.actions import meetings as actions
from improvement.networks.filters import MeetingFilter
from improvement.networks.forms.meetings import NoteForm, PlanForm
from improvement.networks.models import Network, NetworkMeeting
from improvement.networks.selectors import networks as selectors
from trust.access.pages import Request, requires
from trust.lists import Column, list_page
from trust.marks import day_mark, status
from trust.words import long_day


@requires("practice.view")
def network_meeting_list(request: Request) -> HttpResponse:
    rows = NetworkMeeting.objects.for_user(request.user, "practice.view").select_related("network__kind")
    found = selectors.presences(rows)
    columns = [
        Column("network", "Network", lambda row: row.network.name, "network__name",
               url=lambda row: row.get_absolute_url()),
        Column("day", "Day", lambda row: long_day(row.held_on), "held_on", html=lambda row: day_mark(row.held_on)),
        Column("place", "Where", lambda row: row.place),
        Column("state", "State", lambda row: row.state_words, html=lambda row: status(row.mark, row.state_words)),
        Column("present", "Schools there", lambda row: found[row.pk].words),
        Column("absent", "Schools absent", lambda row: ", ".join(map(str, found[row.pk].absent))),
        Column("agreed", "What was agreed", lambda row: row.agreed, exported_only=True),
    ]  # fmt: skip
    return list_page(
        request, rows, columns, template="networks/network_meeting_list.html", filterset=MeetingFilter,
        empty="No meeting yet. Whoever leads a network plans its meetings on the network's page.",
    )  # fmt: skip


@requires("practice.view")
def network_meeting_detail(request: Request, pk: int) -> HttpResponse:
    rows = NetworkMeeting.objects.for_user(request.user, "practice.view")
    meeting = get_object_or_404(rows.select_related("network__kind", "noted_by"), pk=pk)
    context = {
        "meeting": meeting,
        "items": meeting.items.select_related("standing"),
        "presence": selectors.presence(meeting.network, [meeting])[0],
        "proposals": meeting.proposals.select_related("decision", "line__review__year"),
        "may_work": Network.objects.worked_by(request.user).filter(pk=meeting.network_id).exists(),
    }
    return render(request, "networks/network_meeting_detail.html", context)


@requires("network.edit")
def network_meeting_plan(request: Request, pk: int) -> HttpResponse:
    network = get_object_or_404(Network.objects.worked_by(request.user), pk=pk)
    form = PlanForm(request.POST or None)
    if form.is_valid() and form.attempt(actions.plan, network, by=request.user, **form.cleaned_data):
        messages.success(request, "The meeting is planned, with the standing agenda.")
        return redirect(form.result)
    context = {"form": form, "network": network}
    return render(request, "networks/network_meeting_plan.html", context, status=form.status)


@requires("network.edit")
def network_meeting_note(request: Request, pk: int) -> HttpResponse:
    led = Network.objects.worked_by(request.user)
    meeting = get_object_or_404(NetworkMeeting.objects.filter(network__in=led).select_related("network"), pk=pk)
    form = NoteForm(request.POST or None, meeting=meeting)
    if form.is_valid() and form.attempt(actions.note, meeting, by=request.user, **form.cleaned_data):
        messages.success(request, "The meeting is noted.")
        return redirect(meeting)
    context = {"form": form, "meeting": meeting}
    return render(request, "networks/network_meeting_note.html", context, status=form.status)
