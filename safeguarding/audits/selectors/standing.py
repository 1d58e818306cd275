"""How each school stands with its audits and with what they found: for the board of safeguarding."""

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from django.db.models import Count, Q

from charter.models import DueItem
from safeguarding.audits.kinds import AUDITS
from safeguarding.audits.models import AuditFinding
from safeguarding.standing import Standing
from trust.calendar import Calendar
from trust.words import count_of

ADDRESS = "/safeguarding/audits/"


def standings(schools: Collection[int], day: date) -> Mapping[int, Standing]:
    """Red: an audit of this academic year was missed, or more than one is late. Amber: one is late, or a point that was
    not met is open. Three queries."""
    year = Calendar.load().year_of(day)
    items = DueItem.objects.filter(school__in=schools, duty__proforma__code__in=AUDITS, closed_at__isnull=True)
    if year:
        items = items.filter(period_first_day__gte=year.first_day, period_first_day__lte=year.last_day)
    late = Q(fulfilled_at__isnull=True, due_on__lt=day)
    counted = items.order_by().values("school").annotate(
        done=Count("pk", filter=Q(fulfilled_at__isnull=False)), late=Count("pk", filter=late),
        missed=Count("pk", filter=late & Q(period_last_day__lt=day)),
    )  # fmt: skip
    open_ones = AuditFinding.objects.filter(school__in=schools, closed_on__isnull=True, level="not_met")
    found = dict(open_ones.order_by().values_list("school").annotate(number=Count("pk")))
    return {row["school"]: standing_of(row, found.get(row["school"], 0)) for row in counted}


def standing_of(row: Mapping[str, Any], open_findings: int) -> Standing:
    parts = [f"{count_of(row['missed'], 'audit')} missed"] if row["missed"] else []
    late = row["late"] - row["missed"]
    parts += [f"{count_of(late, 'audit')} late"] if late else []
    parts += [f"{count_of(open_findings, 'point')} not met and open"] if open_findings else []
    if row["missed"] or late > 1:
        return Standing("red", ", ".join(parts), ADDRESS)
    if parts:
        return Standing("amber", ", ".join(parts), ADDRESS)
    if not row["done"]:
        return Standing("", "no audit was due yet this year", ADDRESS)
    return Standing("green", f"{count_of(row['done'], 'audit')} done on time, nothing open", ADDRESS)
