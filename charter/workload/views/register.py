"""The burden register: what schools are asked for, and how it adds up."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.html import format_html
from django.utils.safestring import SafeString

from charter.models import Duty
from charter.workload.filters import BurdenFilter
from charter.workload.selectors import register
from charter.workload.selectors.register import Burden, hours, thing
from trust.access.pages import Request, requires
from trust.lists import EXPORTS, Column, export, list_page


@requires("charter.view")
def burden_list(request: Request) -> HttpResponse:
    """Every form, window, visit and meeting that a decision in force asks of schools (S0-32)."""
    burden = Burden.load()
    duties = register.asked(request.user)
    return list_page(
        request,
        duties.order_by("title", "pk"),
        burden_columns(burden, exported=request.GET.get("export") in EXPORTS),
        template="workload/burden_list.html",
        filterset=BurdenFilter,
        empty="Nothing of that kind is asked of schools.",
        lede=register.lede(duties, burden),
    )


def burden_columns(burden: Burden, *, exported: bool) -> list[Column]:
    def decision(duty: Duty) -> Any:
        return duty.version.decision

    def address(duty: Duty) -> str:
        return duty.version.decision.get_absolute_url()

    whole = [
        Column("what", "What is asked", lambda row: row.title, "title", url=address),
        Column("kind", "Kind", thing, "asks"),
        Column("who", "Who does it", lambda row: row.get_role_display(), "role"),
        Column("often", "How often", lambda row: row.get_cadence_display(), "cadence"),
        Column("minutes", "Minutes each time", burden.minutes, "minutes", numeric=True,
               html=lambda row: with_note(burden.minutes(row), burden.basis(row))),
        Column("basis", "Known by", burden.basis),
        Column("year", "Minutes a year", burden.a_year, numeric=True),
        Column("schools", "Schools", burden.schools_of, numeric=True),
        Column("fields", "Answers", burden.fields_of),
        Column("reader", "Who reads it", reader, "read_by", html=lambda row: with_note(reader(row), row.what_for)),
        Column("purpose", "What it is for", lambda row: row.what_for or "–"),
        Column("stops", "What stopped", lambda row: row.version.what_stops or "–"),
        Column("decision", "Decision behind it", lambda row: decision(row).title, "version__decision__title"),
    ]  # fmt: skip
    return whole if exported else [column for column in whole if column.name not in ON_FILE_ALONE]


ON_FILE_ALONE = {"basis", "schools", "fields", "purpose", "decision"}
"""What the page says in other columns, or one click away; the file has it all."""


def reader(duty: Duty) -> str:
    return duty.read_by or "nobody is named"


def with_note(value: Any, note: str) -> SafeString:
    return format_html('{}<br><span class="muted">{}</span>', value, note)


@requires("charter.view")
def burden_totals(request: Request) -> HttpResponse:
    """What it all comes to: by role, by half-term and by phase."""
    burden = Burden.load()
    found = register.totals(register.asked(request.user), burden)
    if request.GET.get("export") in EXPORTS:
        rows = [*(("Role", *row) for row in found.roles), *(("Half-term", *row) for row in found.half_minutes)]
        return export(rows, total_columns(found.phases), request.GET["export"], "workload-totals")
    return render(request, "workload/burden_totals.html", {"totals": found, "tables": tables(found)})


def total_columns(phases: list[str]) -> list[Column]:
    def cell(place: int) -> Any:
        return lambda row: row[2][place]

    heads = [Column("by", "By", lambda row: row[0]), Column("of", "Of", lambda row: row[1])]
    return heads + [
        Column(phase, f"Minutes, {register.school_of(phase).lower()}", cell(place), numeric=True)
        for place, phase in enumerate(phases)
    ]


def tables(found: register.Totals) -> list[dict[str, Any]]:
    """The tables as components/plain_table.html takes them."""
    phases = [register.school_of(phase) for phase in found.phases]
    numeric = list(range(1, len(phases) + 1))
    halves = [(label, *(f"{load.things} in {hours(load.minutes)}" for load in loads)) for label, loads in found.halves]
    roles = [(role, *(hours(minutes) for minutes in row)) for role, row in found.roles]
    year = ("The whole year", *(f"{load.things} in {hours(load.minutes)}" for load in found.years.values()))
    return [
        {"title": "By role, in a year", "headers": ["Who does it", *phases], "rows": roles, "numeric": numeric},
        {"title": "By half-term", "headers": ["When", *phases], "rows": [*halves, year], "numeric": numeric},
    ]
