"""A school's own category on its own page, for its head and those who look after it."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from improvement.categories.marks import chips
from improvement.categories.models import CategoryReview
from improvement.categories.selectors.pages import level_rows
from improvement.categories.selectors.standing import last_moves
from improvement.categories.selectors.visible import known_to
from schools.models import School
from trust.access.levels import FULL
from trust.access.scopes import holds
from trust.models import User

State = CategoryReview.State


def on_my_school(user: User, *, school: School, **subject: Any) -> Mapping[str, Any] | None:
    """None for who may not see this school's category, or where there is none and none is under way."""
    if not holds(user, "category.view"):
        return None
    known = known_to(user, level=FULL).filter(school=school).for_pages().order_by("-judged_on", "-judged_at").first()
    open_rows = CategoryReview.objects.for_user(user, "category.view").filter(school=school).open()  # type: ignore[attr-defined]
    under_way = open_rows.exclude(pk=known.pk if known else 0).for_pages().first()
    if known is None and under_way is None:
        return None
    rows = {row["level"]: row for row in level_rows()}
    return {
        "category": known,
        "category_chip": chips(rows.values()).get(known.stands or 0, "") if known else "",
        "category_level": rows.get(known.stands or 0) if known else None,
        "category_under_way": under_way,
        "may_say": holds(user, "category.say"),
    }


def on_improvement(user: User) -> Mapping[str, Any] | None:
    """How many schools stand at each level and where they came from; None for who sees but one school, or none."""
    rows = level_rows() if holds(user, "category.view") else []
    known = {row["level"] for row in rows}
    found = [move for move in last_moves(user) if move.level in known] if rows else []
    if len(found) < 2:
        return None
    counts, marks = Counter(move.level for move in found), chips(rows)
    return {
        "levels": [(marks.get(row["level"], ""), counts[row["level"]]) for row in rows if counts[row["level"]]],
        "rose": sum(move.level > move.before for move in found if move.before),
        "fell": sum(move.level < move.before for move in found if move.before),
        "late": sum(move.late for move in found),
    }
