"""How a version comes into force: checked against the trust's own rules, published, and on its first day in effect."""

from collections.abc import Iterable
from datetime import date, timedelta

from django.core.exceptions import ValidationError
from django.db import transaction

from charter.models import Decision, DecisionVersion, Status
from charter.transitions import PublishRule, Transition
from trust import clock
from trust.hooks import registered
from trust.models import User


def refusals(version: DecisionVersion) -> list[str]:
    """Why it cannot be published yet, each with what to do; empty where nothing stands in the way."""
    return [words for rule in registered(PublishRule) for words in rule.refusals(version)]


@transaction.atomic
def publish(version: DecisionVersion, *, by: User) -> DecisionVersion:
    """Publishes a version; the one before it ends the day before. Its duties fall due with the next generation."""
    refused = refusals(version)
    if refused:
        raise ValidationError(refused)
    return put_in_force(version, by=by)


@transaction.atomic
def put_in_force(version: DecisionVersion, *, by: User) -> DecisionVersion:
    """Publishes what is checked already, or what goes on as it is: the one before it ends the day before."""
    Decision.objects.select_for_update().get(pk=version.decision_id)
    old = before(version)
    if old is not None and (old.effective_to is None or old.effective_to >= version.effective_from):
        old.effective_to = version.effective_from - timedelta(days=1)
        old.save(update_fields=["effective_to"])
    if version.effective_to is None and (following := after(version)):
        version.effective_to = following.effective_from - timedelta(days=1)
    version.status = Status.PUBLISHED
    version.save_checked()
    for transition in registered(Transition):
        transition.published(version, old, by)
    return version


@transaction.atomic
def retire(decision: Decision, *, last_day: date, by: User) -> DecisionVersion | None:
    """Ends a decision: nothing follows its version in force. What falls due later is closed by the next generation."""
    Decision.objects.select_for_update().get(pk=decision.pk)
    version = DecisionVersion.objects.filter(decision=decision).in_force(last_day).first()  # type: ignore[attr-defined]
    if version is not None and version.effective_to != last_day:
        version.effective_to = last_day
        version.save_checked()
    return version


def before(version: DecisionVersion) -> DecisionVersion | None:
    """The published version that this one follows."""
    earlier = DecisionVersion.objects.filter(decision=version.decision_id, status=Status.PUBLISHED)
    return earlier.filter(effective_from__lt=version.effective_from).order_by("-effective_from").first()


def after(version: DecisionVersion) -> DecisionVersion | None:
    """The published version that follows this one: next year's, where the year's last change comes after it."""
    later = DecisionVersion.objects.filter(decision=version.decision_id, status=Status.PUBLISHED)
    return later.filter(effective_from__gt=version.effective_from).order_by("effective_from").first()


def take_effect(*, today: date | None = None, by: User) -> int:
    """Brings into effect every version whose first day has come; answers how many. Each is whole or not at all."""
    today = today or clock.today()
    begun = DecisionVersion.objects.filter(status=Status.PUBLISHED, effective_from__lte=today)
    waiting = begun.filter(took_effect_at__isnull=True).order_by("effective_from", "pk")
    return sum(bring_into_effect(pk, by=by) for pk in list(waiting.values_list("pk", flat=True)))


@transaction.atomic
def bring_into_effect(pk: int, *, by: User) -> bool:
    """One version; False where another worker did it meanwhile."""
    version = (
        DecisionVersion.objects.select_for_update(of=("self",)).select_related("decision__area", "year").get(pk=pk)
    )
    if version.took_effect_at is not None:
        return False
    old = before(version)
    for transition in registered(Transition):
        transition.takes_effect(version, old, by)
    version.took_effect_at = clock.now()
    version.save(update_fields=["took_effect_at"])
    return True


def open_work(decisions: Iterable[Decision]) -> list[tuple[str, int]]:
    """All that is begun and unfinished under these decisions, as (kind, key)."""
    return [
        (work.kind, work.pk)
        for decision in decisions
        for transition in registered(Transition)
        for work in transition.open_work(decision)
    ]
