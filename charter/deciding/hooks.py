"""What who decides adds: the charter's lines, its place in the navigation and in the search, its own upkeep."""

from charter.deciding import actions, charter_lines
from charter.deciding.holders import HolderSource
from charter.deciding.selectors.answers import find_answer
from charter.transitions import Transition
from trust.demo import DemoPlan
from trust.hooks import DemoPart, NavItem, SearchSource, register


def index(plan: DemoPlan) -> None:
    actions.refresh()


register(
    HolderSource(charter_lines.SOURCE, 50, charter_lines.lines),
    Transition("who decides", 90, takes_effect=actions.index_version),
    NavItem("who-decides", "Who decides?", "who_decides", "help-circle", 32, ("charter.view",)),
    SearchSource("who-decides", "Who decides?", find_answer, 5),
    DemoPart("who decides", 96, index),
)
