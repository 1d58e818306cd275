"""The table of checks in force on a day, by kind of person and kind of check."""

from datetime import date

from safeguarding.register.models import CheckRule
from trust.calendar import Calendar
from trust.models import AcademicYear

Rules = dict[tuple[str, str], CheckRule]


def rules_on(day: date) -> Rules:
    """One query. Empty where no pack brought a table."""
    rules = CheckRule.objects.in_force(day).select_related("year")  # type: ignore[attr-defined]
    return {(rule.person_type, rule.kind): rule for rule in rules}


def year_to_begin(rules: Rules, day: date) -> AcademicYear | None:
    """The academic year of the day where the table in force is still that of a year before it."""
    year, table = Calendar.load().year_of(day), next(iter(rules.values()), None)
    return year if year and table and table.year_id != year.pk else None
