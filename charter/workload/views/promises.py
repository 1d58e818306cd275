"""What the charter promises about itself, for everyone to read; and the time that automation saved."""

from django.http import HttpResponse
from django.shortcuts import render

from charter.workload.models import Promise
from charter.workload.selectors import saved
from charter.workload.selectors.register import hours
from charter.workload.selectors.saved import Saving
from trust import charts
from trust.access.levels import Role
from trust.access.pages import Request, requires
from trust.lists import EXPORTS, Column, export, list_page
from trust.words import count_of


@requires("charter.view")
def promise_list(request: Request) -> HttpResponse:
    columns = [
        Column("promise", "What was promised", lambda row: row.words, "words"),
        Column("kept", "How the software keeps it", how_kept, "kind"),
        Column("instead", "What to do instead", lambda row: row.instead or "–"),
        Column("source", "Decision that says so", lambda row: row.source.title if row.source else "–",
               "source__title", url=lambda row: row.source.get_absolute_url() if row.source else ""),
        Column("waived", "Waived", waived),
    ]  # fmt: skip
    return list_page(
        request,
        Promise.objects.for_user(request.user, "charter.view").select_related("source").prefetch_related("waivers"),
        columns,
        template="workload/promise_list.html",
        empty="This trust has promised nothing about workload yet. Promises come with a pack.",
    )


def waived(promise: Promise) -> str:
    times = len(promise.waivers.all())  # type: ignore[attr-defined]
    return count_of(times, "time") if promise.waived_by else "–"


def how_kept(promise: Promise) -> str:
    """In words, what happens to whoever would break it."""
    kinds = Promise.Kind
    if promise.kind == kinds.LIMIT:
        return f"{verb_of(promise)} above {promise.limit:,}: {promise.get_measure_display().lower()}"
    return {
        kinds.FORBIDS_TYPE: f"Such a decision can't become {' or '.join(promise.types)}",
        kinds.FORBIDS_QUESTION: "A form that asks for it can't be published",
        kinds.PRINCIPLES: "Each new version is checked against them",
        kinds.PROMPT: "Shown beside the form",
    }[kinds(promise.kind)]


def verb_of(promise: Promise) -> str:
    if promise.measure.startswith("half_term"):
        return "Needs a reason"
    if promise.measure == Promise.Measure.RECIPIENTS:
        return "Asks again"
    waived = f", unless the {Role(promise.waived_by).label.lower()} waives it," if promise.waived_by else ""
    return "Warns" if promise.warns else f"Refused{waived}"


@requires("charter.view")
def minutes_saved(request: Request) -> HttpResponse:
    """Term by term, what prefilled answers saved (S1-14)."""
    rows = saved.savings()
    columns = [
        Column("term", "Term", lambda row: row.term.label),
        Column("automation", "Automation", lambda row: row.automation),
        Column("answers", "Answers filled in", lambda row: row.answers, numeric=True),
        Column("minutes", "Minutes saved", lambda row: row.minutes, numeric=True),
    ]
    if request.GET.get("export") in EXPORTS:
        return export(rows, columns, request.GET["export"], "minutes-saved")
    return render(request, "workload/minutes_saved.html", {"rows": rows, **chart_of(rows)})


def chart_of(rows: list[Saving]) -> dict[str, object]:
    totals: dict[str, int] = {term.label: 0 for term in saved.past_terms()}
    for row in rows:
        totals[row.term.label] += row.minutes
    points = [charts.TrendPoint(label, minutes / 60) for label, minutes in totals.items()]
    said = f"Prefilled answers saved {hours(sum(totals.values()))} of typing in {count_of(len(totals), 'term')}"
    return {"svg": charts.trend(points, title=said, unit=" h") if rows else "", "title": said}
