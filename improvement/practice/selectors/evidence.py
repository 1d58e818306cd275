"""What rests on which evidence, as a reader may see it; and the actions that rest on none."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import Any

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.db.models import Count, Exists, IntegerField, Model, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.urls import reverse

from charter.models import Action, Answer, Decision
from improvement.models import InCycle
from improvement.plans.models import Priority
from improvement.practice.citables import Citable
from improvement.practice.models import EvidenceItem, EvidenceLink
from improvement.selectors import TRACKER
from trust.hooks import registered
from trust.models import User


@dataclass(frozen=True)
class Evidence:
    """What one record rests on. `missing`: it needs evidence and names none; `link_url` is empty for who may not."""

    links: Sequence[EvidenceLink]
    link_url: str
    missing: bool = False


def evidence_of(target: Model, user: User, *, needed: bool) -> Evidence:
    """Two queries: the links, and whether the reader may add one."""
    links = list(about(target).select_related("item", "by"))
    kind = kind_of(target)
    may = kind.editable(user).filter(pk=target.pk).exists()
    url = reverse("evidence_cite", args=[kind.name, target.pk]) if may else ""
    return Evidence(links, url, needed and not links)


def about(target: Model) -> QuerySet[EvidenceLink]:
    kind = ContentType.objects.get_for_model(target)
    return EvidenceLink.objects.filter(target_type=kind, target_id=target.pk)


def kind_of(target: Model) -> Citable:
    """The kind that a record is of; LookupError where no room named it."""
    found = next((kind for kind in registered(Citable) if kind.model is type(target)), None)
    if found is None:
        raise LookupError(f"{type(target).__name__} rests on no evidence")
    return found


def seen_links(user: User) -> QuerySet[EvidenceLink]:
    """Links from what the reader may read: nothing else is shown or counted."""
    parts = [
        Q(target_type=ContentType.objects.get_for_model(kind.model), target_id__in=kind.rows(user).values("pk"))
        for kind in registered(Citable)
    ]
    return EvidenceLink.objects.filter(reduce(or_, parts)) if parts else EvidenceLink.objects.none()


def with_uses(rows: QuerySet[EvidenceItem], user: User) -> QuerySet[EvidenceItem]:
    """`uses`: how many records of those that the reader may read name it."""
    counted = seen_links(user).filter(item=OuterRef("pk")).order_by().values("item").annotate(found=Count("pk"))
    return rows.annotate(uses=Coalesce(Subquery(counted.values("found"), output_field=IntegerField()), 0))


@dataclass(frozen=True)
class Users:
    """The records of one kind that name an item of evidence: (link, record)."""

    words: str
    links: list[EvidenceLink]


def used_by(item: EvidenceItem, user: User) -> list[Users]:
    """Which plans, actions, initiatives and decisions name it, of those the reader may read (S0-43)."""
    rows = list(seen_links(user).filter(item=item).select_related("by").prefetch_related("target"))
    found = []
    for kind in registered(Citable):
        of_kind = [row for row in rows if isinstance(row.target, kind.model)]
        if of_kind:
            found.append(Users(kind.words, of_kind))
    return found


def improvement_actions(rows: QuerySet[Action]) -> QuerySet[Action]:
    """Those that follow from improvement work: a record that carries step and strand, or an answer of a tracker."""
    models = [model for model in apps.get_models() if issubclass(model, InCycle)]
    kinds = ContentType.objects.get_for_models(*models).values()
    of_tracker = Answer.objects.filter(submission__form__proforma__code=TRACKER).values("pk")
    answers = Q(source_type=ContentType.objects.get_for_model(Answer), source_id__in=of_tracker)
    return rows.filter(Q(source_type__in=[kind.pk for kind in kinds]) | answers)


def without_evidence(rows: QuerySet[Action]) -> QuerySet[Action]:
    """Open actions of improvement work that name no evidence yet (S0-8)."""
    kind = ContentType.objects.get_for_model(Action)
    links = EvidenceLink.objects.filter(target_type=kind, target_id=OuterRef("pk"))
    return improvement_actions(rows).filter(~Exists(links), closed_on__isnull=True)


def action_panel(user: User, *, action: Action, **subject: Any) -> dict[str, Any] | None:
    """On the page of an action: its evidence, or that it names none."""
    needed = improvement_actions(Action.objects.filter(pk=action.pk)).exists()
    found = evidence_of(action, user, needed=needed)
    return {"evidence": found} if found.links or found.link_url or found.missing else None


def decision_panel(user: User, *, decision: Decision, **subject: Any) -> dict[str, Any] | None:
    """On the page of a decision: the evidence that it and its principles rest on."""
    found = evidence_of(decision, user, needed=False)
    return {"evidence": found} if found.links or found.link_url else None


def priority_panel(user: User, *, priority: Priority, **subject: Any) -> dict[str, Any] | None:
    """On the page of a priority: the evidence that its plan rests on (S0-43)."""
    found = evidence_of(priority, user, needed=False)
    return {"evidence": found} if found.links or found.link_url else None
