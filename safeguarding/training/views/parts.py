"""What the pages of training share: their tabs, a plain form, and how a cell reads."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.html import format_html

from safeguarding.training.selectors.cells import Cell
from trust.access.pages import Request
from trust.access.scopes import holds
from trust.forms import ActionForm
from trust.marks import status

TABS = [
    ("training_list", "Schools", "compliance.view"),
    ("training_person_list", "People", "training.view"),
    ("training_type_list", "What is asked", "document.view"),
    ("document_list", "Documents to read", "document.view"),
]


def tabs(request: Request) -> list[dict[str, object]]:
    """The pages of training that this reader may open."""
    here = request.resolver_match.url_name if request.resolver_match else ""
    return [
        {"label": label, "url": reverse(name), "here": name == here, "count": None}
        for name, label, capability in TABS
        if holds(request.user, capability)
    ]


def write_page(request: Request, form: ActionForm, *, title: str, button: str, back: str, **more: Any) -> HttpResponse:
    """A form on its own; `lede` and `trail` (label, address) may stand above it."""
    context = {"form": form, "title": title, "button": button, "back": back, **more}
    return render(request, "training/write.html", context, status=form.status)


def cell_mark(cell: Cell) -> Any:
    """Word, icon and colour; what is not asked stands quietly."""
    return status(cell.state, cell.words) if cell.state else format_html('<span class="muted">{}</span>', cell.words)
