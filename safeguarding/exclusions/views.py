"""Pages of exclusions: the published counts, a school's own, the governors' panels, and the recording systems."""

from datetime import date
from functools import partial
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.html import format_html

from safeguarding.exclusions import actions
from safeguarding.exclusions.filters import ExclusionFilter, PanelFilter, RecordingFilter
from safeguarding.exclusions.forms import ConveneForm, DecideForm, SpellForm
from safeguarding.exclusions.models import ExclusionCase, Kind, Panel
from safeguarding.exclusions.publication import CONFIDENTIAL
from safeguarding.exclusions.selectors import tables
from safeguarding.exclusions.selectors.tables import Published
from schools.models import School
from trust import clock
from trust.access.levels import SUMMARY
from trust.access.pages import Request, requires
from trust.access.scopes import holds
from trust.calendar import Period
from trust.lists import Column, list_page
from trust.marks import status
from trust.words import late_by, long_day, short_day

HIDDEN = format_html(
    '<abbr title="{}">{}</abbr>', "hidden: a small number, or one that would give it away", CONFIDENTIAL
)
KINDS = ((Kind.SUSPENSION, "suspensions"), (Kind.PERMANENT, "permanent"))


@requires("exclusion.view", level=SUMMARY)
def exclusion_list(request: Request) -> HttpResponse:
    """Suspensions and permanent exclusions by school and term, small counts hidden from everybody alike."""
    found = tables.published(request.GET.get("year", ""))
    schools = School.objects.for_user(request.user, "exclusion.view", level=SUMMARY).open_on(clock.today())
    return list_page(
        request,
        schools,
        exclusion_columns(found, holds(request.user, "small_numbers.view")),
        template="exclusions/exclusion_list.html",
        filterset=partial(ExclusionFilter, years=found.years),
        whole=True,
        empty="No schools here. Choose another filter.",
        found=found,
        heads=["Whole trust", *(term.label for term in found.terms)],
        totals=tables.total_rows(found),
        reasons=tables.reason_rows(found),
        numeric=list(range(1, len(found.terms) + 1)),
    )


def exclusion_columns(found: Published, own: bool) -> list[Column]:
    columns = [
        Column("school", "School", lambda row: row.name, "sort_name", url=school_url if own else None),
        *(column for term in found.terms for kind, words in KINDS for column in kind_columns(found, term, kind, words)),
    ]
    return columns


def school_url(school: School) -> str:
    return f"/safeguarding/exclusions/schools/{school.pk}/"


def kind_columns(found: Published, term: Period, kind: str, words: str) -> list[Column]:
    """A count with its rate beneath it; two columns in the exported file."""
    name = f"{term.label.split()[0]}: {words}"

    def count(school: School) -> int | str | None:
        return found.shown(kind, school.pk, term.code)

    def share(school: School) -> float | str | None:
        return found.rate(kind, school.pk, term.code)

    return [
        Column(f"{kind} {term.code}", name, count, numeric=True, html=lambda row: shown(count(row), share(row))),
        Column(
            f"{kind} rate {term.code}",
            f"{name}, of 100 pupils",
            lambda row: tables.as_rate(share(row)),
            exported_only=True,
        ),
    ]


def shown(count: int | str | None, share: float | str | None) -> Any:
    if count is None:
        return format_html('<span class="muted">{}</span>', "no return")
    if count == CONFIDENTIAL:
        return HIDDEN
    return format_html("{}<br><small>{} %</small>", count, tables.as_rate(share) or "–")


@requires("small_numbers.view")
def exclusion_school(request: Request, pk: int) -> HttpResponse:
    """A school's own counts in full, its cases and what its recording system counts."""
    school = get_object_or_404(School.objects.for_user(request.user, "small_numbers.view"), pk=pk)
    year, terms, current = tables.own_terms()
    months, records = tables.own_records(school)
    context = {
        "school": school,
        "year": year,
        "heads": ["Kind and reason", *(term.label for term in terms)],
        "reasons": tables.own_reasons(school, terms),
        "cases": tables.cases_of(school, current),
        "months": ["Entries", *(f"{month:%b %Y}" for month in months)],
        "records": records,
        "numeric": list(range(1, 12)),
    }
    return render(request, "exclusions/exclusion_school.html", context)


@requires("exclusion.edit")
def spell_add(request: Request, pk: int) -> HttpResponse:
    """A suspension or exclusion by case number; the panel is raised where the law calls one."""
    school = get_object_or_404(School.objects.for_user(request.user, "exclusion.edit"), pk=pk)
    periods = [term.code for term in next(iter(tables.terms_by_year().values()), [])]
    cases = ExclusionCase.objects.for_user(request.user, "exclusion.edit").filter(school=school, period__in=periods)
    form = SpellForm(request.POST or None, cases=cases)
    if form.is_valid() and form.attempt(actions.record_spell, school, by=request.user, **form.cleaned_data):
        case = form.result.case
        panel = Panel.objects.filter(school=school, period=case.period, number=case.number).last()
        words = (
            f" The governors' panel must meet by {long_day(panel.due_on)}; chair and clerk are told." if panel else ""
        )
        messages.success(request, f"Recorded as {str(case).lower()}.{words}")
        return redirect("exclusion_list")
    return render(request, "exclusions/spell_add.html", {"form": form, "school": school}, status=form.status)


def panel_state(row: Panel) -> tuple[str, str]:
    today = clock.today()
    state = row.state(today)
    if state == "done":
        return "done", row.get_decision_display().lower()
    if state == "late":
        return "late", late_by(row.due_on, today)
    return ("agreed", f"meets on {short_day(row.meets_on)}") if row.meets_on else ("due", "no day yet")


PANEL_COLUMNS = [
    Column("panel", "Panel", str, url=Panel.get_absolute_url),
    Column("school", "School", lambda row: row.school.name, "school__sort_name"),
    Column("why", "Why", lambda row: row.rule.get_trigger_display(), "rule__trigger"),
    Column("told", "Governors told", lambda row: short_day(row.told_on), "told_on"),
    Column("due", "To be considered by", lambda row: short_day(row.due_on), "due_on"),
    Column("state", "State", lambda row: panel_state(row)[1], html=lambda row: status(*panel_state(row))),
]


@requires("exclusion_panel.view")
def panel_list(request: Request) -> HttpResponse:
    """Governors' panels on suspensions and exclusions, each with its last day by law."""
    rows = Panel.objects.for_user(request.user, "exclusion_panel.view").select_related("school", "rule")
    return list_page(
        request,
        rows,
        PANEL_COLUMNS,
        template="exclusions/panel_list.html",
        filterset=PanelFilter,
        empty="No panel here. One is raised when an exclusion is recorded that the law has governors consider.",
    )


@requires("exclusion_panel.view")
def panel_detail(request: Request, pk: int) -> HttpResponse:
    panel = get_object_or_404(panels(request, "exclusion_panel.view"), pk=pk)
    may = not panel.decision and panels(request, "exclusion_panel.edit").filter(pk=pk).exists()
    return render(request, "exclusions/panel_detail.html", panel_context(panel, may))


@requires("exclusion_panel.edit")
def panel_convene(request: Request, pk: int) -> HttpResponse:
    panel = get_object_or_404(panels(request, "exclusion_panel.edit"), pk=pk)
    form = ConveneForm(request.POST or None, initial={"version": panel.version, "meets_on": panel.meets_on})
    if form.is_valid() and form.attempt(actions.convene_panel, panel, by=request.user, **form.cleaned_data):
        messages.success(request, "The day is set.")
        return redirect(panel)
    return write(request, panel, form, "Set the day of the panel")


@requires("exclusion_panel.edit")
def panel_decide(request: Request, pk: int) -> HttpResponse:
    panel = get_object_or_404(panels(request, "exclusion_panel.edit"), pk=pk)
    form = DecideForm(request.POST or None, initial={"version": panel.version})
    if form.is_valid() and form.attempt(actions.decide_panel, panel, by=request.user, **form.cleaned_data):
        messages.success(request, "The decision is recorded.")
        return redirect(panel)
    return write(request, panel, form, "Record what was decided")


def panels(request: Request, capability: str) -> Any:
    return Panel.objects.for_user(request.user, capability).select_related("school", "rule", "raised_by")


def write(request: Request, panel: Panel, form: Any, title: str) -> HttpResponse:
    context = {**panel_context(panel, False), "form": form, "title": title}
    return render(request, "exclusions/panel_write.html", context, status=form.status)


def panel_context(panel: Panel, may: bool) -> dict[str, Any]:
    day = long_day
    facts = [
        ("School", panel.school.name),
        ("Why", panel.rule.get_trigger_display()),
        ("Days in the term", panel.days),
        ("Governors told on", day(panel.told_on)),
        ("To be considered by", f"{day(panel.due_on)}, {panel.rule.within} school days later"),
        ("Meets on", day(panel.meets_on) if panel.meets_on else "no day yet"),
        ("Decision", panel.get_decision_display() or "none yet"),
        ("Decided on", day(panel.decided_on) if panel.decided_on else None),
        ("Letters sent on", day(panel.letters_on) if panel.letters_on else None),
        ("Law", panel.rule.source),
    ]
    return {"panel": panel, "facts": facts, "may_edit": may, "mark": panel_state(panel)}


@requires("exclusion.view", level=SUMMARY)
def recording_list(request: Request) -> HttpResponse:
    """Which school uses which recording system, and how many entries it made each month (S0-61)."""
    months, found = tables.published_records()
    used = tables.adoptions()
    schools = School.objects.for_user(request.user, "exclusion.view", level=SUMMARY).open_on(clock.today())
    return list_page(
        request,
        schools,
        [
            Column("school", "School", lambda row: row.name, "sort_name"),
            Column("system", "System", lambda row: used[row.pk].system.name if row.pk in used else "none named"),
            Column(
                "state",
                "State",
                lambda row: used[row.pk].get_state_display() if row.pk in used else "not known",
                html=lambda row: status(used[row.pk].state if row.pk in used else "unknown"),
            ),
            Column("since", "Since", lambda row: short_day(used[row.pk].since) if row.pk in used else ""),
            *(month_column(month, found) for month in months),
        ],
        template="exclusions/recording_list.html",
        filterset=RecordingFilter,
        whole=True,
        empty="No schools here. Choose another filter.",
    )


def month_column(month: date, found: tables.Table) -> Column:
    def count(school: School) -> int | str | None:
        return found.shown(school.pk, month)

    return Column(
        f"{month:%Y-%m}",
        f"{month:%b %Y}",
        count,
        numeric=True,
        html=lambda row: HIDDEN if count(row) == CONFIDENTIAL else "no count" if count(row) is None else count(row),
    )
