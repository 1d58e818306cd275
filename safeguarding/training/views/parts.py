"""What the pages of training share: their tabs, a plain form, and how a cell reads."""

from functools import partial
from typing import Any

from django.utils.html import format_html

from safeguarding.training.selectors.cells import Cell
from trust.access.pages import Request
from trust.access.scopes import holds
from trust.marks import status
from trust.parts import form_page, tabs_of

TABS = [
    ("training_list", "Schools", "compliance.view"),
    ("training_person_list", "People", "training.view"),
    ("training_type_list", "What is asked", "document.view"),
    ("document_list", "Documents to read", "document.view"),
]


def tabs(request: Request) -> list[dict[str, object]]:
    """The pages of training that this reader may open."""
    return tabs_of(
        request,
        [(name, label) for name, label, capability in TABS if holds(request.user, capability)],
    )


# A form on its own; `lede` and `trail` (label, address) may stand above it.
write_page = partial(form_page, "training/write.html")


def cell_mark(cell: Cell) -> Any:
    """Word, icon and colour; what is not asked stands quietly."""
    return status(cell.state, cell.words) if cell.state else format_html('<span class="muted">{}</span>', cell.words)
