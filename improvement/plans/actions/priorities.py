"""Priorities: written, changed, made live, closed."""

from collections.abc import Collection
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from charter.values.actions import tags
from improvement.models import CycleStep
from improvement.plans.models import Plan, Priority
from improvement.plans.selectors.priorities import lacking
from improvement.selectors import limit
from trust import clock
from trust.models import User
from trust.words import count_of

LIVE = "live-priorities"


def planning_step() -> CycleStep:
    """Where planning stands in the trust's own cycle: the last of the steps that explore; its first where none does."""
    explore = CycleStep.objects.filter(phase=CycleStep.Phase.EXPLORE).order_by("-order").first()
    step = explore or CycleStep.objects.first()
    if step is None:
        raise ValidationError("The trust has no improvement cycle yet. Load a pack that has one, such as six-steps.")
    return step


@transaction.atomic
def add_priority(
    plan: Plan, *, by: User, serves: Collection[Any] = (), depends_on: Collection[Priority] = (), **fields: Any
) -> Priority:
    """Adds a draft at the end of the order; `serves` are parts of the trust's purpose (S0-1)."""
    may_change(plan)
    last = plan.priorities.order_by("-order").first()  # type: ignore[attr-defined]
    fields.setdefault("order", last.order + 1 if last else 1)
    fields.setdefault("step", planning_step())
    priority = Priority(plan=plan, added_by=by, added_at=clock.now(), **fields)
    priority.save_checked()
    set_dependencies(priority, depends_on)
    tags.tag(priority, chosen=serves, by=by)
    return priority


@transaction.atomic
def change_priority(
    priority: Priority, *, seen: int, by: User, serves: Collection[Any] = (), depends_on: Collection[Priority] = (),
    **fields: Any,
) -> Priority:  # fmt: skip
    """Edits a priority; EditClash, with what was typed, where somebody saved it since `seen`."""
    may_change(priority.plan)
    priority.claim(seen, {str(Priority._meta.get_field(name).verbose_name): value for name, value in fields.items()})  # type: ignore[union-attr]
    priority.save_checked(**fields)
    if priority.state != Priority.State.DRAFT:
        raise_if(lacking(priority, tagged=bool(serves)))
    set_dependencies(priority, depends_on)
    tags.tag(priority, chosen=serves, by=by)
    return priority


def may_change(plan: Plan) -> None:
    if plan.closed_on is not None:
        raise ValidationError("This plan is closed. It stays as it was.")


def set_dependencies(priority: Priority, needed: Collection[Priority]) -> None:
    """What must come first, of the same plan; never in a circle (S3-3)."""
    waiting = {priority.pk}
    frontier = set(waiting)
    while frontier:
        frontier = set(Priority.objects.filter(depends_on__in=frontier).values_list("pk", flat=True)) - waiting
        waiting |= frontier
    for row in needed:
        if row.plan_id != priority.plan_id:
            raise ValidationError({"depends_on": "Choose priorities of the same plan."})
        if row.pk in waiting:
            raise ValidationError({"depends_on": f"“{row}” itself waits for this one. One of the two must come first."})
    priority.depends_on.set(needed)


def raise_if(found: dict[str, str]) -> None:
    if found:
        raise ValidationError(list(found.values()))


@transaction.atomic
def go_live(priority: Priority, *, by: User) -> Priority:
    """From draft to live, within the trust's own limit on how many at once (S3-3)."""
    plan = Plan.objects.select_for_update(of=("self",)).get(pk=priority.plan_id)
    may_change(plan)
    priority = Priority.objects.select_for_update(of=("self",)).get(pk=priority.pk)
    if Priority.State.LIVE not in Priority.TRANSITIONS[Priority.State(priority.state)]:
        raise ValidationError(f"This priority is {priority.get_state_display()} already.")
    raise_if(lacking(priority))
    most, live = limit(LIVE), plan.priorities.filter(state=Priority.State.LIVE).count()  # type: ignore[attr-defined]
    if most is not None and live >= most:
        raise ValidationError(
            f"This plan has {count_of(live, 'live priority', 'live priorities')}, and the trust's limit is {most}. "
            "Close one first, or leave this one in draft for later."
        )
    return priority.save_checked(state=Priority.State.LIVE, live_on=clock.today())


@transaction.atomic
def close_priority(priority: Priority, *, outcome: str, seen: int, by: User) -> Priority:
    """Closes it with what came of it. Its actions stay open until each is closed."""
    if Priority.State.CLOSED not in Priority.TRANSITIONS[Priority.State(priority.state)]:
        raise ValidationError("Only a live priority can be closed.")
    if not outcome.strip():
        raise ValidationError({"outcome": "Say what came of it before you close it."})
    priority.claim(seen, {"What came of it": outcome})
    return priority.save_checked(state=Priority.State.CLOSED, closed_on=clock.today(), outcome=outcome.strip())
