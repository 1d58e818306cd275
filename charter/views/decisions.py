"""One decision: what it says, how schools stand, its history, what schools answered on its forms."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from charter.actions import decisions as actions
from charter.forms.versions import AreaForm, DecisionForm
from charter.models import Area, Decision, DecisionVersion, ProForma
from charter.selectors import comments, comparison, decisions, editions
from charter.views.due import state_mark
from trust import clock, hooks, kept
from trust.access.pages import Request, requires
from trust.access.scopes import holds
from trust.history.reads import ask_first, log_read
from trust.lists import EXPORTS, PAGE_SIZE, Column, Listing, export
from trust.models import User
from trust.words import short_day


def found(user: User, pk: int) -> Decision:
    return get_object_or_404(Decision.objects.for_user(user, "charter.view").select_related("area__charter"), pk=pk)


@requires("charter.view")
def decision_detail(request: Request, pk: int) -> HttpResponse:
    decision = found(request.user, pk)
    versions = editions.versions_of(decision)
    version = editions.current(versions, clock.today())
    subject = {"decision": decision, "version": version}
    context = {
        **subject,
        "state": editions.state_on(version, clock.today()) if version else "",
        "panels": hooks.panels("decision_detail", request.user, **subject),
        "verbs": hooks.verbs("decision_detail", request.user, **subject),
        "editions": editions.editions(versions),
        "drafts": [row for row in versions if row.is_draft and row != version],
        "grid": decisions.grid(decision, request.user),
        "thread": comments.thread(decision, request.user),
        "forms": forms_of(version),
    }
    return render(request, "charter/decision_detail.html", context)


def forms_of(version: DecisionVersion | None) -> list[ProForma]:
    """The forms that its duties are done by, each once."""
    duties = version.duties.all() if version else []  # type: ignore[attr-defined]
    return list({duty.proforma_id: duty.proforma for duty in duties if duty.proforma}.values())


@requires("charter.view")
def decision_history(request: Request, pk: int) -> HttpResponse:
    """Every version against the one before it, word by word."""
    decision = found(request.user, pk)
    context = {"decision": decision, "editions": editions.editions(editions.versions_of(decision))}
    return render(request, "charter/decision_history.html", context)


@requires("charter.view")
def decision_grid(request: Request, pk: int) -> HttpResponse:
    """Every school that the reader looks after against each time it fell due this year, exported as it stands."""
    decision = found(request.user, pk)
    grid = decisions.grid(decision, request.user) or decisions.Grid([], [])
    columns = grid_columns(grid)
    if request.GET.get("export") in EXPORTS:
        return export(grid.rows, columns, request.GET["export"], decision.code)
    page = Paginator(grid.rows, PAGE_SIZE).get_page(request.GET.get("page"))
    empty = "Nothing is due under this decision this year. What falls due comes from its duties."
    context = {"decision": decision, "grid": grid, "listing": Listing(columns, page, "", None, empty)}
    return render(request, "charter/decision_schools.html", context)


def grid_columns(grid: decisions.Grid) -> list[Column]:
    def cell(place: int, title: str, period: str) -> Column:
        def words(row: decisions.Row) -> str:
            item = row.items[place]
            return f"{item.state.replace('_', ' ')}, due {short_day(item.due_on)}" if item else "–"  # type: ignore[attr-defined]

        def mark(row: decisions.Row) -> str:
            item = row.items[place]
            return state_mark(item) if item else "–"

        return Column(f"c{place}", f"{title}, {period}", words, html=mark)

    cells = [cell(place, title, period) for place, (title, period, *_) in enumerate(grid.columns)]
    return [Column("school", "School", lambda row: row.name), *cells]


@requires("charter.view")
def decision_comparison(request: Request, pk: int, code: str) -> HttpResponse:
    """What schools answered on the same form, side by side (S0-25); as restricted as the form."""
    decision = found(request.user, pk)
    form = get_object_or_404(ProForma.objects.filter(duties__version__decision=decision).distinct(), code=code)
    reads = holds(request.user, form.view_capability)
    if reads and form.is_restricted() and (question := ask_first(request)):
        return question
    table = comparison.comparison(request.user, form)
    if reads and form.is_restricted():
        log_read(request, [form.view_capability], {"pk": pk})
    columns = comparison_columns(table)
    if request.GET.get("export") in EXPORTS:
        return export(table.rows, columns, request.GET["export"], f"{decision.code}-{form.code}")
    page = Paginator(table.rows, PAGE_SIZE).get_page(request.GET.get("page"))
    empty = "Your role sees no school's answers to this form." if not reads else "No school is asked this form."
    context = {"decision": decision, "form": form, "table": table, "reads": reads}
    context["listing"] = Listing(columns, page, "", None, empty)
    return render(request, "charter/decision_comparison.html", context)


def comparison_columns(table: comparison.Comparison) -> list[Column]:
    def said(code: str) -> Column:
        label = table.questions[code].label
        return Column(code, label, lambda row: row.words(code), html=lambda row: row.mark(code))

    return [
        Column("school", "School", lambda row: row.school.name, url=lambda row: row.url),
        Column("period", "When", lambda row: row.period),
        Column("version", "Form version", lambda row: row.number, numeric=True),
        Column("state", "State", lambda row: row.state_words, html=lambda row: row.state_mark),
        *(said(code) for code in table.questions),
    ]


@requires("charter.edit")
def decision_add(request: Request) -> HttpResponse:
    """A new decision begins as a draft."""
    form = DecisionForm(request.POST or kept.take(request), initial={"area": request.GET.get("area")})
    posted = request.method == "POST" and form.is_valid()
    if posted and form.attempt(actions.add_decision, by=request.user, **form.cleaned_data):
        messages.success(request, "Drafted. Add evidence, principles and duties, then have it decided.")
        return redirect(form.result)
    return render(request, "charter/decision_add.html", {"form": form}, status=form.status)


@requires("charter.edit")
def area_add(request: Request) -> HttpResponse:
    form = AreaForm(request.POST or None)
    if form.is_valid() and form.attempt(actions.add_area, by=request.user, **form.cleaned_data):
        messages.success(request, f"Added: {form.result}.")
        return redirect("charter_register")
    return render(request, "charter/area_edit.html", {"form": form}, status=form.status)


@requires("charter.edit")
def area_edit(request: Request, pk: int) -> HttpResponse:
    area = get_object_or_404(Area.objects.for_user(request.user, "charter.edit"), pk=pk)
    form = AreaForm(request.POST or None, instance=area)
    if form.is_valid() and form.attempt(actions.change_area, area, by=request.user, **form.cleaned_data):
        messages.success(request, f"Saved: {form.result}.")
        return redirect("charter_register")
    return render(request, "charter/area_edit.html", {"form": form, "area": area}, status=form.status)
