"""Inspections of church schools (SIAMS), where the trust has such schools and switched this on."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from charter.values.actions import church as actions
from charter.values.filters import InspectionFilter
from charter.values.forms.church import InspectionForm
from charter.values.models import ChurchInspection, Signposts
from trust.access.pages import Request, requires
from trust.lists import Column, list_page
from trust.words import long_day, short_day


def url_of(row: ChurchInspection) -> str:
    return row.get_absolute_url()


INSPECTIONS = [
    Column("school", "School", lambda row: row.school.name, "school__sort_name", url=url_of),
    Column("day", "Inspected", lambda row: long_day(row.inspected_on), "inspected_on",
           html=lambda row: short_day(row.inspected_on)),
    Column("judgement", "Judgement", lambda row: row.judgement),
    Column("strands", "By strand", lambda row: "; ".join(row.strands)),
    Column("inspector", "Inspector", lambda row: row.inspector, "inspector"),
    Column("report", "Report", lambda row: row.url),
]  # fmt: skip

EMPTY = "No inspection is recorded yet."
SWITCHED_OFF = "This part is switched off: it is for trusts with church schools."


@requires("school.view")
def church_list(request: Request) -> HttpResponse:
    on = Signposts.objects.filter(church_inspections=True).exists()
    rows = ChurchInspection.objects.for_user(request.user, "school.view") if on else ChurchInspection.objects.none()
    return list_page(
        request,
        rows.select_related("school"),
        INSPECTIONS,
        template="values/church_list.html",
        filterset=InspectionFilter if on else None,
        empty=EMPTY if on else SWITCHED_OFF,
        on=on,
    )


@requires("church.edit")
def church_add(request: Request) -> HttpResponse:
    return write(request, ChurchInspection())


@requires("school.view")
def church_detail(request: Request, pk: int) -> HttpResponse:
    rows = ChurchInspection.objects.for_user(request.user, "school.view").select_related("school")
    row = get_object_or_404(rows, pk=pk)
    may_edit = ChurchInspection.objects.for_user(request.user, "church.edit").filter(pk=pk).exists()
    context = {"inspection": row, "school": row.school, "may_edit": may_edit}
    return render(request, "values/church_detail.html", context)


@requires("church.edit")
def church_edit(request: Request, pk: int) -> HttpResponse:
    rows = ChurchInspection.objects.for_user(request.user, "church.edit").select_related("school")
    return write(request, get_object_or_404(rows, pk=pk))


def write(request: Request, row: ChurchInspection) -> HttpResponse:
    form = InspectionForm(request.POST or None, instance=row, user=request.user)
    fresh = ChurchInspection.objects.get(pk=row.pk) if row.pk else ChurchInspection()
    if form.is_valid() and form.attempt(actions.record, fresh, by=request.user, **form.cleaned_data):
        messages.success(request, "The inspection is recorded.")
        return redirect(form.result)
    context = {"form": form, "inspection": fresh if fresh.pk else None}
    return render(request, "values/church_edit.html", context, status=form.status)
