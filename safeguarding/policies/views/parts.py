"""What the pages of policies share: their tabs and a plain form."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from trust.access.pages import Request
from trust.access.scopes import holds
from trust.forms import ActionForm

TABS = [
    ("policy_school_list", "Schools", "policy.view"),
    ("policy_list", "The trust's policies", "document.view"),
    ("guidance_edition_list", "Guidance in force", "document.view"),
]
BOARD = "/safeguarding/policies/"


def tabs(request: Request) -> list[dict[str, object]]:
    here = request.resolver_match.url_name if request.resolver_match else ""
    return [
        {"label": label, "url": reverse(name), "here": name == here, "count": None}
        for name, label, capability in TABS
        if holds(request.user, capability)
    ]


def write_page(request: Request, form: ActionForm, *, title: str, button: str, back: str, **more: Any) -> HttpResponse:
    """A form on its own; `lede`, `second` (name, words of another button) may stand with it."""
    context = {"form": form, "title": title, "button": button, "back": back, **more}
    return render(request, "policies/write.html", context, status=form.status)
