"""Recording what was checked of a person."""

from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from safeguarding.register.models import Check, Need, Registered, Result
from safeguarding.register.selectors.rules import rules_on
from trust import clock
from trust.models import User


@transaction.atomic
def record_check(person: Registered, kind: str, *, by: User, seen: int = 0, **values: Any) -> Check:
    """How one check stands now; what stood before stays in its history.

    `seen` is the version that was changed, 0 for the first entry. ValidationError where the rule must never be asked
    for, or where "not needed" is said of a check that is required whatever the case.
    """
    today = clock.today()
    refuse_against_rule(person, kind, values.get("result", Result.DONE), today)
    check = person.checks.filter(kind=kind).first()  # type: ignore[attr-defined]
    if check is None:
        check = Check(person=person, kind=kind)
    else:
        check.claim(seen, values)
    return check.save_checked(recorded_by=by, recorded_on=today, **values)  # type: ignore[no-any-return]


def refuse_against_rule(person: Registered, kind: str, result: str, day: date) -> None:
    rule = rules_on(day).get((person.person_type, kind))
    if rule is None:
        return
    who = person.get_person_type_display().lower()
    if rule.need == Need.NEVER:
        raise ValidationError(f"This check must not be made of a {who}: no regulated activity, no barred list check.")
    if result == Result.NOT_NEEDED and rule.need in (Need.REQUIRED, Need.WRITTEN) and not rule.otherwise:
        raise ValidationError({"result": f"The rule for a {who} requires this check: {rule.in_words.lower()}."})
