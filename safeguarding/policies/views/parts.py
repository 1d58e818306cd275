"""What the pages of policies share: their tabs and a plain form."""

from functools import partial

from trust.access.pages import Request
from trust.access.scopes import holds
from trust.parts import form_page, tabs_of

TABS = [
    ("policy_school_list", "Schools", "policy.view"),
    ("policy_list", "The trust's policies", "document.view"),
    ("guidance_edition_list", "Guidance in force", "document.view"),
]
BOARD = "/safeguarding/policies/"


def tabs(request: Request) -> list[dict[str, object]]:
    return tabs_of(
        request,
        [(name, label) for name, label, capability in TABS if holds(request.user, capability)],
    )


# A form on its own; `lede`, `second` (name, words of another button) may stand with it.
write_page = partial(form_page, "policies/write.html")
