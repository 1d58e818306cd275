"""What the rehearsed year brought, counted, and whatever of it is not as the charter and the calendar ask."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from charter.actions.due_items import Key, key_of, required
from charter.actions.reminders import DAY, SOURCE, STILL_TOLD, WEEK, item_id
from charter.models import DueItem
from improvement.rehearsal.running import DOMAIN, Rehearsal, mails_sent
from schools.models import RoleAssignment
from trust.calendar import Calendar
from trust.clock import LONDON
from trust.notices.models import Notice
from trust.words import count_of

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Told:
    """A message of an improvement duty: about which item, at which stage, to whom in which role, on which day."""

    item: int
    stage: str
    person: int
    role: str
    day: date


def findings(whole: Rehearsal) -> dict[str, Any]:
    """The year as JSON: counts by duty, period and school; messages by duty and role; anomalies, which should be []."""
    items = items_of(whole)
    told = list(messages(whole, {item.pk for item in items}))
    return {
        "year": whole.year.code,
        "days": len(whole.days),
        "killed": whole.killed,
        "schools": len({item.school_id for item in items if item.school_id}),
        "sent": mails_sent() - whole.sent,
        "due": due(items),
        "messages": by_role(items, told),
        "nobody_told": unheld(whole, items, told),
        "anomalies": [
            *(f"Something was written twice on {day}" for day in whole.twice),
            *wrong_items(whole, items),
            *wrong_messages(whole, items, told),
        ],
    }


def items_of(whole: Rehearsal) -> list[DueItem]:
    """The year's items of improvement duties that are still asked for."""
    rows = DueItem.objects.filter(duty__version__decision__area__domain=DOMAIN, closed_at__isnull=True)
    rows = rows.filter(period_first_day__range=(whole.year.first_day, whole.year.last_day), occasion="")
    return list(rows.select_related("duty__version__decision", "school"))


def messages(whole: Rehearsal, items: set[int]) -> Iterator[Told]:
    roles: dict[int, str] = {}
    for person, role in RoleAssignment.objects.order_by("-pk").values_list("user", "role"):
        roles[person] = role
    for notice in Notice.objects.filter(pk__gt=whole.since, source=SOURCE):
        if item_id(notice.thread) in items:
            stage = notice.key.split(":")[2]
            day = notice.created_at.astimezone(LONDON).date()
            yield Told(item_id(notice.thread), stage, notice.recipient_id, roles.get(notice.recipient_id, ""), day)


def due(items: Iterable[DueItem]) -> dict[str, dict[str, dict[str, int]]]:
    found: dict[str, dict[str, dict[str, int]]] = {}
    for item in items:
        schools = found.setdefault(item.duty.title, {}).setdefault(item.period_label, {})
        name = str(item.school or "the trust")
        schools[name] = schools.get(name, 0) + 1
    return found


def by_role(items: Iterable[DueItem], told: Iterable[Told]) -> dict[str, dict[str, int]]:
    titles = {item.pk: item.duty.title for item in items}
    found: dict[str, dict[str, int]] = {}
    for (title, role), count in sorted(Counter((titles[one.item], one.role) for one in told).items()):
        found.setdefault(title, {})[role] = count
    return found


def unheld(whole: Rehearsal, items: Iterable[DueItem], told: Iterable[Told]) -> list[str]:
    """Duties of which nobody at all was told, because nobody holds their role, nor one above it."""
    heard = {one.item for one in told}
    return sorted({item.duty.title for item in items if item.pk not in heard and expected(whole, item)})


def wrong_items(whole: Rehearsal, items: Iterable[DueItem]) -> Iterator[str]:
    """Items that are there twice, are missing, or are there though nothing asks for them."""
    calendar = Calendar.load()
    wanted = {key_of(item) for item in required(calendar, whole.year, whole.year.last_day) if of_year(whole, item)}
    there = Counter(key_of(item) for item in items)
    yield from (f"There twice: {words(key)}" for key, count in there.items() if count > 1)
    yield from (f"Missing: {words(key)}" for key in wanted - set(there))
    yield from (f"Not asked for: {words(key)}" for key in set(there) - wanted)


def of_year(whole: Rehearsal, item: DueItem) -> bool:
    in_year = whole.year.first_day <= item.period_first_day <= whole.year.last_day
    return in_year and item.duty.version.decision.area.domain == DOMAIN


def words(key: Key) -> str:
    decision, duty, school, period = key
    return f"decision {decision}, duty {duty}, school {school}, {period}"


def wrong_messages(whole: Rehearsal, items: Iterable[DueItem], told: Iterable[Told]) -> Iterator[str]:
    """Stages that nobody was told of, messages before their time, and messages to the head who has gone."""
    stages: dict[int, set[str]] = {}
    by_pk = {item.pk: item for item in items}
    for one in told:
        stages.setdefault(one.item, set()).add(one.stage)
        if one.day < by_pk[one.item].opens_on:
            yield f"Told too early of {by_pk[one.item]}, on {one.day.isoformat()}"
        if one.person == whole.scene.leaver.pk and one.day > whole.scene.leaves:
            yield f"Told a head who had left of {by_pk[one.item]}, on {one.day.isoformat()}"
    for item in by_pk.values():
        missed = expected(whole, item) - stages.get(item.pk, set()) if item.pk in stages else set()
        if missed:
            stages_missed = ", ".join(sorted(missed))
            yield f"{count_of(len(missed), 'message')} of {item}, {item.school}, never written: {stages_missed}"


def expected(whole: Rehearsal, item: DueItem) -> set[str]:
    """The stages that fall between the first day an item was there and the year's last day, nothing being done."""
    seen = whole.seen.get(item.pk)
    if seen is None or item.fulfilled_at is not None or item.due_on + STILL_TOLD < seen:
        return set()
    starts = [
        ("opens", item.opens_on, item.due_on - WEEK - ONE_DAY),
        ("week", item.due_on - WEEK, item.due_on - DAY - ONE_DAY),
        ("day", item.due_on - DAY, item.due_on),
        ("late", item.due_on + ONE_DAY, date.max),
    ]
    last = whole.year.last_day
    return {stage for stage, first, end in starts if max(first, seen, item.opens_on) <= min(end, last)}
