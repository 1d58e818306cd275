"""Events, what was brought home from them, how far judges agreed; and practice cards, which others find again."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from improvement.visits.actions import events
from improvement.visits.filters import CardFilter, EventFilter
from improvement.visits.forms.events import CardForm, EventForm, ModerationForm, TakeawayForm
from improvement.visits.models import Event, Moderation, PracticeCard, VisitType
from trust.access.pages import Request, requires
from trust.access.scopes import holds
from trust.lists import Column, list_page
from trust.marks import day_mark
from trust.words import count_of, long_day

Shape = VisitType.Shape


def agreement(event: Event) -> str:
    row: Moderation | None = getattr(event, "moderation", None)
    return f"{row.percent} % of {row.sample_size}" if row else ""


@requires("practice.view")
def event_list(request: Request) -> HttpResponse:
    rows = Event.objects.for_user(request.user, "practice.view")
    columns = [
        Column("event", "Event", lambda row: row.title, "title", url=lambda row: row.get_absolute_url()),
        Column("kind", "Kind", lambda row: row.type.name, "type__order"),
        Column("on", "Day", lambda row: long_day(row.on), "on", html=lambda row: day_mark(row.on)),
        Column("place", "Place", lambda row: row.place),
        Column("strand", "Strand", lambda row: row.strand.name, "strand__order"),
        Column("agreed", "Judges agreed", agreement),
        Column("lead", "Led by", lambda row: row.led_by.name, "led_by__name"),
    ]
    return list_page(
        request, rows.select_related("type", "strand", "led_by", "moderation"), columns,
        template="visits/event_list.html", filterset=EventFilter, may_edit=holds(request.user, "practice.edit"),
        empty="No event of that kind. Events are where schools show each other what works, judge work together, or go "
        "and see a school outside the trust.",
    )  # fmt: skip


@requires("practice.view")
def event_detail(request: Request, pk: int) -> HttpResponse:
    rows = Event.objects.for_user(request.user, "practice.view").select_related(
        "type__policy", "strand", "step", "led_by"
    )
    return event_page(request, get_object_or_404(rows, pk=pk))


def event_page(request: Request, event: Event, form: ModerationForm | TakeawayForm | None = None) -> HttpResponse:
    """With the form that its kind asks for: how far judges agreed, or what was brought home."""
    moderation = Moderation.objects.filter(event=event).first()
    if form is None and holds(request.user, "practice.edit"):
        form = blank(event, moderation)
    context = {
        "event": event, "moderation": moderation, "form": form,
        "takeaways": event.takeaways.select_related("by"), "cards": event.cards.select_related("school"),  # type: ignore[attr-defined]
        "schools": event.schools.order_by("sort_name"),
        "shows_cards": event.type.shape == Shape.EVENT, "may_edit": holds(request.user, "practice.edit"),
    }  # fmt: skip
    return render(request, "visits/event_detail.html", context, status=form.status if form else 200)


def blank(event: Event, moderation: Moderation | None) -> ModerationForm | TakeawayForm | None:
    if event.type.shape == Shape.MODERATION:
        said = ["subject", "year_group", "sample_size", "agreed", "learned"]
        return ModerationForm(initial={name: getattr(moderation, name) for name in said} if moderation else None)
    return TakeawayForm() if event.type.shape == Shape.OUTWARD else None


@requires("practice.edit")
def event_add(request: Request) -> HttpResponse:
    form = EventForm(request.POST or None, user=request.user)
    if form.is_valid() and form.attempt(events.add_event, led_by=request.user, by=request.user, **form.cleaned_data):
        messages.success(request, "Event added.")
        return redirect(form.result)
    return render(request, "visits/event_add.html", {"form": form}, status=form.status)


@requires("practice.edit")
@require_POST
def event_record(request: Request, pk: int) -> HttpResponse:
    """How far judges agreed, or one takeaway, by the event's kind."""
    event = get_object_or_404(Event.objects.for_user(request.user, "practice.edit").select_related("type"), pk=pk)
    moderates = event.type.shape == Shape.MODERATION
    form = ModerationForm(request.POST) if moderates else TakeawayForm(request.POST)
    action = events.record_moderation if moderates else events.add_takeaway
    if form.is_valid() and form.attempt(action, event, by=request.user, **form.cleaned_data):
        messages.success(request, "Kept.")
        return redirect(event)
    return event_page(request, event, form)


@requires("practice.view")
def card_list(request: Request) -> HttpResponse:
    rows = PracticeCard.objects.for_user(request.user, "practice.view")
    columns = [
        Column("card", "Card", lambda row: row.title, "title", url=lambda row: row.get_absolute_url()),
        Column("school", "School", lambda row: row.school.name, "school__sort_name"),
        Column("strand", "Strand", lambda row: row.strand.name, "strand__order"),
        Column("change", "What changed", lambda row: row.change),
        Column("way", "What they do", lambda row: row.way, exported_only=True),
        Column("problem", "What was the problem", lambda row: row.problem, exported_only=True),
        Column(
            "added", "Added", lambda row: long_day(row.added_at), "added_at", html=lambda row: day_mark(row.added_at)
        ),
    ]
    return list_page(
        request, rows.select_related("school", "strand"), columns, template="visits/card_list.html",
        filterset=CardFilter, empty="No card says that. Try fewer words, or write the card yourself.",
        lede=f"{count_of(rows.count(), 'card')} of what works in our schools",
        may_edit=holds(request.user, "practice.edit"),
    )  # fmt: skip


@requires("practice.view")
def card_detail(request: Request, pk: int) -> HttpResponse:
    rows = PracticeCard.objects.for_user(request.user, "practice.view")
    card = get_object_or_404(rows.select_related("school", "strand", "contact", "event"), pk=pk)
    return render(request, "visits/card_detail.html", {"card": card})


@requires("practice.edit")
def card_add(request: Request) -> HttpResponse:
    form = CardForm(request.POST or None, user=request.user, initial={"event": request.GET.get("event")})
    if form.is_valid() and form.attempt(events.add_card, by=request.user, **form.cleaned_data):
        messages.success(request, "The card is there for every school to find.")
        return redirect(form.result)
    return render(request, "visits/card_add.html", {"form": form}, status=form.status)
