"""Products from outside the trust: what each is for, who looks after it, which school uses it."""

from collections.abc import Mapping
from datetime import datetime

from django.contrib import messages
from django.db.models import Count, Max, Q
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from charter.services import actions
from charter.services.forms import UseForm
from charter.services.models import ExternalSystem, SystemAdoption
from charter.services.selectors import reading
from charter.services.views.parts import tabs
from trust.access.pages import Request, requires
from trust.imports.models import ImportRun
from trust.lists import Column, list_page
from trust.marks import status
from trust.words import short_day


def last_imports() -> Mapping[str, datetime]:
    """By importer, when its latest file was taken in."""
    runs = ImportRun.objects.filter(status=ImportRun.Status.APPLIED)
    return dict(runs.order_by().values_list("kind").annotate(Max("finished_at")))


@requires("service.view")
def product_list(request: Request) -> HttpResponse:
    uses = SystemAdoption.objects.for_user(request.user, "service.view").filter(state=SystemAdoption.State.IN_USE)
    in_use = Count("adoptions", filter=Q(adoptions__in=uses))
    rows = ExternalSystem.objects.for_user(request.user, "service.view").annotate(in_use=in_use)
    imports = last_imports()
    columns = [
        Column("name", "Product", lambda row: row.name, "name", url=ExternalSystem.get_absolute_url),
        Column("what", "What it is for", lambda row: row.what_for),
        Column("owner", "Who looks after it", lambda row: row.get_owner_role_display(), "owner_role"),
        Column("decision", "Decision", lambda row: row.decision or "", "decision__title"),
        Column("schools", "Schools that use it", lambda row: row.in_use, "in_use", numeric=True),
        Column("import", "Last file read", lambda row: imported(imports, row)),
    ]
    return list_page(
        request,
        rows.select_related("decision").order_by("name"),
        columns,
        template="services/product_list.html",
        empty="No product yet. A pack brings those that its decisions name.",
        tabs=tabs(request),
    )


def imported(imports: Mapping[str, datetime], row: ExternalSystem) -> str:
    if not row.import_kind:
        return ""
    return short_day(imports[row.import_kind]) if row.import_kind in imports else "none yet"


@requires("service.view")
def product_detail(request: Request, pk: int) -> HttpResponse:
    rows = ExternalSystem.objects.for_user(request.user, "service.view").select_related("decision")
    system = get_object_or_404(rows, pk=pk)
    columns = [
        Column("school", "School", lambda row: row.school.name, "school__sort_name"),
        Column("state", "State", lambda row: row.get_state_display(), "state", html=lambda row: status(row.state)),
        Column("since", "Since", lambda row: short_day(row.since), "since"),
    ]
    uses = SystemAdoption.objects.for_user(request.user, "service.view").filter(system=system).select_related("school")
    return list_page(
        request,
        uses,
        columns,
        template="services/product_detail.html",
        empty="Nobody has said yet which school uses it.",
        system=system,
        last_import=imported(last_imports(), system),
        may_edit=reading.products_of_team(request.user).filter(pk=pk).exists(),
    )


@requires("service.edit")
def product_use(request: Request, pk: int) -> HttpResponse:
    system = get_object_or_404(reading.products_of_team(request.user), pk=pk)
    form = UseForm(request.POST or None, user=request.user)
    if form.is_valid() and form.attempt(actions.record_use, system, by=request.user, **form.cleaned_data):
        messages.success(request, "Saved.")
        return redirect(system)
    return render(request, "services/product_use.html", {"form": form, "system": system}, status=form.status)
