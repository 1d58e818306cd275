"""What a pulse says once it is over, with small groups hidden, and who may answer one that is open."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import Q, Sum
from django.urls import reverse

from charter.models import Action
from charter.values.models import Pulse, PulseGroup, PulseItem, PulseTally, PulseTicket, Tag
from charter.values.models.pulses import nought
from charter.values.selectors.hiding import visible
from schools.models import Phase, School
from trust import clock, wall
from trust.access.levels import SUMMARY
from trust.access.scopes import grants, holds
from trust.access.table import CAN
from trust.hooks import WorkItem
from trust.models import User

Key = tuple[str, Any]
TRUST: Key = ("trust", None)
MANY = 6
"""Readers of more schools than this choose one to see beside its phase and the trust."""


@dataclass(frozen=True)
class Cell:
    """Of `n` replies to a line, the share (whole per cent) that is as the trust means it; None where not shown."""

    n: int | None = None
    share: int | None = None


@dataclass(frozen=True)
class Line:
    item: PulseItem
    means: str
    cells: Sequence[Cell]


@dataclass(frozen=True)
class Results:
    """`columns` are (key, label) of schools, phases and the trust; `replies` how many answered, by column."""

    columns: Sequence[tuple[Key, str]]
    replies: Sequence[int | None]
    lines: Sequence[Line]
    offered: Sequence[tuple[str, str]]
    chosen: str


def asked_schools(user: User) -> list[School | None]:
    """Where a person works and may answer for: their schools, or None for the central team."""
    held = [grant for grant in grants(user) if grant.role in CAN["pulse.answer"]]
    own = sorted({grant.school_id for grant in held if grant.school_id})
    schools: list[School | None] = list(School.objects.filter(pk__in=own))
    return schools if schools or not held else [None]


def waiting_for(user: User) -> Iterator[Pulse]:
    """Open pulses that the person has not answered."""
    if holds(user, "pulse.answer"):
        answered = PulseTicket.objects.filter(person=user).values("pulse")
        yield from Pulse.objects.open_on(clock.today()).exclude(pk__in=answered)


def work_items(user: User) -> Iterator[WorkItem]:
    for pulse in waiting_for(user):
        url = reverse("pulse_answer", args=[pulse.pk])
        yield WorkItem(pulse.title, url, "The anonymous pulse", pulse.closes_on, "due", pulse.minutes)


def all_replies() -> dict[int, int]:
    """By pulse how many answered, all groups together."""
    with wall.lifted("one total of the whole trust for each pulse"):
        return dict(PulseGroup.objects.order_by().values_list("pulse").annotate(total=Sum("replies")))


def results(user: User, pulse: Pulse, *, school: str = "") -> Results:
    """The results as this reader sees them. What is hidden is settled over the whole trust, so two readers who lay
    their pages side by side learn no more than one.
    """
    items = list(PulseItem.objects.filter(pulse=pulse).select_related("line"))
    with wall.lifted("shares of groups of ten replies and more"):
        groups = list(PulseGroup.objects.filter(pulse=pulse).select_related("school"))
        parents = tree(groups)
        counts = summed(pulse, groups, parents, items)
    columns, offered = columns_of(user, groups, school)
    replies = sizes_of({("school", group.school_id): group.replies for group in groups}, parents)
    answered = visible(replies, parents)
    return Results(
        columns=columns,
        replies=[replies[key] if key in answered else None for key, _ in columns],
        lines=[line_of(item, counts[item.pk], parents, columns) for item in items],
        offered=offered,
        chosen=school,
    )


def tree(groups: Sequence[PulseGroup]) -> dict[Key, Key | None]:
    """Each school in its phase, each phase and the central team in the trust."""
    parents: dict[Key, Key | None] = {TRUST: None}
    for group in groups:
        if group.phase:
            parents["phase", group.phase] = TRUST
        parents["school", group.school_id] = ("phase", group.phase) if group.phase else TRUST
    return parents


def sizes_of(leaves: Mapping[Key, int], parents: Mapping[Key, Key | None]) -> dict[Key, int]:
    sizes = dict.fromkeys(parents, 0)
    for leaf, size in leaves.items():
        key: Key | None = leaf
        while key is not None:
            sizes[key] += size
            key = parents[key]
    return sizes


def summed(
    pulse: Pulse, groups: Sequence[PulseGroup], parents: Mapping[Key, Key | None], items: Sequence[PulseItem]
) -> dict[int, dict[Key, list[int]]]:
    """By line and group: how many chose each answer."""
    found = {item.pk: {key: nought() for key in parents} for item in items}
    leaf = {group.pk: ("school", group.school_id) for group in groups}
    rows = PulseTally.objects.filter(group__pulse=pulse).values_list("item", "group", "counts")
    for item, group, counts in rows:
        key: Key | None = leaf[group]
        while key is not None:
            found[item][key] = [one + more for one, more in zip(found[item][key], counts, strict=True)]
            key = parents[key]
    return found


def line_of(
    item: PulseItem,
    counts: Mapping[Key, Sequence[int]],
    parents: Mapping[Key, Key | None],
    columns: Sequence[tuple[Key, str]],
) -> Line:
    shown = visible({key: sum(values) for key, values in counts.items()}, parents)
    wanted, means = (slice(3, 5), "mostly or always")
    if item.line is not None and item.line.kind == item.line.Kind.DOES_NOT:
        wanted, means = (slice(0, 2), "never or seldom")

    def cell(key: Key) -> Cell:
        n = sum(counts[key])
        return Cell(n, round(100 * sum(counts[key][wanted]) / n)) if key in shown else Cell()

    return Line(item, means, [cell(key) for key, _ in columns])


def columns_of(
    user: User, groups: Sequence[PulseGroup], chosen: str
) -> tuple[list[tuple[Key, str]], list[tuple[str, str]]]:
    """The reader's schools, their phases, and the trust; with many schools, the one they chose."""
    readable = set(School.objects.for_user(user, "pulse.view", level=SUMMARY).values_list("pk", flat=True))
    own = [group for group in groups if group.school_id in readable]
    offered: list[tuple[str, str]] = []
    phases = {group.phase for group in own}
    if len(own) > MANY:
        central = [group for group in groups if group.school_id is None]
        keys = {str(group.school_id or "central"): group for group in [*own, *central]}
        offered = [(key, str(group)) for key, group in keys.items()]
        own = [group for key, group in keys.items() if key == chosen]
    columns: list[tuple[Key, str]] = [(("school", group.school_id), str(group)) for group in own]
    columns += [(("phase", value), f"{label} schools") for value, label in Phase.choices if value in phases]
    return [*columns, (TRUST, "The trust")], offered


@dataclass(frozen=True)
class Done:
    """What was done about a promise: actions tagged with it."""

    promise: str
    actions: Sequence[Action]


def you_said_we_did(user: User) -> list[Done]:
    """Actions tagged with a promise to staff, of the reader's schools and of the trust.

    Shown to all staff whatever they may see elsewhere: who tags an action so is told that staff will see it (S1-4).
    """
    tags = Tag.objects.filter(target_type=ContentType.objects.get_for_model(Action), promise__isnull=False)
    named: dict[int, str] = dict(tags.order_by("pk").values_list("target_id", "promise__title"))
    readable = School.objects.for_user(user, "pulse.view", level=SUMMARY)
    rows = Action.objects.filter(Q(school__isnull=True) | Q(school__in=readable), pk__in=named).select_related("school")
    found: dict[str, list[Action]] = {}
    for action in rows.order_by("-due_on")[:40]:
        found.setdefault(named[action.pk], []).append(action)
    return [Done(promise, actions) for promise, actions in sorted(found.items())]
