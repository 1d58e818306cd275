"""A school's own category on its own page, for its head and those who look after it."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from improvement.categories.marks import chips
from improvement.categories.models import CategoryReview
from improvement.categories.selectors.pages import level_rows
from improvement.categories.selectors.standing import places
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
    found = [place for place in places(user).values() if place.level] if holds(user, "category.view") else []
    if len(found) < 2:
        return None
    counts = Counter(place.level.level for place in found if place.level)
    marks, rows = chips(level_rows()), level_rows()
    moves = Counter("rose" if place.level.level > place.before else "fell" for place in found
                    if place.level and place.before and place.before != place.level.level)  # fmt: skip
    return {
        "levels": [(marks.get(row["level"], ""), counts[row["level"]]) for row in rows if counts[row["level"]]],
        "rose": moves["rose"],
        "fell": moves["fell"],
        "late": sum(place.late for place in found),
    }
