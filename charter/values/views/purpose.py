"""This year's wording and that of the years before; the edit screens of a draft."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from charter.values.actions import purpose as actions
from charter.values.forms.purpose import KINDS, PartForm, PurposeForm, StartYearForm
from charter.values.models import Purpose, Signposts
from charter.values.selectors import purpose as selectors
from trust.access.pages import Request, requires
from trust.access.scopes import holds
from trust.forms import ActionForm
from trust.models import User

EDITS = ("charter.approve", "settings.edit")


def may_edit(user: User) -> bool:
    return any(holds(user, name) for name in EDITS)


@requires("charter.view")
def values_home(request: Request) -> HttpResponse:
    """What the trust is for, this year."""
    purpose = selectors.in_force()
    years = Purpose.objects.select_related("year")
    context = {
        "shown": selectors.shown(purpose) if purpose else None,
        "others": years.published().exclude(pk=purpose.pk if purpose else 0),
        "drafts": years.filter(published_at__isnull=True) if may_edit(request.user) else (),
        "may_edit": may_edit(request.user),
        "church": Signposts.objects.filter(church_inspections=True).exists(),
    }
    return render(request, "values/values_home.html", context)


@requires("charter.view")
def purpose_detail(request: Request, pk: int) -> HttpResponse:
    """One year's wording as it was; a draft, for those who edit it."""
    rows = Purpose.objects.for_user(request.user, "charter.view").select_related("year", "published_by")
    purpose = get_object_or_404(rows if may_edit(request.user) else rows.published(), pk=pk)
    context = {"shown": selectors.shown(purpose), "purpose": purpose, "may_edit": may_edit(request.user)}
    return render(request, "values/purpose_detail.html", context)


@requires(*EDITS)
def purpose_start(request: Request) -> HttpResponse:
    form = StartYearForm(request.POST or None)
    if form.is_valid() and form.attempt(actions.start_year, by=request.user, **form.cleaned_data):
        messages.success(request, "A draft is ready: edit it, then publish it.")
        return redirect(form.result)
    return render(request, "values/purpose_start.html", {"form": form}, status=form.status)


def draft(pk: int) -> Purpose:
    return get_object_or_404(Purpose.objects.select_related("year"), pk=pk, published_at__isnull=True)


@requires(*EDITS)
def purpose_edit(request: Request, pk: int) -> HttpResponse:
    purpose = draft(pk)
    form = PurposeForm(request.POST or None, instance=purpose, initial={"seen": purpose.version})
    if form.is_valid() and form.attempt(actions.edit_purpose, draft(pk), by=request.user, **form.cleaned_data):
        messages.success(request, "Saved.")
        return redirect(purpose)
    return render(request, "values/purpose_edit.html", {"form": form, "purpose": purpose}, status=form.status)


@requires(*EDITS)
def purpose_publish(request: Request, pk: int) -> HttpResponse:
    purpose = draft(pk)
    form = ActionForm(request.POST if request.method == "POST" else None)
    if form.is_valid() and form.attempt(actions.publish, purpose, by=request.user):
        messages.success(request, f"Published: the wording of {purpose.year.code}.")
        return redirect("values_home")
    return render(request, "values/purpose_publish.html", {"form": form, "purpose": purpose}, status=form.status)


def form_of(kind: str) -> type[PartForm]:
    if kind not in KINDS:
        raise Http404
    return KINDS[kind]


@requires(*EDITS)
def part_add(request: Request, pk: int, kind: str) -> HttpResponse:
    """A strand, a value, an aim or a promise of a draft."""
    purpose, model = draft(pk), form_of(kind)._meta.model
    place = model._default_manager.filter(purpose=purpose).count()
    form = form_of(kind)(request.POST or None, instance=model(purpose=purpose), initial={"order": place})
    return save_part(request, form, purpose)


@requires(*EDITS)
def part_edit(request: Request, kind: str, pk: int) -> HttpResponse:
    model = form_of(kind)._meta.model
    rows = model._default_manager.select_related("purpose__year").filter(purpose__published_at__isnull=True)
    part: Any = get_object_or_404(rows, pk=pk)
    if request.method == "POST" and "remove" in request.POST:
        actions.remove_part(part, by=request.user)
        messages.success(request, f"Removed from the draft: {part}.")
        return redirect(part.purpose)
    return save_part(request, form_of(kind)(request.POST or None, instance=part), part.purpose)


def save_part(request: Request, form: PartForm, purpose: Purpose) -> HttpResponse:
    if form.is_valid() and form.attempt(actions.save_part, form.instance, by=request.user, lines=form.lines):
        messages.success(request, "Saved.")
        return redirect(purpose)
    name = form._meta.model._meta.verbose_name
    context = {"form": form, "purpose": purpose, "name": name, "part": form.instance if form.instance.pk else None}
    return render(request, "values/part_edit.html", context, status=form.status)
