"""Change load: what comes upon each school in a half-term, and the reasons where it is more than was promised."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse

from charter.workload.filters import ChangeLoadFilter
from charter.workload.selectors import changes
from charter.workload.selectors.changes import KINDS, Meter
from schools.models import School
from trust.access.pages import Request, requires
from trust.lists import Column, list_page
from trust.marks import status
from trust.words import count_of


@requires("due.view")
def change_load_list(request: Request) -> HttpResponse:
    """Each school's half-term beside the limits (S0-35)."""
    schools = changes.schools_of(request.user)
    halves = changes.halves_of_this_year()
    now = changes.this_half(halves)
    half = next((half for half in halves if half.code == request.GET.get("half")), now)
    found = changes.meters(schools, [half]) if half else {}
    new = changes.changes_in(half) if half else []
    return list_page(
        request,
        schools.select_related("cluster"),
        load_columns({school: meter for (school, _), meter in found.items()}),
        template="workload/change_load_list.html",
        filterset=ChangeLoadFilter,
        empty="No school of yours.",
        half=half,
        lede=lede(list(found.values())),
        new=new,
        reasons=changes.reasons_in(half) if half else [],
    )


def lede(found: list[Meter]) -> str:
    full = sum(meter.state == "full" for meter in found)
    near = sum(meter.state == "near" for meter in found)
    if not full and not near:
        return "Every school is within the limit." if found else ""
    return f"{count_of(full, 'school')} past the limit, {near} nearly full."


def load_columns(found: dict[int, Meter]) -> list[Column]:
    def of(school: School) -> Meter:
        return found[school.pk]

    def count(kind: str) -> "object":
        return lambda row: of(row).counts.get(kind, 0)

    kinds = [Column(name, label, count(name), numeric=True) for name, label in KINDS.items()]  # type: ignore[arg-type]
    return [
        Column("school", "School", str, "sort_name", url=lambda row: reverse("change_load", args=[row.pk])),
        Column("changes", "Changes", lambda row: of(row).changes, numeric=True),
        *kinds,
        Column("things", "Things in all", lambda row: of(row).things, numeric=True),
        Column("minutes", "Minutes", lambda row: of(row).minutes, numeric=True),
        Column("state", "Load", lambda row: of(row).words, html=lambda row: status(of(row).mark, of(row).words)),
    ]


@requires("due.view")
def change_load(request: Request, pk: int) -> HttpResponse:
    """One school's half-terms of this year."""
    school = get_object_or_404(School.objects.for_user(request.user, "due.view"), pk=pk)
    halves = changes.halves_of_this_year()
    found = changes.meters([school], halves)
    now = changes.this_half(halves)
    context = {
        "school": school,
        "meters": [found[school.pk, half.code] for half in halves],
        "this": {"meter": found[school.pk, now.code], "school": school} if now else None,
        "kinds": KINDS,
        "reasons": changes.reasons_in(now) if now else [],
        "new": changes.changes_in(now) if now else [],
    }
    return render(request, "workload/change_load.html", context)
