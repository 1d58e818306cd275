"""Initiatives as a reader may see them: what a draft still lacks, who may sign one off, and the figures over all."""

from collections.abc import Iterator

from django.db.models import Count, F, Q, QuerySet, Sum

from improvement.practice.models import Initiative, Outcome
from schools.models import RoleAssignment
from trust.access.table import CAN
from trust.models import User
from trust.words import count_of

State = Initiative.State

NEEDED = {
    "expected_effect": "Say what should change, for whom and by how much",
    "measure": "Say how it is measured",
    "baseline": "Say where the measure stands now",
    "review_on": "Give the day on which you look whether it worked",
    "hours_added": "Say how many hours a year it adds",
    "stops": "Say what stops to make space",
    "hours_freed": "Say how many hours a year that frees; 0 if nothing stops",
}


def missing(initiative: Initiative, has_evidence: bool) -> list[str]:
    """What a draft lacks before it can be proposed (S1-20, S1-21)."""
    gaps = [] if has_evidence else ["Link at least one item of evidence"]
    return gaps + [words for name, words in NEEDED.items() if getattr(initiative, name) in ("", None)]


def approvers(initiative: Initiative) -> list[User]:
    """Who may sign it off: not whoever proposed it."""
    roles = list(CAN["practice.approve"])
    rows = RoleAssignment.objects.live().at(initiative.school).filter(role__in=roles, user__is_active=True)
    people = {row.user_id: row.user for row in rows.select_related("user")}
    people.pop(initiative.proposed_by_id, None)
    return list(people.values())


def to_sign_off(user: User) -> QuerySet[Initiative]:
    """What waits for this person's sign-off: theirs by role, not their own."""
    rows = Initiative.objects.for_user(user, "practice.approve").filter(state=State.PROPOSED)
    return rows.exclude(proposed_by=user)


def summary(rows: QuerySet[Initiative]) -> str:
    """'4 in hand, 60 hours a year less than before · 1 waits for sign-off · 6 closed: 3 kept, 1 changed, 2 stopped'."""
    found = rows.aggregate(
        running=Count("pk", filter=Q(state=State.IN_HAND)),
        waiting=Count("pk", filter=Q(state=State.PROPOSED)),
        net=Sum(F("hours_added") - F("hours_freed"), filter=Q(state=State.IN_HAND)),
        **{name: Count("pk", filter=Q(outcome=name)) for name in Outcome.values},
    )
    return " · ".join(parts(found))


def parts(found: dict) -> Iterator[str]:
    net = found["net"] or 0
    yield f"{found['running']} in hand" + (f", {hours_words(net)}" if found["running"] else "")
    if found["waiting"]:
        yield f"{count_of(found['waiting'], 'waits', 'wait')} for sign-off"
    closed = sum(found[name] for name in Outcome.values)
    if closed:
        yield f"{closed} closed: {found['adopt']} kept, {found['adapt']} changed, {found['stop']} stopped"


def hours_words(net: int | None) -> str:
    """'12 hours a year more', 'no hours more or less'."""
    if net is None:
        return "hours not said yet"
    if net == 0:
        return "no hours more or less"
    return f"{count_of(abs(net), 'hour')} a year {'more' if net > 0 else 'less'}"
