"""Contacts with the local authority, and actions by the level that leads them."""

from django.contrib import messages
from django.db.models import Count, F, Q
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from charter.models import Action
from improvement.networks.actions import authority as actions
from improvement.networks.filters import ContactFilter, LevelFilter
from improvement.networks.forms.authority import ContactForm, LevelForm
from improvement.networks.models import LaContact, LeadershipLevel
from trust import clock
from trust.access.pages import Request, requires
from trust.access.scopes import holds
from trust.lists import Column, list_page
from trust.marks import day_mark, status
from trust.words import count_of, late_by, long_day

CONTACTS = [
    Column("about", "About", lambda row: row.about, "about", url=lambda row: row.get_absolute_url()),
    Column("school", "School", lambda row: row.school or "The trust", "school__sort_name"),
    Column("authority", "Local authority", lambda row: row.authority, "authority"),
    Column("who", "With whom", lambda row: row.who),
    Column("on", "Day", lambda row: long_day(row.on), "on", html=lambda row: day_mark(row.on)),
    Column("outcome", "What came of it", lambda row: row.outcome),
    Column("strand", "Strand", lambda row: row.strand.name, "strand__order"),
]


@requires("kit.view")
def contact_list(request: Request) -> HttpResponse:
    rows = LaContact.objects.for_user(request.user, "kit.view").select_related("school", "strand")
    return list_page(
        request, rows, CONTACTS, template="networks/contact_list.html", filterset=ContactFilter,
        empty="No contact is noted yet. Heads and executive heads note what was talked about with the local authority.",
        may_add=holds(request.user, "kit.edit"),
    )  # fmt: skip


@requires("kit.view")
def contact_detail(request: Request, pk: int) -> HttpResponse:
    rows = LaContact.objects.for_user(request.user, "kit.view").select_related("school", "strand", "step", "by")
    contact = get_object_or_404(rows, pk=pk)
    may_edit = LaContact.objects.for_user(request.user, "kit.edit").filter(pk=pk).exists()
    context = {"contact": contact, "school": contact.school, "may_edit": may_edit}
    return render(request, "networks/contact_detail.html", context)


@requires("kit.edit")
def contact_add(request: Request) -> HttpResponse:
    return write(request, LaContact())


@requires("kit.edit")
def contact_edit(request: Request, pk: int) -> HttpResponse:
    return write(request, get_object_or_404(LaContact.objects.for_user(request.user, "kit.edit"), pk=pk))


def write(request: Request, contact: LaContact) -> HttpResponse:
    form = ContactForm(request.POST or None, instance=contact, user=request.user)
    if form.is_valid() and form.attempt(actions.record, contact, by=request.user, **form.cleaned_data):
        messages.success(request, "The contact is noted.")
        return redirect(form.result)
    context = {"form": form, "contact": contact if contact.pk else None}
    return render(request, "networks/contact_edit.html", context, status=form.status)


def state(row: Action) -> str:
    if row.closed_on:
        return "closed"
    return "late" if row.due_on < clock.today() else "open"


def state_words(row: Action) -> str:
    return late_by(row.due_on, clock.today()) if state(row) == "late" else state(row)


LEVELS = [
    Column("action", "Action", lambda row: row.title, "title", url=lambda row: row.get_absolute_url()),
    Column("level", "Level", lambda row: row.level_name or "not said", "level__level__order",
           html=lambda row: row.level_name or status("missing", "not said")),
    Column("school", "School", lambda row: row.school or "The trust", "school__sort_name"),
    Column("owner", "Owner", lambda row: row.owner.name, "owner__name"),
    Column("due", "By when", lambda row: long_day(row.due_on), "due_on", html=lambda row: day_mark(row.due_on)),
    Column("state", "State", state_words, html=lambda row: status(state(row), state_words(row))),
]  # fmt: skip


@requires("due.view")
def level_list(request: Request) -> HttpResponse:
    """Actions by the level on which they are led (S3-5)."""
    rows = Action.objects.for_user(request.user, "due.view").select_related("school", "owner")
    rows = rows.annotate(level_name=F("level__level__name"))
    return list_page(
        request, rows.order_by(F("closed_on").desc(nulls_first=True), "due_on", "pk"), LEVELS,
        template="networks/level_list.html", filterset=LevelFilter, lede=in_words(request),
        empty="No action here. An action says, when it is added, on which level it is led.",
    )  # fmt: skip


def in_words(request: Request) -> str:
    """'Trust leadership: 4 open actions · Local leadership: 12 open actions'."""
    mine = Action.objects.for_user(request.user, "due.view").filter(closed_on__isnull=True)
    counted = LeadershipLevel.objects.annotate(open=Count("actions", filter=Q(actions__action__in=mine)))
    rows = counted.order_by("order", "pk")
    parts = [f"{level.name}: {count_of(level.open, 'open action')}" for level in rows]  # type: ignore[attr-defined]
    return " · ".join(parts) or "The trust has no levels yet. The pack four-strands brings three."


@requires("action.edit")
def level_set(request: Request, pk: int) -> HttpResponse:
    action = get_object_or_404(Action.objects.for_user(request.user, "action.edit"), pk=pk)
    form = LevelForm(request.POST or None)
    if form.is_valid() and form.attempt(actions.set_level, action, by=request.user, **form.cleaned_data):
        messages.success(request, f"Led on this level: {form.result}.")
        return redirect(action)
    return render(request, "networks/level_set.html", {"form": form, "action": action}, status=form.status)
