"""Keeping the table of checks in step with the guidance in force: changed, begun anew for a year."""

from django.core.exceptions import ValidationError
from django.db import transaction

from safeguarding.confirming import check_lead
from safeguarding.register.models import CheckRule
from safeguarding.register.selectors.rules import rules_on, year_to_begin
from trust import clock
from trust.models import User


@transaction.atomic
def change_rule(rule: CheckRule, *, need: str, otherwise: str, words: str, source: str, by: User) -> CheckRule:
    """Writes a cell of this year's table as the guidance in force has it: whoever changes it has looked it up.

    ValidationError where the year has no table of its own yet: last year's stays as it was.
    """
    check_lead(by)
    year = year_to_begin(rules_on(clock.today()), clock.today())
    if year is not None:
        raise ValidationError(f"This is the table of {rule.year}. Begin that of {year} first.")
    said = {"need": need, "otherwise": otherwise, "words": words, "source": source}
    return rule.save_checked(**said, own=True, confirmed_by=by, confirmed_on=clock.today())


@transaction.atomic
def begin_year(*, by: User) -> int:
    """This year's table as last year's stood, every cell to be looked up anew; answers how many cells it has."""
    check_lead(by)
    rules = rules_on(clock.today())
    year = year_to_begin(rules, clock.today())
    if year is None:
        raise ValidationError("This year has its table already.")
    for rule in rules.values():
        CheckRule(year=year, person_type=rule.person_type, kind=rule.kind, **rule.said, own=True).save_checked()
    return len(rules)
