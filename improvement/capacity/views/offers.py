"""What schools and the central team offer, and what schools need."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST

from improvement.capacity.actions import offers as actions
from improvement.capacity.days import figure, number
from improvement.capacity.filters import NeedFilter, OfferFilter
from improvement.capacity.forms import NeedForm, OfferForm, given
from improvement.capacity.models import CapacityNeed, CapacityOffer
from improvement.capacity.selectors.people import changeable, people_at, schools_of
from improvement.capacity.views.parts import tabs, write_page
from schools.models import School
from trust import clock
from trust.access.pages import Request, requires
from trust.access.scopes import holds
from trust.lists import Column, list_page
from trust.marks import day_mark, status
from trust.words import short_day

OFFER = ("person", "expertise", "strand", "kind", "days", "starts_on", "until", "phases", "shown_to_all")
NEED = ("strand", "kind", "days", "level", "why", "starts_on", "until")
LIST, NEEDS = "/improvement/capacity/offers/", "/improvement/capacity/needs/"


def offer_columns(named: set[int], mine: set[int]) -> list[Column]:
    """The person only where the reader's own school offers; other schools' offers stand without a name."""
    return [
        Column("expertise", "Good at", lambda row: row.expertise, "expertise",
               url=lambda row: row.get_absolute_url() if row.pk in mine else ""),
        Column("giver", "From", lambda row: row.giver, "school__sort_name"),
        Column("person", "Who", lambda row: row.person.name if row.pk in named else "ask their head"),
        Column("strand", "Strand", lambda row: row.strand.name, "strand__order"),
        Column("kind", "What they would do", lambda row: row.kind.name, "kind__order"),
        Column("days", "Days", lambda row: number(row.days), "days", numeric=True),
        Column("until", "Until", lambda row: short_day(row.until), "until", html=lambda row: day_mark(row.until)),
    ]  # fmt: skip


@requires("capacity.view")
def capacity_offer_list(request: Request) -> HttpResponse:
    """Open offers: those of the reader's schools by name, others as far as their schools show them."""
    own = CapacityOffer.objects.for_user(request.user, "capacity.view")
    rows = CapacityOffer.objects.readable_by(request.user).open_on()  # type: ignore[attr-defined]
    silent = School.objects.for_user(request.user, "capacity.view").open_on(clock.today())
    silent = silent.exclude(capacity_offers__in=CapacityOffer.objects.open_on())  # type: ignore[attr-defined]
    mine = changeable(CapacityOffer.objects.all(), request.user)
    return list_page(
        request,
        rows.select_related("school", "person", "strand", "kind"),
        offer_columns({*own.values_list("pk", flat=True)}, {*mine.values_list("pk", flat=True)}),
        template="capacity/offers.html",
        filterset=OfferFilter,
        empty="Nobody offers anything here yet.",
        silent=list(silent),
        askable=list(schools_of(request.user)[:2]),
        central=holds(request.user, "capacity.edit"),
        tabs=tabs(request),
    )


@requires("capacity.ask", "capacity.edit")
def capacity_offer_add(request: Request, pk: int) -> HttpResponse:
    school = get_object_or_404(schools_of(request.user), pk=pk)
    return offer_page(request, school)


@requires("capacity.edit")
def capacity_offer_central(request: Request) -> HttpResponse:
    """What somebody of the central team could give."""
    return offer_page(request, None)


def offer_page(request: Request, school: School | None) -> HttpResponse:
    form = OfferForm(request.POST or None, people=people_at(school))
    if form.is_valid() and form.attempt(actions.make_offer, school=school, by=request.user, **form.cleaned_data):
        messages.success(request, "Your offer stands. The matcher will reckon with it.")
        return redirect("capacity_offer_list")
    title = f"What {school or 'the central team'} can give"
    lede = "Every school brings something to the table, also one that takes elsewhere."
    more: dict[str, Any] = {"school": school} if school else {}
    return write_page(request, form, title=title, lede=lede, button="Offer it", back=LIST, **more)


@requires("capacity.ask", "capacity.edit")
def capacity_offer_edit(request: Request, pk: int) -> HttpResponse:
    rows = changeable(CapacityOffer.objects.all(), request.user).select_related("school")
    offer = get_object_or_404(rows, pk=pk)
    people = people_at(offer.school)
    form = OfferForm(request.POST or None, initial=given(offer, *OFFER), people=people)
    if form.is_valid() and form.attempt(actions.edit_offer, offer, by=request.user, **form.cleaned_data):
        messages.success(request, "The offer is changed.")
        return redirect("capacity_offer_list")
    withdraw = None if offer.withdrawn_on else f"{offer.get_absolute_url()}withdraw/"
    more = {"verb": "Withdraw this offer", "verb_url": withdraw, "school": offer.school}
    return write_page(request, form, title=offer.expertise, lede=offer.giver, button="Save", back=LIST, **more)


@require_POST
@requires("capacity.ask", "capacity.edit")
def capacity_offer_withdraw(request: Request, pk: int) -> HttpResponse:
    offer = get_object_or_404(changeable(CapacityOffer.objects.all(), request.user), pk=pk)
    actions.withdraw_offer(offer, by=request.user)
    messages.success(request, "Withdrawn. What was agreed on it stands.")
    return redirect("capacity_offer_list")


NEED_COLUMNS = [
    Column("school", "School", lambda row: row.school.name, "school__sort_name", url=CapacityNeed.get_absolute_url),
    Column("strand", "Strand", lambda row: row.strand.name, "strand__order"),
    Column("level", "Need, 1 to 4", lambda row: row.level, "level", numeric=True),
    Column("days", "Days", lambda row: number(row.days), "days", numeric=True),
    Column("kind", "What would help", lambda row: row.kind.name, "kind__order"),
    Column("why", "Why", lambda row: row.why),
    Column("source", "From", lambda row: row.get_source_display(), "source"),
    Column("state", "State", lambda row: row.get_state_display(), "state",
           html=lambda row: status(row.state, row.get_state_display().lower())),
]  # fmt: skip


@requires("capacity.view")
def capacity_need_list(request: Request) -> HttpResponse:
    rows = CapacityNeed.objects.for_user(request.user, "capacity.view").select_related("school", "strand", "kind")
    return list_page(
        request,
        rows,
        NEED_COLUMNS,
        template="capacity/needs.html",
        filterset=NeedFilter,
        empty="No need is stated. A head states one, or it follows from the yearly category.",
        askable=list(schools_of(request.user)[:2]),
        tabs=tabs(request),
    )


@requires("capacity.ask", "capacity.edit")
def capacity_need_add(request: Request, pk: int) -> HttpResponse:
    school = get_object_or_404(schools_of(request.user), pk=pk)
    form = NeedForm(request.POST or None)
    if form.is_valid() and form.attempt(actions.state_need, school=school, by=request.user, **form.cleaned_data):
        messages.success(request, "The need stands. It is weighed when the next proposal is made.")
        return redirect("capacity_need_list")
    lede = "For help within days, ask urgently instead."
    return write_page(
        request, form, title=f"What {school} needs", lede=lede, button="Ask for it", back=NEEDS, school=school
    )


@requires("capacity.view")
def capacity_need_edit(request: Request, pk: int) -> HttpResponse:
    """Read by all who see the school's capacity; changed by those who ask for it."""
    rows = CapacityNeed.objects.for_user(request.user, "capacity.view").select_related("school", "strand", "kind")
    need = get_object_or_404(rows, pk=pk)
    may = (
        need.state == CapacityNeed.State.OPEN and changeable(CapacityNeed.objects.filter(pk=pk), request.user).exists()
    )
    if not may:
        return write_page(request, NeedForm(initial=given(need, *NEED)), title=str(need), button="", back=NEEDS,
                          facts=facts(need), school=need.school)  # fmt: skip
    form = NeedForm(request.POST or None, initial=given(need, *NEED))
    if form.is_valid() and form.attempt(actions.edit_need, need, by=request.user, **form.cleaned_data):
        messages.success(request, "The need is changed.")
        return redirect("capacity_need_list")
    more = {"verb": "We need it no longer", "verb_url": f"{need.get_absolute_url()}withdraw/", "school": need.school}
    return write_page(request, form, title=str(need), button="Save", back=NEEDS, **more)


def facts(need: CapacityNeed) -> list[tuple[str, str]]:
    return [
        ("State", need.get_state_display()), ("Need", f"{need.level} of 4"), ("Days", figure(need.days)),
        ("What would help", need.kind.name), ("Why", need.why),
        ("When", f"{short_day(need.starts_on)} to {short_day(need.until)}"), ("From", need.get_source_display()),
    ]  # fmt: skip


@require_POST
@requires("capacity.ask", "capacity.edit")
def capacity_need_withdraw(request: Request, pk: int) -> HttpResponse:
    need = get_object_or_404(changeable(CapacityNeed.objects.all(), request.user), pk=pk)
    actions.withdraw_need(need, by=request.user)
    messages.success(request, "Withdrawn.")
    return redirect("capacity_need_list")
