"""The charter's own lines: who answers for each decision in force."""

from collections.abc import Iterator
from datetime import date

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef

from charter.deciding.holders import TOGETHER, HolderLine
from charter.models import CorePrinciple, DecisionVersion, Duty
from charter.models.decisions import VersionQuerySet

SOURCE = "charter"


def lines(as_at: date) -> Iterator[HolderLine]:
    """One for each decision in force that day; one query."""
    for version in described(DecisionVersion.objects.in_force(as_at)).order_by("pk"):
        yield line_of(version)


def described(versions: VersionQuerySet) -> VersionQuerySet:
    """With the titles of their principles and duties, by which people look for them."""
    titles = {
        name: ArraySubquery(model.objects.filter(version=OuterRef("pk")).values("title"))
        for name, model in (("principle_titles", CorePrinciple), ("duty_titles", Duty))
    }
    return versions.select_related("decision__area", "year").annotate(**titles)


def line_of(version: DecisionVersion) -> HolderLine:
    """Of a version as `described` gives it.

    The role that answers for the work and its outcome decides; of what a trust team does, the lead of the team.
    """
    behaviour, decision = version.behaviour, version.decision
    role = getattr(version, behaviour.holder)
    body = TOGETHER.get(role)
    parts = [*version.principle_titles, *version.duty_titles]  # type: ignore[attr-defined]
    return HolderLine(
        source=SOURCE,
        key=str(version.decision_id),
        matter=decision.title,
        at=behaviour.answered_at,
        says=f"Charter, {version.year.code}",
        url=decision.get_absolute_url(),
        role="" if body else role,
        body=body.words if body else "",
        through=body.through if body else "",
        text=" ".join([decision.area.name, version.external_product, version.statement, *parts]),
        decision=version.decision_id,
        type=version.type,
        lead_role=version.lead_role,
        consulted=version.consulted,
    )
