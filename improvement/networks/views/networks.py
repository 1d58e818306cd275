"""Networks: the list, one of them, setting up, changing, its lead and its lines."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from improvement.networks.actions import networks as actions
from improvement.networks.filters import NetworkFilter
from improvement.networks.forms.networks import AppointForm, ChangeNetworkForm, LinesForm, NetworkForm
from improvement.networks.models import Network
from improvement.networks.selectors import networks as selectors
from trust.access.pages import Request, requires
from trust.access.scopes import holds
from trust.lists import Column, list_page
from trust.marks import day_mark, status
from trust.words import long_day


def lead_mark(row: Network) -> object:
    return row.lead_name or status("vacant", "no lead")  # type: ignore[attr-defined]


COLUMNS = [
    Column("network", "Network", lambda row: row.name, "name", url=lambda row: row.get_absolute_url()),
    Column("kind", "Kind", lambda row: row.kind.name, "kind__order"),
    Column("lead", "Lead", lambda row: row.lead_name or "no lead", "lead_name", html=lead_mark),
    Column("until", "Until", lambda row: row.lead_until and long_day(row.lead_until), "lead_until",
           html=lambda row: day_mark(row.lead_until)),
    Column("held", "Held this year", lambda row: f"{row.held} of {row.wanted}", "held", numeric=True),
    Column("next", "Next meeting", lambda row: row.next_on and long_day(row.next_on), "next_on",
           html=lambda row: day_mark(row.next_on)),
    Column("lines", "Lines of the charter", lambda row: row.line_count, "line_count", numeric=True),
    Column("strand", "Strand", lambda row: row.strand.name, "strand__order"),
]  # fmt: skip


@requires("practice.view")
def network_list(request: Request) -> HttpResponse:
    rows = selectors.listed(request.user, *selectors.this_year())
    return list_page(
        request,
        rows.going_on(),  # type: ignore[attr-defined]
        COLUMNS,
        template="networks/network_list.html",
        filterset=NetworkFilter,
        empty="No network yet. Set one up: its kind, its lead, and the lines of the charter that it looks after.",
        lede=selectors.lede(rows),
        may_add=holds(request.user, "network.approve"),
    )


@requires("practice.view")
def network_detail(request: Request, pk: int) -> HttpResponse:
    first, last = selectors.this_year()
    network = get_object_or_404(selectors.listed(request.user, first, last), pk=pk)
    meetings = network.meetings.prefetch_related("attendance")
    found = selectors.presence(network, meetings)
    context = {
        "network": network,
        "leads": network.leads.select_related("person", "appointed_by"),
        "lines": network.lines.select_related("decision__area"),
        "meetings": found,
        "bars": selectors.attendance_by_school(part for part in found if first <= part.meeting.held_on <= last),
        "proposals": network.proposals.select_related("decision", "line__review__year"),
        "may_work": Network.objects.worked_by(request.user).filter(pk=pk).exists(),
        "may_edit": Network.objects.for_user(request.user, "network.edit").filter(pk=pk).exists(),
        "may_appoint": holds(request.user, "network.approve"),
    }
    return render(request, "networks/network_detail.html", context)


@requires("network.approve")
def network_add(request: Request) -> HttpResponse:
    form = NetworkForm(request.POST or None)
    if form.is_valid() and form.attempt(actions.set_up, by=request.user, **form.cleaned_data):
        messages.success(request, "The network is set up. Appoint its lead next.")
        return redirect(form.result)
    return render(request, "networks/network_edit.html", {"form": form}, status=form.status)


@requires("network.edit")
def network_edit(request: Request, pk: int) -> HttpResponse:
    network = get_object_or_404(Network.objects.worked_by(request.user), pk=pk)
    form = ChangeNetworkForm(request.POST or None, network=network)
    if form.is_valid() and form.attempt(actions.change, network, by=request.user, **form.cleaned_data):
        messages.success(request, "Saved.")
        return redirect(network)
    context = {"form": form, "network": network}
    return render(request, "networks/network_edit.html", context, status=form.status)


@requires("network.approve")
def network_appoint(request: Request, pk: int) -> HttpResponse:
    network = get_object_or_404(Network.objects.for_user(request.user, "network.approve"), pk=pk)
    form = AppointForm(request.POST or None)
    if form.is_valid() and form.attempt(actions.appoint, network, by=request.user, **form.cleaned_data):
        messages.success(request, f"{form.result.person} is appointed and will be told.")
        return redirect(network)
    context = {"form": form, "network": network}
    return render(request, "networks/network_appoint.html", context, status=form.status)


@requires("network.edit")
def network_lines(request: Request, pk: int) -> HttpResponse:
    network = get_object_or_404(Network.objects.worked_by(request.user), pk=pk)
    form = LinesForm(request.POST or None, network=network)
    if form.is_valid() and form.attempt(actions.set_lines, network, by=request.user, **form.cleaned_data):
        messages.success(request, "These lines are in its care now.")
        return redirect(network)
    context = {"form": form, "network": network}
    return render(request, "networks/network_lines.html", context, status=form.status)
