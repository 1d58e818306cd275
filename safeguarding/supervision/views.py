"""One's own log of supervision; for leaders how many have had it; and who is named to have it."""

from typing import Any

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.html import format_html
from django.views.decorators.http import require_POST

from safeguarding.supervision import actions, selectors
from safeguarding.supervision.forms import KeyStaffForm, SessionForm
from safeguarding.supervision.models import KeyStaff, SupervisionSession
from safeguarding.supervision.selectors import Count
from schools.models import School
from trust import clock
from trust.access.levels import SUMMARY, Level
from trust.access.pages import Request, requires
from trust.access.scopes import grants
from trust.access.table import CAN
from trust.forms import tried
from trust.lists import Column, list_page
from trust.marks import day_mark, status
from trust.models import User
from trust.parts import tabs_of
from trust.words import count_of, short_day

LOG = [
    Column("held_on", "Date", lambda row: short_day(row.held_on), "held_on", html=lambda row: day_mark(row.held_on)),
    Column("school", "School", lambda row: row.school.name, "school__sort_name"),
    Column("supervisor", "Supervisor", lambda row: row.supervisor, "supervisor"),
    Column("attended", "Took place", lambda row: "yes" if row.attended else "no", "attended",
           html=lambda row: status("yes" if row.attended else "no")),
]  # fmt: skip


def level_of(user: User, capability: str) -> Level | None:
    return max((CAN[capability][grant.role] for grant in grants(user) if grant.role in CAN[capability]), default=None)


def tabs(request: Request) -> list[dict[str, object]]:
    """One's own log for who has one; the counts for leaders; key staff for who names them."""
    user = request.user
    offered = [
        ("supervision_list", "My log", any(CAN["supervision.edit"].get(grant.role) for grant in grants(user))),
        ("supervision_school_list", "Schools", (level_of(user, "supervision.view") or 0) >= SUMMARY),
        ("key_staff_list", "Key staff", any(grant.role in CAN["supervision.name"] for grant in grants(user))),
    ]
    return tabs_of(request, [(name, label) for name, label, open_to_them in offered if open_to_them])


def own_schools(user: User) -> QuerySet[School]:
    wanted = [own.school for own in selectors.own_states(user, clock.today())]
    return School.objects.filter(pk__in=wanted)


@requires("supervision.view")
def supervision_list(request: Request) -> HttpResponse:
    """The reader's own sessions, and their own alone."""
    rows = SupervisionSession.objects.for_user(request.user, "supervision.view").select_related("school")
    own = selectors.own_states(request.user, clock.today())
    schools = School.objects.in_bulk([one.school for one in own])
    return list_page(
        request,
        rows,
        LOG,
        template="supervision/log.html",
        empty="Nothing is noted yet.",
        states=[(schools[one.school], one) for one in own],
        tabs=tabs(request),
    )


@requires("supervision.edit")
def supervision_add(request: Request) -> HttpResponse:
    schools = own_schools(request.user)
    form = SessionForm(request.POST or None, schools=schools, initial={"school": schools.first()})
    if form.is_valid() and form.attempt(actions.note, by=request.user, **form.cleaned_data):
        messages.success(request, "Noted: the date, the supervisor, and that it took place. Nothing else is kept.")
        return redirect("supervision_list")
    context = {"form": form, "asked": schools.exists(), "tabs": tabs(request)}
    return render(request, "supervision/note.html", context, status=form.status)


@require_POST
@requires("supervision.edit")
def supervision_remove(request: Request, pk: int) -> HttpResponse:
    row = get_object_or_404(SupervisionSession.objects.for_user(request.user, "supervision.edit"), pk=pk)
    actions.remove(row, by=request.user)
    messages.success(request, "Taken out.")
    return redirect("supervision_list")


def said(count: Count) -> str:
    return format_html('{}<small class="reason">{}</small>', status(count.state), count.words)


def school_columns(found: dict[int, Count]) -> list[Column]:
    def of(school: School) -> Count:
        return found.get(school.pk, Count())

    return [
        Column("school", "School", lambda row: row.name, "sort_name"),
        Column("state", "In the last half-term", lambda row: of(row).words,
               html=lambda row: said(of(row))),
        Column("leads", "Safeguarding leads", lambda row: f"{of(row).leads_seen} of {of(row).leads}"),
        Column("others", "Other key staff", lambda row: f"{of(row).others_seen} of {of(row).others}"),
        Column("now", "Already this half-term", lambda row: of(row).this_half_term, numeric=True),
    ]  # fmt: skip


@requires("supervision.view", level=SUMMARY)
def supervision_school_list(request: Request) -> HttpResponse:
    """How many have had supervision, school by school. Nobody's date or name is here."""
    schools = School.objects.for_user(request.user, "supervision.view", level=SUMMARY).open_on(clock.today())
    found = selectors.counts(schools.order_by().values("pk"), clock.today())
    lacking = sum(count.state == "red" for count in found.values())
    words = f"A safeguarding lead has had none in the last half-term in {count_of(lacking, 'school')}"
    return list_page(
        request,
        schools,
        school_columns(found),
        template="supervision/schools.html",
        whole=True,
        empty="No school here.",
        lede=words if lacking else "Every safeguarding lead has had supervision in the last half-term",
        tabs=tabs(request),
    )


def naming_schools(user: User) -> QuerySet[School]:
    return School.objects.for_user(user, "supervision.name").open_on(clock.today())


def key_columns() -> list[Column]:
    return [
        Column("person", "Who", lambda row: row.person.name, "person__name"),
        Column("school", "School", lambda row: row.school.name, "school__sort_name"),
        Column("since", "Since", lambda row: short_day(row.since), "since", html=lambda row: day_mark(row.since)),
        Column("named_by", "Named by", lambda row: row.named_by.name),
    ]


@requires("supervision.name")
def key_staff_list(request: Request) -> HttpResponse:
    rows: Any = KeyStaff.objects.for_user(request.user, "supervision.name")
    return list_page(
        request,
        rows.live().select_related("person", "school", "named_by"),
        key_columns(),
        template="supervision/key_staff.html",
        empty="Nobody is named besides the safeguarding lead and the SENDCo.",
        ends=list(rows.live().select_related("person")[:50]),
        tabs=tabs(request),
    )


@requires("supervision.name")
def key_staff_add(request: Request) -> HttpResponse:
    schools = naming_schools(request.user)
    form = KeyStaffForm(request.POST or None, schools=schools, initial={"school": schools.first()})
    if form.is_valid() and form.attempt(actions.name_key_staff, by=request.user, **form.cleaned_data):
        messages.success(request, f"{form.result} is to have supervision each half-term, and notes the dates.")
        return redirect("key_staff_list")
    context = {"form": form, "tabs": tabs(request)}
    return render(request, "supervision/name.html", context, status=form.status)


@require_POST
@requires("supervision.name")
def key_staff_end(request: Request, pk: int) -> HttpResponse:
    row = get_object_or_404(KeyStaff.objects.for_user(request.user, "supervision.name"), pk=pk)
    tried(request, actions.end_key_staff, row, by=request.user, success="Ended today.")
    return redirect("key_staff_list")
