"""What who decides adds: the charter's lines, its place in the navigation and in the search, its own upkeep."""

from typing import Any

from django.urls import reverse

from charter.deciding import actions, charter_lines
from charter.deciding.holders import HolderSource
from charter.deciding.lint.checking import OWN_RULES
from charter.deciding.selectors.answers import find_answer
from charter.transitions import Transition
from trust.access.scopes import holds
from trust.demo import DemoPlan
from trust.hooks import DemoPart, NavItem, SearchSource, Verb, register
from trust.models import User


def index(plan: DemoPlan) -> None:
    actions.refresh()


def way_to_lint(user: User, **subject: Any) -> tuple[str, str] | None:
    """On the register, for who may mend what the lint finds."""
    return ("Contradictions and gaps", reverse("charter_lint")) if holds(user, "charter.edit") else None


register(
    *OWN_RULES,
    HolderSource(charter_lines.SOURCE, 50, charter_lines.lines),
    Transition("who decides", 90, takes_effect=actions.index_version),
    Verb("contradictions", "charter_register", 80, way_to_lint),
    NavItem("who-decides", "Who decides?", "who_decides", "help-circle", 31, ("charter.view",), "charter"),
    SearchSource("who-decides", "Who decides?", find_answer, 5),
    DemoPart("who decides", 96, index),
)
