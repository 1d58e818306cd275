"""Telling people, once each, that a training runs out: four weeks and a week before, and when it has.

The person themselves is told by name; whoever keeps the school's training is told how many, without names in a mail.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.db import transaction

from safeguarding.training.models import Trainee, TrainingType
from safeguarding.training.selectors.cells import Cell, cells_of, with_cells
from schools.models import RoleAssignment
from trust import clock
from trust.access.levels import Role
from trust.models import User
from trust.notices.actions import Draft, notify_all
from trust.notices.models import Notice
from trust.words import count_of

SOURCE = "training"
MONTH, WEEK = timedelta(days=28), timedelta(days=7)
INDUCTION = timedelta(days=14)
"""Who has no record of a training is told two weeks after they started."""
PEOPLE = "/safeguarding/training/people/"


@dataclass(frozen=True)
class Lapse:
    """One person's training that runs out, or ran out, on a day; `stage` is part of the notice's key."""

    person: Trainee
    training: TrainingType
    stage: str
    on: date

    @property
    def words(self) -> str:
        return "Run out" if self.stage == "late" else "Runs out soon"


@transaction.atomic
def write_reminders() -> int:
    """Writes what is to be told today and answers how many notices; run twice, it writes none twice."""
    found = list(lapses(clock.today()))
    return len(notify_all([*own_drafts(found), *school_drafts(found)]))


def lapses(today: date) -> Iterator[Lapse]:
    types = list(TrainingType.objects.asked_for())  # type: ignore[attr-defined]
    people = with_cells(Trainee.objects.live(today).select_related("user", "school"), types)  # type: ignore[attr-defined]
    for person in people:
        for cell in cells_of(person, types):
            on = ends_on(person, cell)
            stage = stage_of(on, today) if on else ""
            if on and stage:
                yield Lapse(person, cell.training, stage, on)


def ends_on(person: Trainee, cell: Cell) -> date | None:
    """The last day in date; of somebody without a record, the day by which they should have one."""
    return person.since + INDUCTION if cell.state == "missing" else cell.expires_on if cell.state else None


def stage_of(on: date, today: date) -> str:
    """Empty where it is too early, or so long ago that everybody was told."""
    if today > on:
        return "late" if today <= on + MONTH else ""
    if today >= on - WEEK:
        return "week"
    return "month" if today >= on - MONTH else ""


def own_drafts(found: Sequence[Lapse]) -> Iterator[Draft]:
    for lapse in found:
        if lapse.person.user is None:
            continue
        yield Draft(
            lapse.person.user,
            subject=f"{lapse.words}: {lapse.training}",
            link=lapse.person.get_absolute_url(),
            key=f"training:{lapse.person.user_id}:{lapse.training.pk}:{lapse.stage}:{lapse.on}",
            source=SOURCE,
            thread=f"training:{lapse.person.user_id}:{lapse.training.pk}",
            about=str(lapse.person.school or ""),
            reason=lapse.training.source,
            due_on=lapse.on,
        )


def school_drafts(found: Sequence[Lapse]) -> Iterator[Draft]:
    """To the school's safeguarding lead, and of people of the trust itself to HR: how many, and where to see who."""
    groups: dict[tuple, list[Lapse]] = defaultdict(list)
    for lapse in found:
        groups[lapse.person.school_id, lapse.training.pk, lapse.stage, lapse.on].append(lapse)
    told = keepers()
    for (school, training, stage, on), lapses_there in groups.items():
        first = lapses_there[0]
        place = f"school={school}" if school else "place=trust"
        for keeper in told[school]:
            people = count_of(len(lapses_there), "person", "people")
            yield Draft(
                keeper,
                subject=f"{first.words} for {people}: {first.training}",
                link=f"{PEOPLE}?{place}&state={'gap' if stage == 'late' else 'soon'}",
                key=f"training-at:{school}:{training}:{stage}:{on}:{keeper.pk}",
                source=SOURCE,
                thread=f"training-at:{school}:{training}:{on}",
                about=str(first.person.school or ""),
                reason=first.training.source,
                due_on=on,
            )


def keepers() -> dict[int | None, list[User]]:
    """By school, its safeguarding leads; for the trust itself, HR. One query."""
    held = RoleAssignment.objects.live().filter(user__is_active=True).select_related("user")
    found: dict[int | None, list[User]] = defaultdict(list)
    for row in held.filter(role=Role.DSL, school__isnull=False):
        found[row.school_id].append(row.user)
    found[None] = [row.user for row in held.filter(role=Role.HR, school__isnull=True)]
    return found


def still_wanted(notices: Sequence[Notice]) -> set[int]:
    """Of notices about to leave: one's own whose training is still to be renewed, a keeper's while they keep it."""
    told = keepers()
    lapsing = {(lapse.person.user_id, lapse.training.pk, lapse.on) for lapse in lapses(clock.today())}
    wanted = set()
    for notice in notices:
        kind, who, training, *rest = notice.key.split(":")
        if kind == "training-at":
            school = int(who) if who.isdigit() else None
            good = notice.recipient_id in {person.pk for person in told[school]}
        else:
            good = (int(who), int(training), notice.due_on) in lapsing
        if good:
            wanted.add(notice.pk)
    return wanted
