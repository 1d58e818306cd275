"""The published counts, a school's own in full, and the recording systems."""

from datetime import date
from functools import partial
from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.html import format_html

from safeguarding.exclusions.filters import ExclusionFilter, RecordingFilter
from safeguarding.exclusions.models import Kind
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
from trust.words import short_day

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
