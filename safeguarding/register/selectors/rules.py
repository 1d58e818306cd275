"""The table of checks in force on a day, by kind of person and kind of check."""

from datetime import date

from safeguarding.register.models import CheckRule

Rules = dict[tuple[str, str], CheckRule]


def rules_on(day: date) -> Rules:
    """One query. Empty where no pack brought a table."""
    rules = CheckRule.objects.in_force(day).select_related("year")  # type: ignore[attr-defined]
    return {(rule.person_type, rule.kind): rule for rule in rules}
