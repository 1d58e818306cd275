"""Open actions when a decision changes hands: none is dropped, each has an owner who answers for it now."""

from collections.abc import Iterable

import pghistory
from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import Q, QuerySet

from charter.models import Action, Decision, DecisionVersion, DueItem, Submission
from charter.transitions import ActionSource, OpenWork
from schools.models import RoleAssignment
from trust.access.levels import Role
from trust.hooks import registered
from trust.models import User
from trust.notices.actions import Draft, notify_all
from trust.words import count_of, long_day


def open_actions(decision: Decision) -> QuerySet[Action]:
    """Open actions that follow from the decision itself or from anything done under it."""
    under = Q(pk__in=[])
    for source in registered(ActionSource):
        rows = source.model._default_manager.filter(**{source.decision: decision.pk})
        kind = ContentType.objects.get_for_model(source.model)
        under |= Q(source_type=kind, source_id__in=rows.values("pk"))
    return Action.objects.filter(under, closed_on__isnull=True)


def open_work(decision: Decision) -> Iterable[OpenWork]:
    """Open actions, due items and forms under the decision; forms of a school's own are adoption's to name."""
    for action in open_actions(decision):
        yield OpenWork("action", action.pk, action.title)
    for item in DueItem.objects.open().filter(duty__version__decision=decision).select_related("duty"):  # type: ignore[attr-defined]
        yield OpenWork("due item", item.pk, str(item))
    forms = Submission.objects.filter(due_item__duty__version__decision=decision, archived_at__isnull=True)
    own = Q(form__proforma__decision=decision)
    for form in forms.exclude(own).exclude(state=Submission.State.ACCEPTED).for_pages():  # type: ignore[attr-defined]
        yield OpenWork("form", form.pk, str(form))


@transaction.atomic
def change_hands(new: DecisionVersion, old: DecisionVersion | None, by: User) -> None:
    """Where the trust's team takes over, its lead owns what schools had begun; the school's rows stay at the school.

    Where the work goes back to schools the team finishes what it has, so nothing changes hands.
    """
    if old is None or old.behaviour.served or not new.behaviour.served:
        return
    owner = lead_of(new)
    if owner is None:
        return
    actions = open_actions(new.decision).filter(school__isnull=False).exclude(owner=owner)
    words = f"{new.decision}: {new.get_type_display().lower()} from {long_day(new.effective_from)}"
    with pghistory.context(reason=words):
        handed = [hand_over(action, owner) for action in actions.select_for_update(of=("self",))]
    if handed:
        tell(owner, new, len(handed), words)


def lead_of(version: DecisionVersion) -> User | None:
    """Who leads the team for the whole trust; the chief executive where nobody holds that role now."""
    for role in (version.lead_role, version.responsible_role, Role.CEO):
        held = RoleAssignment.objects.holders(role, None).select_related("user").order_by("since", "pk").first()
        if held is not None:
            return held.user
    return None


def hand_over(action: Action, owner: User) -> Action:
    action.claim(action.version)
    action.owner = owner
    action.save()
    return action


def tell(owner: User, version: DecisionVersion, count: int, words: str) -> None:
    subject = f"You answer for {count_of(count, 'action')} that schools had begun"
    notify_all(
        [Draft(owner, subject=subject, link="/actions/?mine=true", key=f"handed over {version.pk}", reason=words)]
    )
