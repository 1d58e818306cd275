"""The demo trust's board: as it stood at the end of each of the last terms, and as it stands now."""

from random import Random

from safeguarding import actions, board
from safeguarding.models import EFFECTIVE, KeptStanding, State
from safeguarding.standing import Standing
from trust.demo import DemoPlan

BEFORE = {
    State.GREEN: "as recorded at the end of the term",
    State.AMBER: "one thing still open at the end of the term",
    State.RED: "one thing late at the end of the term",
}


def make_board(plan: DemoPlan) -> None:
    """Terms that are over were kept then; only this term's answers can be worked out now."""
    actions.keep_standings()
    terms = board.last_terms()[:-1]
    rows = []
    for school in KeptStanding.objects.filter(matter=EFFECTIVE).values_list("school", flat=True).distinct():
        for term in terms:
            draw = plan.random("board", school, term.code)
            found = {matter.name: Standing(drawn(draw), "") for matter in board.matters()}
            found = {name: Standing(row.state, BEFORE[State(row.state)]) for name, row in found.items()}
            found[EFFECTIVE] = board.overall(found, board.matters())
            rows += [
                KeptStanding(
                    school_id=school, period=term.code, matter=matter, state=standing.state, words=standing.words,
                    since=term.first_day, known_at=plan.moment(term.last_day, 18),
                )
                for matter, standing in found.items()
            ]  # fmt: skip
    KeptStanding.objects.bulk_create(rows)


def drawn(draw: Random) -> str:
    return draw.choices([State.GREEN, State.AMBER, State.RED], [90, 8, 2])[0]
