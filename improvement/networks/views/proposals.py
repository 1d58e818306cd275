"""What networks propose for the charter: the list, one of them, proposing."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from charter.review.models import Outcome
from improvement.networks.actions import proposals as actions
from improvement.networks.filters import ProposalFilter
from improvement.networks.forms.proposals import ProposeForm, ProposeNewForm
from improvement.networks.models import Network, NetworkProposal
from trust.access.pages import Request, requires
from trust.lists import Column, list_page
from trust.marks import day_mark, status
from trust.words import long_day

RELATED = ("network", "decision", "meeting__network", "line__review__year", "by", "area")
COLUMNS = [
    Column("matter", "About", lambda row: str(row.decision or row.title), url=lambda row: row.get_absolute_url()),
    Column("asked", "Asked", lambda row: row.get_outcome_display(), "outcome"),
    Column("network", "Network", lambda row: row.network.name, "network__name"),
    Column("state", "State", lambda row: row.state_words, html=lambda row: status(row.mark, row.state_words)),
    Column("on", "Proposed", lambda row: long_day(row.on), "on", html=lambda row: day_mark(row.on)),
    Column("reason", "Why", lambda row: row.reason, exported_only=True),
]


@requires("practice.view")
def network_proposal_list(request: Request) -> HttpResponse:
    rows = NetworkProposal.objects.for_user(request.user, "practice.view").select_related(*RELATED)
    return list_page(
        request, rows, COLUMNS, template="networks/network_proposal_list.html", filterset=ProposalFilter,
        empty="No network has proposed anything yet. Whoever leads one does so on the network's page.",
    )  # fmt: skip


@requires("practice.view")
def network_proposal_detail(request: Request, pk: int) -> HttpResponse:
    rows = NetworkProposal.objects.for_user(request.user, "practice.view").select_related(*RELATED)
    return render(request, "networks/network_proposal_detail.html", {"proposal": get_object_or_404(rows, pk=pk)})


@requires("network.edit")
def network_propose(request: Request, pk: int) -> HttpResponse:
    network = get_object_or_404(Network.objects.worked_by(request.user), pk=pk)
    return write(request, network, ProposeForm(request.POST or None, network=network))


@requires("network.edit")
def network_propose_new(request: Request, pk: int) -> HttpResponse:
    network = get_object_or_404(Network.objects.worked_by(request.user), pk=pk)
    form = ProposeNewForm(request.POST or None, network=network)
    return write(request, network, form, outcome=Outcome.NEW)


def write(request: Request, network: Network, form: ProposeForm, **fixed: str) -> HttpResponse:
    if form.is_valid() and form.attempt(actions.propose, network, by=request.user, **fixed, **form.cleaned_data):
        messages.success(request, f"Proposed: {form.result.state_words}.")
        return redirect(form.result)
    context = {"form": form, "network": network, "is_new": bool(fixed)}
    return render(request, "networks/network_propose.html", context, status=form.status)
