"""New lines of the charter: an area, a decision with its first draft."""

from datetime import date
from typing import Any

from django.db import transaction
from django.db.models import Max

from charter.actions.versions import check_day, free_code
from charter.models import Area, Decision, DecisionVersion
from trust import clock
from trust.models import AcademicYear, User


@transaction.atomic
def add_area(*, by: User, name: str, **fields: Any) -> Area:
    """An area of the charter, after the others."""
    last = Area.objects.aggregate(last=Max("order"))["last"] or 0
    code = free_code(name, set(Area.objects.values_list("code", flat=True)), 50)
    area = Area(code=code, name=name, order=last + 10, **fields)
    return area.save_checked()


@transaction.atomic
def change_area(area: Area, *, by: User, **fields: Any) -> Area:
    """What an area is called, and what is said under its name while it has no decisions."""
    return area.save_checked(**fields)


@transaction.atomic
def add_decision(
    *, area: Area, title: str, year: AcademicYear, by: User, required_by: str = "", **says: Any
) -> DecisionVersion:
    """A new decision and the draft of what it says, in force from the year's first day or, in this year, from today on.

    It binds nobody before it is decided and published.
    """
    code = free_code(title, set(Decision.objects.values_list("code", flat=True)), 80)
    decision = Decision(area=area, code=code, title=title, required_by=required_by)
    decision.save_checked()
    draft = DecisionVersion(decision=decision, year=year, effective_from=first_day(year), **says)
    check_day(decision, year, draft.effective_from)
    return draft.save_checked()


def first_day(year: AcademicYear) -> date:
    """The year's own first day, or today where the year has begun."""
    return max(year.first_day, min(clock.today(), year.last_day))
