"""The register of evidence, the library of guidance reports, and what rests on them (S0-8, S0-43)."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from charter.models import Action
from improvement.practice.actions import evidence as actions
from improvement.practice.citables import Citable
from improvement.practice.filters import EvidenceFilter, GuidanceFilter
from improvement.practice.forms.evidence import CiteForm, EditEvidenceForm, EvidenceForm
from improvement.practice.models import EvidenceItem
from improvement.practice.selectors import evidence
from improvement.practice.views.pages import write
from trust.access.pages import Request, requires
from trust.hooks import named
from trust.lists import Column, list_page
from trust.marks import day_mark
from trust.words import count_of, long_day

REGISTER = ("Evidence", "/improvement/practice/evidence/")


@requires("practice.view")
def evidence_list(request: Request) -> HttpResponse:
    rows = evidence.with_uses(EvidenceItem.objects.readable_by(request.user), request.user)  # type: ignore[attr-defined]
    columns = [
        Column("title", "Evidence", lambda row: row.title, "title", url=lambda row: row.get_absolute_url()),
        Column("kind", "What it is", lambda row: row.get_kind_display(), "kind"),
        Column("publisher", "Who says so", lambda row: row.publisher, "publisher"),
        Column("strand", "Strand", lambda row: row.strand, "strand__order"),
        Column("strength", "Strength", lambda row: row.get_strength_display(), "strength"),
        Column("cost", "Cost", lambda row: row.get_cost_display(), "cost"),
        Column("says", "What it says", lambda row: row.says, exported_only=True),
        Column("against", "What speaks against it", lambda row: row.against, exported_only=True),
        Column("uses", "Rests on it", lambda row: row.uses, "uses", numeric=True),
    ]
    return list_page(
        request,
        rows.select_related("strand"),
        columns,
        template="practice/evidence_list.html",
        filterset=EvidenceFilter,
        empty="No evidence yet. Add what you know, who says so, and what speaks against it.",
        lede="What we know, how sure it is, what it costs, where it fits and what speaks against it.",
    )


@requires("practice.view")
def guidance_list(request: Request) -> HttpResponse:
    """Guidance reports, each with how many plans, actions and decisions name it."""
    rows = EvidenceItem.objects.readable_by(request.user).filter(kind=EvidenceItem.Kind.GUIDANCE)  # type: ignore[attr-defined]
    columns = [
        Column("title", "Report", lambda row: row.title, "title", url=lambda row: row.get_absolute_url()),
        Column("publisher", "Publisher", lambda row: row.publisher, "publisher"),
        Column("strand", "Strand", lambda row: row.strand, "strand__order"),
        Column("says", "What it says", lambda row: row.says),
        Column("uses", "Plans and actions that name it", lambda row: row.uses, "uses", numeric=True),
    ]
    return list_page(
        request,
        evidence.with_uses(rows, request.user).select_related("strand"),
        columns,
        template="practice/guidance_list.html",
        filterset=GuidanceFilter,
        empty="No guidance report yet. Load a pack that has some, or add one to the register.",
        lede="The guidance reports that our principles and plans rest on. Open one to see which.",
    )


@requires("practice.view")
def evidence_detail(request: Request, pk: int) -> HttpResponse:
    rows = EvidenceItem.objects.readable_by(request.user).select_related("strand", "added_by")  # type: ignore[attr-defined]
    item = get_object_or_404(rows, pk=pk)
    return render(
        request, "practice/evidence_detail.html", {"item": item, "used": evidence.used_by(item, request.user)}
    )


@requires("practice.edit")
def evidence_item_add(request: Request) -> HttpResponse:
    form = EvidenceForm(request.POST or None)
    if form.is_valid() and form.attempt(actions.add_item, by=request.user, **form.cleaned_data):
        messages.success(request, "Added to the register.")
        return redirect(form.result)
    lede = "What is known, how sure it is, and what speaks against it."
    return write(request, form, title="Add evidence", button="Add it", back=REGISTER, lede=lede)


@requires("practice.edit")
def evidence_edit(request: Request, pk: int) -> HttpResponse:
    item = get_object_or_404(EvidenceItem.objects.for_user(request.user, "practice.edit"), pk=pk)
    form = EditEvidenceForm(request.POST or None, instance=item, initial={"seen": item.version})
    if form.is_valid():
        item.refresh_from_db()
        if form.attempt(actions.edit_item, item, by=request.user, **form.cleaned_data):
            messages.success(request, "Saved.")
            return redirect(item)
    return write(request, form, title=f"Edit: {item}", button="Save", back=REGISTER)


def kind_named(name: str) -> Citable:
    try:
        return named(Citable, name)
    except KeyError as error:
        raise Http404 from error


@requires("practice.edit", "action.edit")
def evidence_cite(request: Request, kind: str, pk: int) -> HttpResponse:
    """Says what a record rests on."""
    target = get_object_or_404(kind_named(kind).editable(request.user), pk=pk)
    links = evidence.about(target).select_related("item")
    form = CiteForm(request.POST or None, chosen=[link.item_id for link in links])
    if form.is_valid() and form.attempt(actions.cite, target, by=request.user, **form.cleaned_data):
        messages.success(request, "Linked.")
        return redirect(target)
    back = (str(target), target.get_absolute_url())
    context = {"links": links, "kind": kind, "target": target, "title": "What it rests on", "back": back, "form": form}
    return render(request, "practice/evidence_cite.html", context, status=form.status)


@requires("practice.edit", "action.edit")
@require_POST
def evidence_uncite(request: Request, kind: str, pk: int, link: int) -> HttpResponse:
    target = get_object_or_404(kind_named(kind).editable(request.user), pk=pk)
    actions.uncite(target, link=get_object_or_404(evidence.about(target), pk=link), by=request.user)
    messages.success(request, "Taken away.")
    return redirect(reverse("evidence_cite", args=[kind, pk]))


@requires("due.view")
def uncited_action_list(request: Request) -> HttpResponse:
    """Open actions of improvement work that name no evidence yet."""
    rows = evidence.without_evidence(Action.objects.for_user(request.user, "due.view"))
    columns = [
        Column("action", "Action", lambda row: row.title, "title", url=lambda row: row.get_absolute_url()),
        Column("school", "School", lambda row: row.school or "The trust", "school__sort_name"),
        Column("owner", "Owner", lambda row: row.owner.name, "owner__name"),
        Column("due", "By when", lambda row: long_day(row.due_on), "due_on", html=lambda row: day_mark(row.due_on)),
    ]
    return list_page(
        request,
        rows.select_related("school", "owner"),
        columns,
        template="practice/uncited_action_list.html",
        empty="Every open action of improvement work rests on evidence.",
        lede=f"{count_of(rows.count(), 'open action')} of improvement work without evidence.",
    )
