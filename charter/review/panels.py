"""What the annual review shows on other pages: changes to come at a school's pages, its record on a decision's."""

from collections.abc import Mapping
from typing import Any

from charter.models import Decision, DecisionVersion
from charter.review.models import AnnualReview, ReviewLine
from charter.review.selectors import changes
from charter.review.selectors import lines as selectors
from schools.models import School
from trust.access.scopes import holds
from trust.models import User


def coming(user: User, *, school: School, **subject: Any) -> Mapping[str, Any] | None:
    """Before the first day of what was published: each change, and what it asks of this school."""
    if not holds(user, "charter.view"):
        return None
    found = changes.coming(user, school)
    if not found:
        return None
    return {"changes": found, "title": changes.title_of(found), "summary": changes.summary_of(found)}


def record(user: User, *, decision: Decision, **subject: Any) -> Mapping[str, Any] | None:
    """What the reviews made of a decision, newest first (S0-15)."""
    rows = ReviewLine.objects.for_user(user, "charter.view").filter(decision=decision)
    rows = rows.exclude(review__state=AnnualReview.State.PLANNED).select_related(*selectors.RELATED)
    lines = [
        (line, selectors.outcome_words(line), selectors.type_words(line), selectors.state_of(line))
        for line in rows.order_by("-review__year__first_day")
    ]
    return {"lines": lines} if lines else None


def change_link(
    user: User, *, decision: Decision, version: DecisionVersion | None = None, **subject: Any
) -> tuple[str, str] | None:
    """Whoever approves the charter may change it between two reviews."""
    if version is None or not holds(user, "charter.approve"):
        return None
    return "Change it during the year", f"/charter/decisions/{decision.pk}/change/"


def review_link(user: User, **subject: Any) -> tuple[str, str] | None:
    return "Annual review", "/charter/review/"


def changes_link(user: User, **subject: Any) -> tuple[str, str] | None:
    return "Changes to come", "/charter/changes/"
