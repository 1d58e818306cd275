"""Proposals of who helps whom, and what a person decides on each pairing."""

from django.db.models import Count, Q
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from improvement.capacity.actions import matching as actions
from improvement.capacity.actions import offers
from improvement.capacity.days import in_days
from improvement.capacity.forms import OtherPairingForm, PairingForm
from improvement.capacity.models import Matching, Pairing
from improvement.capacity.selectors import inputs
from improvement.capacity.views.parts import tabs, write_page
from schools.models import School
from trust import clock
from trust.access.pages import Request, requires
from trust.forms import tried
from trust.lists import Column, list_page
from trust.words import count_of, short_day

COLUMNS = [
    Column("made", "Made", lambda row: short_day(row.made_at), "made_at", url=Matching.get_absolute_url),
    Column("by", "By", lambda row: row.made_by.name, "made_by__name"),
    Column("pairings", "Pairings", lambda row: row.all_pairings, "all_pairings", numeric=True),
    Column("open", "To decide", lambda row: row.open_pairings, "open_pairings", numeric=True),
    Column("unmet", "Needs without help", lambda row: len(row.result.get("unmet", [])), numeric=True),
]


@requires("capacity.approve")
def capacity_matching_list(request: Request) -> HttpResponse:
    rows = Matching.objects.for_user(request.user, "capacity.approve").select_related("made_by")
    opened = Count("pairings", filter=Q(pairings__state=Pairing.State.PROPOSED))
    return list_page(
        request,
        rows.annotate(all_pairings=Count("pairings"), open_pairings=opened).order_by("-made_at", "-pk"),
        COLUMNS,
        template="capacity/matchings.html",
        empty="No proposal yet. Have one made once schools have said what they offer and need.",
        offers=inputs.offers_for(request.user).count(),
        needs=inputs.needs_for(request.user).count(),
        tabs=tabs(request),
    )


@require_POST
@requires("capacity.approve")
def capacity_matching_add(request: Request) -> HttpResponse:
    """Works out a proposal from what is open now."""
    if tried(request, actions.propose, by=request.user, success="Proposed. You decide each pairing."):
        return redirect(Matching.objects.filter(made_by=request.user).latest("pk"))
    return redirect("capacity_matching_list")


@require_POST
@requires("capacity.approve")
def capacity_need_propose(request: Request) -> HttpResponse:
    """Needs from the yearly categories of the schools that the reader decides for."""
    schools = School.objects.for_user(request.user, "capacity.approve").open_on(clock.today())
    tried(request, offers.needs_from_categories, schools, by=request.user, success="Needs are up to date.")
    return redirect("capacity_need_list")


@requires("capacity.approve")
def capacity_matching(request: Request, pk: int) -> HttpResponse:
    matching = get_object_or_404(Matching.objects.for_user(request.user, "capacity.approve"), pk=pk)
    rows = Pairing.objects.for_user(request.user, "capacity.approve").filter(matching=matching).for_pages()
    known = set(School.objects.for_user(request.user, "capacity.approve").values_list("pk", flat=True))
    names = set(School.objects.filter(pk__in=known).values_list("name", flat=True))
    context = {
        "matching": matching,
        "pairings": list(rows),
        "known": known,
        "unmet": [row for row in matching.result.get("unmet", []) if row[1] in names],
        "limits": limits_in_words(matching),
        "tabs": tabs(request),
    }
    return render(request, "capacity/matching.html", context)


def limits_in_words(matching: Matching) -> list[tuple[str, str]]:
    known = matching.inputs.get("limits", {})

    def days(name: str) -> str:
        return in_days(float(known[name])) if known.get(name) is not None else "not limited"

    return [
        ("Offers and needs weighed", count_of(len(matching.inputs.get("offers", [])), "offer")
         + ", " + count_of(len(matching.inputs.get("needs", [])), "need")),
        ("A person is lent a semester at most", days("person_days")),
        ("A school gives a semester at most", days("school_days")),
        ("A school gives nothing in a strand from need", str(known.get("giver_need") or "not limited")),
    ]  # fmt: skip


@requires("capacity.approve")
def capacity_pairing(request: Request, pk: int) -> HttpResponse:
    """Go on with a pairing, with other days, or not at all; then a draft agreement is there to be filled in."""
    rows = Pairing.objects.for_user(request.user, "capacity.approve").for_pages()
    row = get_object_or_404(rows, pk=pk)
    form = PairingForm(request.POST or None, initial={"days": row.proposed_days})
    if form.is_valid() and decided(form, row, request):
        return redirect(row.matching)
    facts = [("Need", str(row.need)), ("Offer", str(row.offer)), ("Who", row.offer.person),
             ("Days proposed", row.proposed_days)]  # fmt: skip
    steps = ("Proposals", "capacity_matching_list")
    return write_page(request, form, title="Decide on a pairing", button="Decide", facts=facts, steps=steps,
                      back=row.matching.get_absolute_url())  # fmt: skip


def decided(form: PairingForm, row: Pairing, request: Request) -> bool:
    given = form.cleaned_data
    if given["agrees"]:
        return form.attempt(actions.agree, row, days=given["days"], reason=given["reason"], by=request.user)
    return form.attempt(actions.decline, row, reason=given["reason"], by=request.user)


@requires("capacity.approve")
def capacity_pairing_add(request: Request, pk: int) -> HttpResponse:
    """A pairing that was not proposed."""
    matching = get_object_or_404(Matching.objects.for_user(request.user, "capacity.approve"), pk=pk)
    offered, needed = inputs.offers_for(request.user), inputs.needs_for(request.user)
    form = OtherPairingForm(request.POST or None, offers=offered, needs=needed)
    if form.is_valid() and form.attempt(actions.pair_otherwise, matching, by=request.user, **form.cleaned_data):
        return redirect(matching)
    lede = "You know what the matcher can't. Your reason stays with its proposal."
    return write_page(request, form, title="Pair otherwise", lede=lede, button="Go on with it",
                      steps=("Proposals", "capacity_matching_list"), back=matching.get_absolute_url())  # fmt: skip
