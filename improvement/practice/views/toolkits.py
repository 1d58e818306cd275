"""Toolkits, their versions, and which school uses which (S2-27)."""

from collections.abc import Mapping

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from improvement.practice.actions import toolkits as actions
from improvement.practice.filters import SchoolFilter, ToolkitFilter
from improvement.practice.forms.trying import ToolkitForm, ToolkitUseForm, ToolkitVersionForm
from improvement.practice.models import Toolkit
from improvement.practice.selectors import toolkits
from improvement.practice.selectors.toolkits import Cell
from improvement.practice.views.pages import write
from schools.models import School
from trust import clock
from trust.access.pages import Request, requires
from trust.lists import Column, list_page
from trust.marks import status

LIST = ("Toolkits", "/improvement/practice/toolkits/")


@requires("practice.view")
def toolkit_list(request: Request) -> HttpResponse:
    rows = Toolkit.objects.readable_by(request.user).with_figures()  # type: ignore[attr-defined]
    columns = [
        Column("title", "Toolkit", lambda row: row.title, "title", url=lambda row: row.get_absolute_url()),
        Column("subject", "Subject or team", lambda row: row.subject or "Every subject", "subject"),
        Column("strand", "Strand", lambda row: row.strand, "strand__order"),
        Column("version", "Version", lambda row: row.newest, "newest", numeric=True),
        Column("uses", "Schools that use or try it", lambda row: row.taken_up, "taken_up", numeric=True),
        Column("owner", "Who keeps it", lambda row: row.owner),
    ]
    return list_page(
        request,
        rows.select_related("strand", "owner").order_by("title"),
        columns,
        template="practice/toolkit_list.html",
        filterset=ToolkitFilter,
        empty="No toolkit yet. A toolkit names the few things that a way of working consists of.",
        lede="Ways of working that schools take up, each with its active ingredients.",
    )


@requires("practice.view")
def toolkit_detail(request: Request, pk: int) -> HttpResponse:
    rows = Toolkit.objects.readable_by(request.user).select_related("strand", "owner")  # type: ignore[attr-defined]
    toolkit = get_object_or_404(rows, pk=pk)
    versions = list(toolkit.versions.select_related("by").prefetch_related("ingredients"))
    uses = toolkit.uses.select_related("school", "version").order_by("school__sort_name")
    context = {"toolkit": toolkit, "newest": versions[0] if versions else None, "older": versions[1:], "uses": uses}
    return render(request, "practice/toolkit_detail.html", context)


@requires("practice.edit")
def toolkit_add(request: Request) -> HttpResponse:
    form = ToolkitForm(request.POST or None)
    if form.is_valid() and form.attempt(actions.add_toolkit, by=request.user, **form.cleaned_data):
        messages.success(request, "Added. Schools can take it up from now on.")
        return redirect(form.result)
    return write(request, form, title="Write a toolkit", button="Add it", back=LIST)


@requires("practice.edit")
def toolkit_change(request: Request, pk: int) -> HttpResponse:
    toolkit = get_object_or_404(Toolkit.objects.for_user(request.user, "practice.edit"), pk=pk)
    newest = toolkit.versions.first()  # type: ignore[attr-defined]
    lines = "\n".join(row.words for row in newest.ingredients.all()) if newest else ""
    form = ToolkitVersionForm(request.POST or None, initial={"ingredients": lines})
    if form.is_valid() and form.attempt(actions.change_toolkit, toolkit, by=request.user, **form.cleaned_data):
        messages.success(request, f"Version {form.result.number} is there. Schools see that theirs is an older one.")
        return redirect(toolkit)
    back = (str(toolkit), toolkit.get_absolute_url())
    return write(request, form, title="A new version", button="Write this version", back=back)


@requires("practice.edit")
def toolkit_use(request: Request, pk: int) -> HttpResponse:
    """A school says how far it has come with a toolkit."""
    toolkit = get_object_or_404(Toolkit.objects.for_user(request.user, "practice.edit"), pk=pk)
    form = ToolkitUseForm(request.POST or None, user=request.user)
    if form.is_valid() and form.attempt(actions.take_up, toolkit, by=request.user, **form.cleaned_data):
        messages.success(request, "Saved.")
        return redirect(toolkit)
    back = (str(toolkit), toolkit.get_absolute_url())
    return write(request, form, title="How far your school is", button="Save", back=back, lede=toolkit.title)


@requires("practice.view")
def adoption_grid(request: Request) -> HttpResponse:
    """Schools by toolkits: how far each is, and who still works with an older version."""
    kits = toolkits.toolkits(request.user)
    found = toolkits.grid(request.user, kits)
    schools = School.objects.open_on(clock.today())  # type: ignore[attr-defined]
    return list_page(
        request,
        schools,
        [Column("school", "School", lambda row: row.name, "sort_name"), *(column(kit, found) for kit in kits)],
        template="practice/adoption_grid.html",
        filterset=SchoolFilter,
        empty="No school here. Choose another phase.",
        lede="How far each school is with each toolkit.",
    )


def column(kit: Toolkit, found: Mapping[tuple[int, int], Cell]) -> Column:
    def text(school: School) -> str:
        cell = found.get((school.pk, kit.pk))
        return cell.text if cell else ""

    def mark(school: School) -> str:
        cell = found.get((school.pk, kit.pk))
        return status(cell.state, cell.text.lower()) if cell else ""

    return Column(f"toolkit{kit.pk}", kit.title, text, html=mark)
