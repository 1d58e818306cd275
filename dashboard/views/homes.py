"""Home, my school, my work, search."""

from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.vary import vary_on_headers

from charter.values.selectors.purpose import mission
from dashboard import heat_cells
from dashboard.selectors import homes, work
from dashboard.selectors import my_school as schools
from dashboard.selectors import trust_home as trusts
from dashboard.selectors.homes import Home
from dashboard.selectors.school_parts import parts
from schools.models import School
from trust.access.pages import Request, requires
from trust.lists import EXPORTS, export


@requires("signed_in")
def home(request: Request) -> HttpResponse:
    """Each person's own first page."""
    place = homes.home_of(request.user)
    if place is Home.SCHOOL:
        return redirect("my_school")
    if place is Home.INVITED:
        return redirect("invited_list")
    if place is Home.WORK:
        return redirect("my_work")
    if place is Home.NONE:
        return render(request, "dashboard/no_role.html")
    return trust_home(request)


def trust_home(request: Request) -> HttpResponse:
    page = trusts.trust_home(request.user)
    if request.GET.get("export") in EXPORTS:
        return export(
            page.heat.rows, heat_cells.export_columns(page.heat), request.GET["export"], "schools-by-measures"
        )
    context = {"page": page, "heat_body": heat_cells.body(page.heat), "mission": mission()}
    return render(request, "dashboard/home.html", context)


@requires("school.view")
def my_school(request: Request) -> HttpResponse:
    """The school at which the reader holds a role; the first by name for those with several."""
    held = homes.schools_held(request.user)
    return school_page(request, held[0], held) if held else redirect("home")


@requires("school.view")
def my_school_of(request: Request, pk: int) -> HttpResponse:
    school = get_object_or_404(School.objects.for_user(request.user, "school.view"), pk=pk)
    return school_page(request, school, homes.schools_held(request.user))


def school_page(request: Request, school: School, held: list[School]) -> HttpResponse:
    """What is due; its other parts come as the reader reaches them, or all at once with `?whole`."""
    context: dict[str, Any] = {"page": schools.my_school(request.user, school), "school": school, "mission": mission()}
    context["parts"] = parts(request.user, school)
    if "whole" in request.GET:
        built = ((part.template, part.build(request.user, school)) for part in context["parts"])
        context["panels"] = [(template, shown) for template, shown in built if shown is not None]
    if len(held) > 1:
        context["switcher"] = [
            {"label": one.name, "url": f"/my-school/{one.pk}/", "here": one.pk == school.pk} for one in held
        ]
    return render(request, "dashboard/my_school.html", context)


@requires("school.view")
@vary_on_headers("HX-Request")
def my_school_part(request: Request, pk: int, name: str) -> HttpResponse:
    """One part of the page: alone for htmx, as a page of its own without JavaScript."""
    school = get_object_or_404(School.objects.for_user(request.user, "school.view"), pk=pk)
    part = next((part for part in parts(request.user, school) if part.name == name), None)
    if part is None:
        raise Http404(name)
    context = {"school": school, "part": part, "panel": part.build(request.user, school)}
    if not request.htmx:
        return render(request, "dashboard/my_school_part.html", context)
    return render(request, part.template, context) if context["panel"] is not None else HttpResponse()


@requires("signed_in")
def my_work(request: Request) -> HttpResponse:
    return render(request, "dashboard/my_work.html", {"items": work.waiting_for(request.user)})


@requires("signed_in")
def search(request: Request) -> HttpResponse:
    words = request.GET.get("q", "")[:100]
    found = work.search(request.user, words)
    return render(request, "dashboard/search.html", {"words": words, "found": found})
