"""The law's rules and the list of reasons as they are in force on a day."""

from datetime import date
from typing import Any

from safeguarding.exclusions.models import ExclusionReason, PanelRule, Trigger

ORDER = list(Trigger.values)


def rules_in_force(day: date) -> list[PanelRule]:
    """Those of the day's year, or of the last before it that has any; the weightiest first. One query."""
    return sorted(latest(PanelRule, day), key=lambda rule: ORDER.index(rule.trigger))


def reasons_in_force(day: date) -> list[ExclusionReason]:
    return latest(ExclusionReason, day)


def latest(model: Any, day: date) -> list[Any]:
    rows = list(model.objects.filter(year__first_day__lte=day).select_related("year", "confirmed_by"))
    newest = max((row.year.first_day for row in rows), default=None)
    return [row for row in rows if row.year.first_day == newest]
