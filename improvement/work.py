"""How the rooms of improvement show their work where all of it is seen together: by step, by strand, by school, by day.

Each room registers one source a kind of work; the board of the cycle, the calendar and the report by strand ask all.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from trust.hooks import registered
from trust.models import User


@dataclass(frozen=True)
class Work:
    """One piece of improvement work. `step` and `strand` are primary keys; `school` is None where it is the trust's.

    `on` is the day it is due or happens; `done`: nothing of it is left to do.
    """

    title: str
    url: str
    step: int
    strand: int
    school: int | None = None
    on: date | None = None
    state: str = ""
    done: bool = False


@dataclass(frozen=True)
class ImprovementSource:
    """A kind of work, and those of it that the reader may see in the academic year `first` to `last`.

    `kind` is its plural name ("study tours"); `asks` a fixed number of queries, whatever the number of schools.
    """

    name: str
    kind: str
    order: int
    rows: Callable[[User, date, date], Iterable[Work]]


def all_work(user: User, first: date, last: date) -> list[tuple[ImprovementSource, list[Work]]]:
    """Each kind with its work between two days, as the reader may see it."""
    return [(source, list(source.rows(user, first, last))) for source in registered(ImprovementSource)]
