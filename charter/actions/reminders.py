"""Telling people what is due: when it opens, a week and a day before, when it is late, and then the next person up.

Each is told once, by the notice's key. A run that comes late (after a holiday, say) tells what is so now, not what it
missed: of opening, a week and a day before, only the latest.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from django.db import transaction
from django.db.models import Q

from charter.models import DueItem
from charter.selectors.audience import Holders, Rung
from charter.selectors.due import address
from trust import clock
from trust.models import Trust, User
from trust.notices.actions import Draft, notify_all
from trust.notices.models import Notice

SOURCE = "due"
WEEK, DAY = timedelta(days=7), timedelta(days=1)
# How long after its date an item of a period that is over is still told about: long enough for the whole ladder.
STILL_TOLD = timedelta(days=28)
ESCALATE_AFTER = 5


@dataclass(frozen=True)
class Stage:
    """How far an item is; the code is part of the notice's key, so each stage is told once for one date."""

    code: str
    words: str


OPENS = Stage("opens", "Now open")
WEEK_BEFORE = Stage("week", "Coming up")
DAY_BEFORE = Stage("day", "Last reminder")
LATE = Stage("late", "Late")


def stage_of(item: DueItem, today: date) -> Stage:
    """Of an item that is open on that day."""
    if today > item.due_on:
        return LATE
    if today >= item.due_on - DAY:
        return DAY_BEFORE
    return WEEK_BEFORE if today >= item.due_on - WEEK else OPENS


@transaction.atomic
def write_reminders() -> int:
    """Writes the notices that are due to be written today, and answers how many. Run twice, it writes none twice."""
    today, holders = clock.today(), Holders.load()
    profile = Trust.objects.filter(pk=1).first()
    after = timedelta(days=profile.escalate_after if profile else ESCALATE_AFTER)
    items = {item.pk: item for item in _to_tell(today)}
    drafts = {draft.key: draft for item in items.values() for draft in drafts_of(item, today, holders, after)}
    known = set(Notice.objects.filter(key__in=drafts).values_list("key", flat=True))
    new = _may_be_told([draft for key, draft in drafts.items() if key not in known])
    linked = [replace(draft, link=address(items[item_id(draft.thread)], draft.recipient)) for draft in new]
    return len(notify_all(linked))


def _to_tell(today: date) -> Iterable[DueItem]:
    recent = Q(period_last_day__gte=today) | Q(due_on__gte=today - STILL_TOLD)
    items = DueItem.objects.open().filter(recent, opens_on__lte=today)  # type: ignore[attr-defined]
    return items.select_related("duty__version__decision", "duty__proforma", "school", "person")


def drafts_of(item: DueItem, today: date, holders: Holders, after: timedelta) -> Iterator[Draft]:
    """The notices of one item that should have been written by today: the present stage's, and each step up."""
    ladder = holders.ladder(item)
    stage = stage_of(item, today)
    for number, rung in enumerate(ladder):
        if number == 0:
            yield from _drafts(item, stage, rung, _why_not_below(item, rung))
        elif today >= item.due_on + after * number:
            yield from _drafts(item, Stage(f"up{number}", LATE.words), rung, _why_from(ladder[number - 1]))


def _drafts(item: DueItem, stage: Stage, rung: Rung, because: str) -> Iterator[Draft]:
    since = item.opens_on if stage is OPENS else item.due_on
    for person in rung.people:
        yield Draft(
            person,
            subject=f"{stage.words}: {item}",
            link=item.get_absolute_url(),
            key=f"due:{item.pk}:{stage.code}:{since}:{person.pk}",
            source=SOURCE,
            thread=f"due:{item.pk}",
            about=str(item.school or ""),
            reason=item.duty.version.decision.title,
            due_on=item.due_on,
            escalated_from=because,
        )


def _why_not_below(item: DueItem, rung: Rung) -> str:
    if rung.role == item.duty.role:
        return ""
    return f"It comes to you because nobody is {_named(item.duty.get_role_display())} there now."


def _why_from(below: Rung) -> str:
    return f"It comes to you because it was not done by the {_named(below.role.label)}."


def _named(label: str) -> str:
    """A role's name in the middle of a sentence; an abbreviation keeps its capitals."""
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]


def _may_be_told(drafts: Sequence[Draft]) -> list[Draft]:
    """Without those whose reader's roles do not let them see the item."""
    seen = _seen(drafts)
    return [draft for draft in drafts if item_id(draft.thread) in seen[draft.recipient]]


def _seen(told: Sequence[Draft | Notice]) -> dict[User, set[int]]:
    """For each reader, the items that the one filter of rows lets them see; one query for each."""
    items: dict[User, list[int]] = defaultdict(list)
    for one in told:
        items[one.recipient].append(item_id(one.thread))
    return {
        person: set(DueItem.objects.for_user(person, "due.view").filter(pk__in=ids).values_list("pk", flat=True))
        for person, ids in items.items()
    }


def item_id(thread: str) -> int:
    return int(thread.rpartition(":")[2])


def still_wanted(notices: Sequence[Notice]) -> set[int]:
    """Of notices about to leave: those whose item is still open and still their reader's to do or to look after."""
    holders, seen = Holders.load(), _seen(notices)
    open_items = DueItem.objects.open().filter(pk__in=set().union(*seen.values()))  # type: ignore[attr-defined]
    items = {item.pk: item for item in open_items.select_related("duty", "school", "person")}
    audience = {pk: {one.pk for rung in holders.ladder(item) for one in rung.people} for pk, item in items.items()}
    return {
        notice.pk
        for notice in notices
        if item_id(notice.thread) in seen[notice.recipient]
        and notice.recipient_id in audience.get(item_id(notice.thread), ())
    }
