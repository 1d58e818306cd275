"""Working out how every school stands, and keeping the answer for those who may not read the rows behind it."""

from collections.abc import Mapping
from datetime import timedelta

from django.db import transaction

from safeguarding import board
from safeguarding.models import EFFECTIVE, KeptStanding, State
from safeguarding.standing import Standing, standings
from schools.models import School
from trust import clock, wall
from trust.calendar import Cadence, Calendar

Key = tuple[int, str]
REMEMBERED = timedelta(days=400)


@transaction.atomic
def keep_standings() -> int:
    """Works out every open school's standing in each matter and keeps it for the term of today; how many were kept.

    Safe to run at any time and twice. Outside all academic years nothing is kept. A fixed number of queries besides
    the matters' own.
    """
    today = clock.today()
    period = Calendar.load().period_of(Cadence.TERMLY, today)
    if period is None:
        return 0
    schools = list(School.objects.open_on(today).values_list("pk", flat=True))
    with wall.lifted("the board's states and reasons: counts of adults and tasks, school by school"):
        found = standings(schools, today)
    before = last_known()
    rows = [
        kept(school, period.code, matter, standing, before.get((school, matter)))
        for school in schools
        for matter, standing in of_school(school, found)
    ]
    KeptStanding.objects.bulk_create(
        rows,
        update_conflicts=True,
        unique_fields=["school", "period", "matter"],
        update_fields=["state", "words", "url", "since", "known_at"],
    )
    return len(rows)


def of_school(school: int, found: Mapping[str, Mapping[int, Standing]]) -> list[tuple[str, Standing]]:
    mine = {matter: by_school[school] for matter, by_school in found.items() if school in by_school}
    unknown = Standing(State.UNKNOWN, "nothing has been recorded yet")
    every = [(matter.name, mine.get(matter.name, unknown)) for matter in board.matters()]
    return [*every, (EFFECTIVE, board.overall(mine, board.matters()))]


def last_known() -> dict[Key, KeptStanding]:
    """The latest row of each school and matter."""
    recent = KeptStanding.objects.filter(known_at__gte=clock.now() - REMEMBERED)
    return {(row.school_id, row.matter): row for row in recent.order_by("known_at", "pk")}


def kept(school: int, period: str, matter: str, standing: Standing, before: KeptStanding | None) -> KeptStanding:
    state = standing.state or State.UNKNOWN
    same = before is not None and before.state == state
    return KeptStanding(
        school_id=school,
        period=period,
        matter=matter,
        state=state,
        words=standing.words[:500],
        url=standing.url,
        since=before.since if before and same else clock.today(),
        known_at=clock.now(),
    )
