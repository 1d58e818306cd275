"""The trust's schools: the list, and the page of one."""

from typing import cast

from django.contrib import messages
from django.http import FileResponse, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from schools import selectors
from schools.filters import SchoolFilter
from schools.forms.look import SchoolLookForm
from schools.models import School
from trust import hooks, logos
from trust.access.pages import Request, public, requires
from trust.brand import FALLBACK
from trust.lists import Column, list_page
from trust.models import StoredFile
from trust.words import short_day

SCHOOLS = [
    Column(
        "name", "School", lambda school: school.name, sort="sort_name", url=lambda school: school.get_absolute_url()
    ),
    Column("phase", "Phase", lambda school: school.get_phase_display(), sort="phase"),
    Column("cluster", "Cluster", lambda school: str(school.cluster or ""), sort="cluster__name"),
    Column("la", "Local authority", lambda school: school.la_name, sort="la_name"),
    Column("urn", "URN", lambda school: school.urn, sort="urn", numeric=True),
    Column("roll", "On roll", lambda school: school.roll, sort="roll", numeric=True),
    Column(
        "joined",
        "Joined",
        lambda school: short_day(school.joined_on) if school.joined_on else "",
        sort="joined_on",
    ),
]


@requires("school.view")
def school_list(request: Request) -> HttpResponse:
    schools = School.objects.for_user(request.user, "school.view").select_related("cluster")
    return list_page(
        request,
        schools,
        SCHOOLS,
        template="schools/school_list.html",
        filterset=SchoolFilter,
        empty="No school matches. Schools come in from Get Information About Schools.",
    )


@requires("school.view")
def school_detail(request: Request, pk: int) -> HttpResponse:
    school = get_object_or_404(School.objects.for_user(request.user, "school.view").select_related("cluster"), pk=pk)
    context = {
        "school": school,
        "facts": selectors.facts_of(school),
        "people": selectors.people_of(school),
        "former": school.former.order_by("since", "urn"),
        "own_days": selectors.coming_days_of(school),
        "panels": hooks.panels("school_detail", request.user, school=school),
    }
    return render(request, "schools/school_detail.html", context)


@requires("school.edit")
def school_look(request: Request, pk: int) -> HttpResponse:
    """The school's own colour and logo (S0-102)."""
    school = get_object_or_404(School.objects.for_user(request.user, "school.edit"), pk=pk)
    shown = {"colour": school.colour or FALLBACK}
    form = SchoolLookForm(request.POST or None, request.FILES or None, instance=school, initial=shown)
    if form.is_valid() and form.attempt(logos.save_with_logo, form, by=request.user):
        messages.success(request, f"{school} has its own look. Reports made from now on show it.")
        return redirect(school)
    return render(request, "schools/school_look.html", {"form": form, "school": school}, status=form.status)


@public
def school_logo(request: Request, pk: int) -> FileResponse:
    school = get_object_or_404(School.objects.select_related("logo"), pk=pk, logo__isnull=False)
    return logos.respond(cast("StoredFile", school.logo))
