"""The kinds of visit that the policy allows: read by all, added with a policy or not at all (S1-22, S1-23)."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.text import slugify

from improvement.visits.actions import kinds
from improvement.visits.forms.planning import KindForm
from improvement.visits.models import VisitType
from trust.access.pages import Request, requires
from trust.access.scopes import holds
from trust.lists import Column, list_page


@requires("charter.view")
def visit_kind_list(request: Request) -> HttpResponse:
    rows = VisitType.objects.for_user(request.user, "charter.view").select_related("policy", "step")
    may_edit = holds(request.user, "charter.edit")
    columns = [
        Column("kind", "Kind", lambda row: row.name, "name",
               url=lambda row: f"/improvement/visits/kinds/{row.pk}/" if may_edit else ""),
        Column("about", "What it is for", lambda row: row.about),
        Column("policy", "Policy", lambda row: row.policy_title, "policy_title", url=lambda row: row.policy_url),
        Column("step", "Step of the cycle", lambda row: row.step or "Where the school stands", "step__order"),
        Column("often", "At each school", lambda row: often(row), "per_semester"),
        Column("minutes", "Minutes", lambda row: row.minutes or "", "minutes", numeric=True),
        Column("use", "In use", lambda row: "yes" if row.in_use else "no longer", "in_use"),
    ]  # fmt: skip
    return list_page(
        request, rows, columns, template="visits/visit_kind_list.html", may_edit=may_edit,
        empty="No kind of visit yet. Load a pack that has some, such as six-steps, or add one.",
    )  # fmt: skip


def often(kind: VisitType) -> str:
    if not kind.per_semester:
        return "where it is needed"
    return "once a semester" if kind.per_semester == 1 else f"{kind.per_semester} times a semester"


@requires("charter.edit")
def visit_kind_add(request: Request) -> HttpResponse:
    form = KindForm(request.POST or None)
    if form.is_valid() and form.attempt(add, by=request.user, **form.cleaned_data):
        messages.success(request, f"{form.result} may be planned from now on.")
        return redirect("visit_kind_list")
    return render(request, "visits/visit_kind_add.html", {"form": form}, status=form.status)


def add(*, name: str, **fields: object) -> VisitType:
    return kinds.add_kind(name=name, code=slugify(name)[:50], **fields)  # type: ignore[arg-type]


@requires("charter.edit")
def visit_kind_edit(request: Request, pk: int) -> HttpResponse:
    kind = get_object_or_404(VisitType.objects.for_user(request.user, "charter.edit"), pk=pk)
    form = KindForm(request.POST or None, instance=kind)
    if form.is_valid() and form.attempt(kinds.change_kind, kind, by=request.user, **form.cleaned_data):
        messages.success(request, "Saved.")
        return redirect("visit_kind_list")
    return render(request, "visits/visit_kind_add.html", {"form": form, "kind": kind}, status=form.status)
