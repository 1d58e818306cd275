"""Priorities as pages show them: what stands on their face, and what changed since last year."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from charter.values.selectors.tags import choices, this_years
from improvement.plans.models import Priority, Rating
from improvement.plans.models.priorities import KEPT
from schools.models import School
from trust import clock


def priorities_of(school: School, day: date | None = None) -> Sequence[Priority]:
    """The school's live priorities on a day, in its own order, with measures and ratings. Three queries."""
    return list(Priority.objects.of(school).live(day or clock.today()).for_pages())


def faces(priority: Priority) -> list[str]:
    """Each measure with its date (S2-50). No query after `for_pages`."""
    return [criterion.face for criterion in priority.criteria.all()]  # type: ignore[attr-defined]


def latest_rating(priority: Priority) -> Rating | None:
    """No query after `for_pages`."""
    return max(priority.ratings.all(), key=lambda rating: rating.term.first_day, default=None)  # type: ignore[attr-defined]


@dataclass(frozen=True)
class Changed:
    """A field that says something else than the priority it was carried from."""

    label: str
    was: str
    now: str


def changed_since(priority: Priority) -> list[Changed]:
    """What was changed after it was carried over from the last plan; nothing where it began here."""
    before = priority.carried_from
    if before is None:
        return []
    pairs = [(name, said(before, name), said(priority, name)) for name in KEPT if name != "order"]
    label = {name: str(Priority._meta.get_field(name).verbose_name) for name in KEPT}  # type: ignore[union-attr]
    found = [Changed(label[name], was, now) for name, was, now in pairs if was != now]
    was, now = ("; ".join(aims(row)) for row in (before, priority))
    return [*found, Changed("measures", was, now)] if was != now else found


def aims(priority: Priority) -> list[str]:
    """Measures and targets without their days, which move on by a year."""
    rows = priority.criteria.all()  # type: ignore[attr-defined]
    return sorted(f"{row.name} {row.target if row.target is not None else ''}".strip() for row in rows)


def said(priority: Priority, name: str) -> str:
    value: Any = getattr(priority, name)
    return "" if value is None else str(value)


def lacking(priority: Priority, *, tagged: bool | None = None) -> dict[str, str]:
    """By field, what a priority must have before it leaves draft: S0-7 cause and evidence, S2-50 and S3-10 a measure
    with a date, S0-1 what it serves."""
    found = {}
    if not priority.cause.strip() or priority.cause_kind_id is None:
        found["cause"] = "Say what the root cause is, in your own words and by its kind."
    if not priority.cause_evidence.strip():
        found["cause_evidence"] = "Say what shows that this is the cause."
    if not priority.criteria.exists():  # type: ignore[attr-defined]
        found["criteria"] = "Add at least one measure of success with its date."
    tagged = this_years(priority).exists() if tagged is None else tagged
    if not tagged and choices().by_key:
        found["serves"] = "Choose which part of the trust's vision, values or promises it serves."
    return found
