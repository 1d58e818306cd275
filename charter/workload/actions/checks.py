"""Holding a version against the trust's principles of workload (S0-30)."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db import transaction

from charter.models import CorePrinciple, DecisionVersion, Status
from charter.workload.models import ImpactCheck, Promise
from trust import clock
from trust.models import User


@dataclass(frozen=True)
class Finding:
    """What the version means for one principle."""

    principle: CorePrinciple
    effect: str
    note: str = ""


def principles() -> list[CorePrinciple]:
    """Those that the trust promised to check against, of the version in force of the decision that holds them."""
    promises = Promise.objects.filter(kind=Promise.Kind.PRINCIPLES)
    versions = DecisionVersion.objects.filter(decision__promises__in=promises, status=Status.PUBLISHED)
    in_force = versions.filter(pk__in=DecisionVersion.objects.in_force(clock.today()))
    return list(CorePrinciple.objects.filter(version__in=in_force).order_by("version", "order", "pk"))


@transaction.atomic
def check_impact(version: DecisionVersion, *, findings: Iterable[Finding], by: User) -> list[ImpactCheck]:
    """Keeps the findings with the version; a principle checked before takes the new finding, and history keeps both."""
    known = {row.principle_id: row for row in ImpactCheck.objects.select_for_update().filter(decision_version=version)}
    rows = []
    for finding in findings:
        new = ImpactCheck(decision_version=version, principle=finding.principle)
        row = known.get(finding.principle.pk, new)
        row.effect, row.note, row.by, row.at = finding.effect, finding.note, by, clock.now()
        row.save_checked()
        rows.append(row)
    return rows
