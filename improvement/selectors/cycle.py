"""The board of the cycle: which school stands at which step, and how much of the year's work belongs to each."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from improvement.models import CyclePosition, CycleStep
from improvement.selectors.overview import year_around
from improvement.work import Work, all_work
from trust import clock
from trust.access.levels import SUMMARY
from trust.models import User


@dataclass
class Tally:
    """Pieces of work: left to do, late among those, and done."""

    left: int = 0
    late: int = 0
    done: int = 0

    @property
    def words(self) -> str:
        """'3 to do, 1 late, 4 done'; empty where there is none."""
        parts = [(self.left, "to do"), (self.late, "late"), (self.done, "done")]
        return ", ".join(f"{count} {word}" for count, word in parts if count)

    def add(self, piece: Work, today: date) -> None:
        self.done += piece.done
        self.left += not piece.done
        self.late += not piece.done and piece.on is not None and piece.on < today


Tallies = dict[tuple[int | None, int], Tally]


@dataclass(frozen=True)
class Board:
    """The steps in order, where each school stands, and the work by (school, step) where it was asked for."""

    steps: Sequence[CycleStep]
    positions: Mapping[int, CyclePosition]
    work: Tallies | None

    def standing_at(self, step: CycleStep) -> int:
        return sum(position.step_id == step.pk for position in self.positions.values())

    def of_step(self, step: CycleStep) -> str:
        """All work of a step in words, the trust's own with the schools'."""
        found = [tally for (_, pk), tally in (self.work or {}).items() if pk == step.pk]
        return Tally(*(sum(getattr(one, name) for one in found) for name in ("left", "late", "done"))).words

    @property
    def heads(self) -> list[tuple[CycleStep, int, str]]:
        return [(step, self.standing_at(step), self.of_step(step)) for step in self.steps]


def board(user: User, *, counted: bool) -> Board:
    """Two queries; with the work `counted`, those of each kind of work as well."""
    positions = CyclePosition.objects.for_user(user, "tracker.view", level=SUMMARY).current()  # type: ignore[attr-defined]
    work = tallies(user) if counted else None
    return Board(steps(), {row.school_id: row for row in positions.select_related("step")}, work)


def tallies(user: User) -> Tallies:
    """This academic year's work by school and step; school None is the trust's own."""
    today = clock.today()
    return tallied((piece for _, work in all_work(user, *year_around(today)) for piece in work), today)


def tallied(pieces: Iterable[Work], today: date) -> Tallies:
    found: Tallies = {}
    for piece in pieces:
        found.setdefault((piece.school, piece.step), Tally()).add(piece, today)
    return found


def steps() -> list[CycleStep]:
    return list(CycleStep.objects.all())
