"""Support agreements: read, filled in, signed by both sides."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from improvement.capacity.actions import agreements as actions
from improvement.capacity.days import number
from improvement.capacity.filters import AgreementFilter
from improvement.capacity.forms import AgreementForm, given
from improvement.capacity.models import Side, SupportAgreement
from improvement.capacity.selectors.parties import sides_of
from improvement.capacity.selectors.people import changeable
from improvement.capacity.views.parts import history, tabs, write_page
from trust.access.pages import Request, requires
from trust.forms import tried
from trust.lists import Column, list_page
from trust.marks import status
from trust.words import short_day

FIELDS = ("rationale", "objectives", "indicators", "measure", "days", "starts_on", "ends_on")


def state_of(row: SupportAgreement) -> tuple[str, str]:
    if row.locked_at:
        return "agreed", "signed by both"
    return ("draft", "to fill in") if row.missing else ("waiting", "to sign")


def timeframe(row: SupportAgreement) -> str:
    return f"{short_day(row.starts_on)} to {short_day(row.ends_on)}" if row.starts_on and row.ends_on else ""


COLUMNS = [
    Column("taker", "For", lambda row: row.taker.name, "taker__sort_name", url=SupportAgreement.get_absolute_url),
    Column("giver", "From", lambda row: row.giver_words, "giver__sort_name"),
    Column("strand", "Strand", lambda row: row.strand.name, "strand__order"),
    Column("kind", "Kind", lambda row: row.kind.name, "kind__order"),
    Column("days", "Days", lambda row: number(row.days), "days", numeric=True),
    Column("when", "When", timeframe, "starts_on"),
    Column("state", "State", lambda row: state_of(row)[1], "locked_at", html=lambda row: status(*state_of(row))),
]


@requires("capacity.view")
def capacity_agreement_list(request: Request) -> HttpResponse:
    rows = SupportAgreement.objects.for_user(request.user, "capacity.view").for_pages()
    return list_page(
        request,
        rows,
        COLUMNS,
        template="capacity/agreements.html",
        filterset=AgreementFilter,
        empty="No agreement yet. One is drafted for each pairing that somebody goes on with.",
        tabs=tabs(request),
    )


@requires("capacity.view")
def capacity_agreement(request: Request, pk: int) -> HttpResponse:
    rows = SupportAgreement.objects.for_user(request.user, "capacity.view").for_pages()
    agreement = get_object_or_404(rows.select_related("need", "offer__person", "figure"), pk=pk)
    signed = {name.side: name for name in agreement.signatures.filter(withdrawn_at__isnull=True).select_related("by")}  # type: ignore[attr-defined]
    mine = sides_of(agreement, request.user)
    signer = next((side for side in mine if side not in signed), None)
    has_signed = any(name.by == request.user for name in signed.values())
    changes = changeable(SupportAgreement.objects.filter(pk=pk), request.user).exists()
    context = {
        "agreement": agreement,
        "state": state_of(agreement),
        "sides": [(side, agreement.giver_words if side == Side.GIVER else agreement.taker, signed.get(side))
                  for side in Side],
        "sign_as": None if agreement.locked_at or agreement.missing or has_signed else signer,
        "may_edit": changes and not agreement.locked_at,
        "may_deploy": changes and agreement.locked_at,
        "deployments": agreement.deployments.with_days_used().for_pages(),  # type: ignore[attr-defined]
        "school": agreement.taker,
        "changes": history(request.user, {agreement: "This agreement"}),
    }  # fmt: skip
    return render(request, "capacity/agreement.html", context)


@requires("capacity.ask", "capacity.edit")
def capacity_agreement_edit(request: Request, pk: int) -> HttpResponse:
    rows = changeable(SupportAgreement.objects.all(), request.user).for_pages()
    agreement = get_object_or_404(rows, pk=pk)
    initial = {**given(agreement, *FIELDS), "seen": agreement.version}
    form = AgreementForm(request.POST or None, initial=initial)
    if form.is_valid() and form.attempt(actions.edit_agreement, agreement, by=request.user, **form.cleaned_data):
        return redirect(agreement)
    lede = "Both sides sign these words. A change takes a name that is under them off again."
    return write_page(request, form, title=str(agreement), lede=lede, button="Save", school=agreement.taker,
                      steps=("Agreements", "capacity_agreement_list"), back=agreement.get_absolute_url())  # fmt: skip


@require_POST
@requires("capacity.ask", "capacity.approve")
def capacity_agreement_sign(request: Request, pk: int) -> HttpResponse:
    """Signs for the side that the reader stands for."""
    agreement = get_object_or_404(SupportAgreement.objects.for_user(request.user, "capacity.view"), pk=pk)
    side = request.POST.get("side") or next(iter(sides_of(agreement, request.user)), "")
    tried(request, actions.sign, agreement, side=side, by=request.user, success="Signed.")
    return redirect(agreement)
