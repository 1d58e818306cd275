"""The charter's own lines: who answers for each decision in force."""

from collections.abc import Iterator
from datetime import date

from charter.deciding.holders import TOGETHER, HolderLine
from charter.models import DecisionVersion

SOURCE = "charter"


def lines(as_at: date) -> Iterator[HolderLine]:
    """One for each decision in force that day; three queries."""
    versions = DecisionVersion.objects.in_force(as_at).select_related("decision__area", "year")
    for version in versions.prefetch_related("principles", "duties").order_by("pk"):
        yield line_of(version)


def line_of(version: DecisionVersion) -> HolderLine:
    """The role that answers for the work and its outcome decides; of what a trust team does, the team's lead."""
    behaviour, decision = version.behaviour, version.decision
    role = getattr(version, behaviour.holder)
    body = TOGETHER.get(role)
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
        words=" ".join([decision.area.name, version.external_product, *(duty.title for duty in version.duties.all())]),  # type: ignore[attr-defined]
        text=" ".join([version.statement, *(row.title for row in version.principles.all())]),  # type: ignore[attr-defined]
        decision=version.decision_id,
        type=version.type,
        lead_role=version.lead_role,
        consulted=version.consulted,
    )
