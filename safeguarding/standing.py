"""How each school stands in one matter of safeguarding: what the rooms tell the board about their own matter."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date

from trust.hooks import registered


@dataclass(frozen=True)
class Standing:
    """One school in one matter, without a name or a row in it: governors and trustees read it.

    `state` is a word of templatetag `status`: "red", "amber", "green" or "" where nothing is known yet. `words` say
    why, in counts of adults or of tasks, never of pupils ("2 of 41 people lack a check"). `url` leads to the page for
    those who may open it.
    """

    state: str
    words: str
    url: str = ""


@dataclass(frozen=True)
class StandingSource:
    """A matter of the safeguarding board (S2-15). `standings(schools, day)` answers by school key, in a fixed number of
    queries; a school it leaves out has nothing known."""

    name: str
    label: str
    order: int
    standings: Callable[[Collection[int], date], Mapping[int, Standing]]


def standings(schools: Collection[int], day: date) -> dict[str, Mapping[int, Standing]]:
    """By source name, then school key."""
    return {source.name: source.standings(schools, day) for source in registered(StandingSource)}
