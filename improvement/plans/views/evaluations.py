"""Self-evaluations: schools by areas, and one school's through the years."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.html import format_html

from charter.questions import Choice
from improvement.filters import TrackerFilter
from improvement.plans.selectors import evaluations as selectors
from improvement.plans.selectors.evaluations import Table
from schools.models import School
from trust import clock
from trust.access.levels import SUMMARY
from trust.access.pages import Request, requires
from trust.lists import Column, list_page
from trust.marks import icon, status


def mark(choice: Choice | None) -> Any:
    """A judgement as its word and icon."""
    if choice is None:
        return format_html('<span class="muted">{}</span>', "–")
    return format_html('<span class="state state-{}">{}{}</span>', choice.tone, icon(choice.icon), choice.word)


def columns(table: Table) -> list[Column]:
    def judged(row: School, area: str) -> Choice | None:
        evaluation = table.of(row).evaluation
        return evaluation.judgements.get(area) if evaluation and table.comparable(row) else None

    def framework(row: School) -> str:
        evaluation = table.of(row).evaluation
        if evaluation is None:
            return ""
        name = table.named(evaluation.framework)
        return name if table.comparable(row) else f"{name}: not comparable"

    def area(code: str, title: str) -> Column:
        return Column(
            code,
            title,
            lambda row: choice.word if (choice := judged(row, code)) else "",
            html=lambda row: mark(judged(row, code)),
        )

    def url(row: School) -> str:
        return f"/improvement/self-evaluation/{row.pk}/" if table.of(row).evaluation else ""

    return [
        Column("school", "School", lambda row: row.name, "sort_name", url=url),
        Column("state", "This year", lambda row: table.of(row).state.replace("_", " "),
               html=lambda row: status(table.of(row).state)),
        *(area(part.code, part.title) for part in table.areas),
        Column("framework", "Framework", framework,
               html=lambda row: "" if table.comparable(row) or not framework(row)
               else status("contradiction", "not comparable")),
    ]  # fmt: skip


@requires("tracker.view", level=SUMMARY)
def evaluation_list(request: Request) -> HttpResponse:
    """The newest of each school; judgements on another framework are left out and marked (S0-68)."""
    found = selectors.table(request.user)
    schools = School.objects.for_user(request.user, "tracker.view", level=SUMMARY)
    return list_page(
        request,
        schools.open_on(clock.today()),
        columns(found),
        template="plans/evaluation_list.html",
        filterset=TrackerFilter,
        empty="No schools here. Import the register of schools, or choose another filter.",
        lede=found.lede,
        framework=found.frameworks.get(found.framework),
        breaks=any(row.evaluation and row.evaluation.framework != found.framework for row in found.standings.values()),
    )


@requires("tracker.view", level=SUMMARY)
def evaluation_school(request: Request, pk: int) -> HttpResponse:
    """One school's through the years; a break wherever the framework changed."""
    schools = School.objects.for_user(request.user, "tracker.view", level=SUMMARY)
    school = get_object_or_404(schools, pk=pk)
    known = selectors.table(request.user)
    stretches = [
        {
            "name": known.named(stretch.framework),
            "headers": ["Handed in", *(area.title for area in stretch.areas)],
            "rows": [(row, [mark(row.judgements.get(area.code)) for area in stretch.areas]) for row in stretch.rows],
        }
        for stretch in selectors.through_the_years(school, request.user)
    ]
    return render(request, "plans/evaluation_school.html", {"school": school, "stretches": stretches})
