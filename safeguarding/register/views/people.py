"""The record itself: its list, a person on it, entering and leaving, and a chief executive's look into a row."""

from typing import Any

from django.contrib import messages
from django.db.models import Model
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse

from safeguarding.register import actions
from safeguarding.register.filters import RegisterFilter
from safeguarding.register.forms import EditPersonForm, LeaveForm, PersonForm, given
from safeguarding.register.models import ALSO_KEPT, Registered
from safeguarding.register.selectors import live, rules_on
from safeguarding.register.selectors.people import editable, readable, with_checks
from safeguarding.register.selectors.states import lines, state_of
from safeguarding.register.views.parts import people_columns, tabs, write_page
from schools.models import School
from trust import clock
from trust.access.levels import Level
from trust.access.pages import Request, requires
from trust.access.scopes import grants, holds
from trust.access.table import CAN
from trust.history.selectors import changes_of
from trust.lists import list_page
from trust.words import count_of, short_day

LEDES = {"red": "Missing or late", "amber": "To settle", "green": "All that is asked for is recorded."}
KEEPS = ("register.edit", "governor_checks.edit")


@requires("register.view", "governor_checks.edit")
def register_list(request: Request) -> HttpResponse:
    """Everybody on the record today, as far as the reader may see; leavers where they are asked for."""
    day = clock.today()
    rows = with_checks(readable(request.user), day)
    keeps = any(holds(request.user, name) for name in KEEPS)
    return list_page(
        request,
        rows,
        people_columns(rules_on(day), leavers=bool(request.GET.get("on"))),
        template="register/list.html",
        filterset=RegisterFilter,
        empty="Nobody is on this part of the record. Enter somebody, or bring in a spreadsheet.",
        tabs=tabs(request),
        keeps=keeps,
        own=not keeps and not holds_in_full(request.user, "register.view"),
    )


def holds_in_full(user: Any, capability: str) -> bool:
    return any(CAN[capability].get(grant.role) == Level.FULL for grant in grants(user))


@requires("register.view", "governor_checks.edit")
def registered_detail(request: Request, pk: int) -> HttpResponse:
    person = get_object_or_404(with_checks(readable(request.user), clock.today()), pk=pk)
    return person_page(request, person, keeps=editable(request.user).filter(pk=pk).exists())


@requires("register.drill")
def register_drill(request: Request, pk: int) -> HttpResponse:
    """One school's part for a chief executive who has said why; the reading is in the read log."""
    day = clock.today()
    school = get_object_or_404(School.objects.for_user(request.user, "register.drill"), pk=pk)
    rows: Any = live(day).for_user(request.user, "register.drill").of(school)
    return list_page(
        request,
        with_checks(rows, day),
        people_columns(rules_on(day), drill=True),
        template="register/drill.html",
        empty="Nobody is on this school's part of the record.",
        school=school,
    )


@requires("register.drill")
def registered_drill(request: Request, pk: int) -> HttpResponse:
    rows: Any = Registered.objects.for_user(request.user, "register.drill")
    return person_page(request, get_object_or_404(with_checks(rows, clock.today()), pk=pk), keeps=False, drill=True)


def person_page(request: Request, person: Registered, *, keeps: bool, drill: bool = False) -> HttpResponse:
    day = clock.today()
    found = lines(person, rules_on(day), day)
    recorded: dict[Model, str] = {line.check: line.kind.label for line in found if line.check}
    knows = keeps or holds(request.user, "history.view")
    context = {
        "person": person,
        "school": person.school,
        "lines": found,
        "verdict": (verdict := state_of(found)),
        "lede": f"{LEDES[verdict.state]}: {verdict.words}." if verdict.state != "green" else LEDES["green"],
        "facts": facts_of(person),
        "keeps": keeps,
        "also": [kind for kind in ALSO_KEPT if kind not in {line.kind for line in found}],
        "drill": drill,
        "gone": bool(person.left_on and person.left_on < day),
        "changes": changes_of({person: "This entry", **recorded}) if knows else None,
    }
    return render(request, "register/person.html", context)


def facts_of(person: Registered) -> list[tuple[str, str]]:
    facts = [
        ("Kind of person", person.get_person_type_display()),
        ("Post", person.post),
        ("Part of the record", person.place),
        ("First day", short_day(person.started_on)),
    ]
    facts += [("Last day", short_day(person.left_on))] if person.left_on else []
    return facts + ([("Staff number", person.reference)] if person.reference else [])


def choices(request: Request) -> dict[str, Any]:
    """Where and whom the writer may enter."""
    user = request.user
    schools = School.objects.for_user(user, "register.edit") | School.objects.for_user(user, "governor_checks.edit")
    whole = any(
        grant.school_id is None and grant.cluster_id is None and any(grant.role in CAN[name] for name in KEEPS)
        for grant in grants(user)
    )
    return {"schools": schools, "whole": whole, "all_types": holds(user, "register.edit")}


@requires(*KEEPS)
def registered_add(request: Request) -> HttpResponse:
    form = PersonForm(request.POST or None, initial={"school": request.GET.get("school")}, **choices(request))
    if form.is_valid() and form.attempt(actions.enter_person, by=request.user, **form.values):
        messages.success(request, f"{form.result} is on the record. Their checks come next.")
        return redirect(form.result)
    lede = "Which checks they must have follows from the kind of person."
    back = reverse("register_list")
    return write_page(request, form, title="Enter somebody", lede=lede, button="Enter", back=back)


@requires(*KEEPS)
def registered_edit(request: Request, pk: int) -> HttpResponse:
    person = get_object_or_404(editable(request.user).select_related("user"), pk=pk)
    form = EditPersonForm(request.POST or None, initial=given(person), **choices(request))
    if form.is_valid() and form.attempt(
        actions.edit_person, person, seen=form.cleaned_data["seen"], by=request.user, **form.values
    ):
        messages.success(request, "The entry is changed.")
        return redirect(person)
    back = person.get_absolute_url()
    return write_page(request, form, title="Change the entry", button="Save", back=back, person=person)


@requires(*KEEPS)
def registered_leave(request: Request, pk: int) -> HttpResponse:
    person = get_object_or_404(editable(request.user), pk=pk)
    form = LeaveForm(request.POST or None, initial={"left_on": person.left_on})
    if form.is_valid() and form.attempt(actions.note_leaving, person, by=request.user, **form.cleaned_data):
        messages.success(request, leaving_words(person, form.result))
        return redirect(person)
    back = person.get_absolute_url()
    return write_page(request, form, title=f"When {person} leaves", button="Save", back=back, person=person)


def leaving_words(person: Registered, left: Registered) -> str:
    if left.left_on is None:
        return f"{person} stays on the record."
    days = (left.left_on - clock.today()).days
    after = f"in {count_of(days + 1, 'day')}" if days >= 0 else "now"
    return f"{person} is off the live record {after}, and stays in its history."
