"""The year of visits with the load of each school, and the schools that had none (S2-41, S2-51)."""

from django.http import HttpResponse
from django.shortcuts import render

from improvement.visits.models import VisitType
from improvement.visits.selectors.calendar import cover_now, visit_year
from improvement.visits.selectors.windows import Coverage
from schools.models import School
from trust import clock
from trust.access.pages import Request, requires
from trust.access.scopes import holds
from trust.lists import Column, list_page
from trust.marks import status
from trust.words import count_of, long_day

MARKS = {"done": "done", "planned": "planned", "outside": "amber", "missed": "missed", "not_yet_due": "not_yet_due"}


@requires("visit.view")
def visit_calendar(request: Request) -> HttpResponse:
    """The load of the schools is read when the reader comes to it, at the same address with `load`."""
    year = visit_year(request.user, request.GET.get("year", ""), with_load="load" in request.GET)
    context = {"year": year, "may_plan": holds(request.user, "visit.edit")}
    return render(request, "visits/visit_calendar.html", context)


@requires("visit.view")
def visit_cover(request: Request) -> HttpResponse:
    """Each school with this semester's visits of the kinds that all schools have: held, planned, or none."""
    rows = School.objects.for_user(request.user, "visit.view").open_on(clock.today())
    schools = list(rows)
    found = cover_now(request.user, schools)
    columns = [
        Column("school", "School", lambda row: row.name, "sort_name"),
        *(column for kind in found.kinds for column in columns_of(found, kind)),
    ]
    none = sum(found.of(school, kind).lacking for school in schools for kind in found.kinds)
    words = f"{found.semester.label}: {count_of(none, 'visit')} still to plan" if found.semester else ""
    return list_page(
        request, rows, columns, template="visits/visit_cover.html", lede=words or "No semester is running",
        empty="No schools here. Import the register of schools first.", semester=found.semester,
    )  # fmt: skip


def columns_of(found: Coverage, kind: VisitType) -> list[Column]:
    def days(row: School) -> str:
        return ", ".join(long_day(visit.starts_on) for visit in found.of(row, kind).visits)

    return [
        Column(
            kind.code, kind.name, lambda row: found.of(row, kind).words,
            html=lambda row: status(MARKS[found.of(row, kind).state], found.of(row, kind).words),
        ),
        Column(f"{kind.code}-days", f"{kind.name}: days", days),
    ]  # fmt: skip
