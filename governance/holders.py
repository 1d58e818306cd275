"""The scheme of delegation as lines that name who decides."""

from collections.abc import Iterator
from datetime import date

from charter.deciding.holders import BOARD, LGB, MEMBERS, Body, HolderLine
from governance import models
from trust.access.levels import Role

SOURCE = "delegation"
BODIES: dict[str, Body] = {
    models.Body.MEMBERS: MEMBERS,
    models.Body.BOARD: BOARD,
    models.Body.LGB: LGB,
    models.Body.AUDIT_COMMITTEE: Body("Audit and risk committee", Role.CLERK),
    models.Body.FINANCE_COMMITTEE: Body("Finance committee", Role.CLERK),
}


def lines(as_at: date) -> Iterator[HolderLine]:
    """Every line of the scheme in force that day; one query."""
    for line in models.DelegationLine.objects.in_force(as_at).order_by("pk"):
        body = BODIES.get(line.holder)
        yield HolderLine(
            source=SOURCE,
            key=str(line.pk),
            matter=line.matter,
            at=line.at,
            says="Scheme of delegation",
            url=line.get_absolute_url(),
            role=line.role,
            body=body.words if body else "",
            through=body.through if body else "",
            clause=line.clause,
            words=line.words,
            decision=line.decision_id,
            consulted=line.consulted,
        )
