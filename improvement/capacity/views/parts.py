"""What the pages of capacity share: their tabs, a plain form, and how a number of days reads."""

from collections.abc import Mapping
from functools import partial

from django.db.models import Model

from improvement.capacity.models import Standing
from trust.access.levels import SUMMARY
from trust.access.pages import Request
from trust.access.scopes import holds
from trust.history.selectors import Change, changes_of
from trust.models import User
from trust.parts import form_page, tabs_of

TABS = [
    ("capacity_balance", "Who gives and takes", "capacity.view"),
    ("capacity_offer_list", "Offers", "capacity.view"),
    ("capacity_need_list", "Needs", "capacity.view"),
    ("capacity_matching_list", "Proposals", "capacity.approve"),
    ("capacity_agreement_list", "Agreements", "capacity.view"),
    ("capacity_deployment_list", "Deployments", "capacity.view"),
    ("capacity_urgent_list", "Urgent", "capacity.view"),
    ("capacity_totals", "Days and pounds", "capacity.view"),
]
SUMMARISED = {"capacity_balance", "capacity_totals"}


def tabs(request: Request) -> list[dict[str, object]]:
    """The pages of capacity that this reader may open."""

    def opens(name: str, capability: str) -> bool:
        return holds(request.user, capability, *([SUMMARY] if name in SUMMARISED else []))

    return tabs_of(request, [(name, label) for name, label, capability in TABS if opens(name, capability)])


def history(user: User, rows: Mapping[Model, str]) -> list[Change] | None:
    """Who changed what, for those who may know; None for others."""
    return changes_of(rows) if holds(user, "history.view") else None


# A form on its own: `lede` and `facts` (name, value) may stand above it, `trail` is (label, address).
write_page = partial(form_page, "capacity/write.html")


STANDING_MARKS: Mapping[str, tuple[str, str]] = {
    Standing.GIVER: ("giver", "giver"),
    Standing.TAKER: ("taker", "taker"),
    Standing.LEADER: ("system_leader", "system leader"),
    Standing.NEUTRAL: ("neutral", "neither"),
}
