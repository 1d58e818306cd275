"""Governors' panels: which there are, one of them, its day and its decision."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from safeguarding.exclusions import actions
from safeguarding.exclusions.filters import PanelFilter
from safeguarding.exclusions.forms import ConveneForm, DecideForm
from safeguarding.exclusions.models import Panel
from trust import clock
from trust.access.pages import Request, requires
from trust.lists import Column, list_page
from trust.marks import status
from trust.words import late_by, long_day, short_day


def panel_state(row: Panel) -> tuple[str, str]:
    today = clock.today()
    state = row.state(today)
    if state == "done":
        return "done", row.get_decision_display().lower()
    if state == "late" and row.due_on:
        return "late", late_by(row.due_on, today)
    if row.meets_on and row.meets_on < today:
        return "due", f"met on {short_day(row.meets_on)}, decision to record"
    if row.meets_on:
        return "agreed", f"meets on {short_day(row.meets_on)}"
    return "due", f"no day yet, exam on {short_day(row.exam_on)}" if row.exam_on else "no day yet"


PANEL_COLUMNS = [
    Column("panel", "Panel", str, url=Panel.get_absolute_url),
    Column("school", "School", lambda row: row.school.name, "school__sort_name"),
    Column("why", "Why", lambda row: row.rule.get_trigger_display(), "rule__trigger"),
    Column("told", "Governors told", lambda row: short_day(row.told_on), "told_on"),
    Column("due", "To be considered by", lambda row: short_day(row.due_on) if row.due_on else "no time set", "due_on"),
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
    form = DecideForm(request.POST or None, initial={"version": panel.version}, panel=panel)
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
        ("Days in the term", f"{panel.days.normalize():f}" if panel.days is not None else ""),
        ("Governors told on", day(panel.told_on)),
        ("Exam or test missed on", f"{day(panel.exam_on)}: before it, where that can be" if panel.exam_on else ""),
        ("Parents asked on", day(panel.asked_on) if panel.asked_on else ""),
        ("To be considered by", time_words(panel)),
        ("Meets on", day(panel.meets_on) if panel.meets_on else "no day yet"),
        ("Decision", panel.get_decision_display() or "none yet"),
        ("Decided on", day(panel.decided_on) if panel.decided_on else ""),
        ("Letters sent on", day(panel.letters_on) if panel.letters_on else ""),
        ("Law", panel.rule.source),
    ]
    facts = [(name, value) for name, value in facts if value]
    return {"panel": panel, "facts": facts, "may_edit": may, "mark": panel_state(panel)}


def time_words(panel: Panel) -> str:
    return (
        f"{long_day(panel.due_on)}, {panel.rule.within} school days later" if panel.due_on else "the law sets no time"
    )
