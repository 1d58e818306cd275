"""Tagging any record whose app registered it as taggable."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from charter.values.actions import tags as actions
from charter.values.forms.tags import TagsForm
from charter.values.selectors import tags as selectors
from charter.values.taggables import Taggable
from trust.access.pages import Request, requires
from trust.access.scopes import holds
from trust.hooks import registered


@requires("signed_in")
def tags_edit(request: Request, kind: str, pk: int) -> HttpResponse:
    """Who may edit the record may tag it: its own capability decides, not the tag's."""
    taggable = next((one for one in registered(Taggable) if one.name == kind), None)
    if taggable is None:
        raise Http404
    if not holds(request.user, taggable.capability):
        raise PermissionDenied(taggable.capability)
    target: Any = get_object_or_404(taggable.model.objects.for_user(request.user, taggable.capability), pk=pk)
    there = [f"{selectors.FIELDS[type(part)]}-{part.pk}" for part in map(actions.part_of, selectors.this_years(target))]
    form = TagsForm(request.POST if request.method == "POST" else None, initial={"chosen": there})
    if form.is_valid():
        actions.tag(target, chosen=form.cleaned_data["chosen"], by=request.user)
        messages.success(request, "Tags saved.")
        return redirect(target)
    return render(request, "values/tags_edit.html", {"form": form, "target": target}, status=form.status)
