"""What the pages of many rooms share: the tabs of a section, and a form on a page of its own."""

from collections.abc import Iterable
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from trust.access.pages import Request
from trust.forms import ActionForm


def tabs_of(request: Request, pages: Iterable[tuple[str, str]]) -> list[dict[str, object]]:
    """For templates/components/tabs.html: of these (URL name, label), the one that is open marked as such."""
    here = request.resolver_match.url_name if request.resolver_match else ""
    return [{"label": label, "url": reverse(name), "here": name == here, "count": None} for name, label in pages]


def form_page(
    template: str, request: Request, form: ActionForm, *, title: str, button: str, back: str, **more: Any
) -> HttpResponse:
    """The form under its title, with its button and the way back; 422 where what was sent is wrong.

    A room whose forms all look alike has its own: `write_page = partial(form_page, "capacity/write.html")`.
    """
    context = {"form": form, "title": title, "button": button, "back": back, **more}
    return render(request, template, context, status=form.status)
