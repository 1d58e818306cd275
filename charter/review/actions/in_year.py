"""A change between two reviews: for the law, safeguarding or a declared emergency alone, with a reason and notice."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from charter.actions import generate_due_items, publication, versions
from charter.models import Decision, DecisionVersion, Status
from charter.review.actions import types
from charter.review.selectors import consultation, readiness
from trust import clock
from trust.calendar import Calendar
from trust.models import AcademicYear, User
from trust.notices.actions import Draft, notify_all
from trust.words import long_day

InYear = DecisionVersion.InYear


@transaction.atomic
def change_in_year(
    decision: Decision, *, reason: str, note: str, effective_from: date, type: str, by: User,
    principles: Sequence[Mapping[str, str]] | None = None, **fields: Any,
) -> DecisionVersion:  # fmt: skip
    """Publishes a second version in the same academic year and tells every head once, at once for an emergency.

    ValidationError, beside its field, for a past day, a day on which another version already begins, or a text that a
    rule of the charter refuses.
    """
    year = year_of(effective_from)
    before = DecisionVersion.objects.filter(decision=decision).in_force(effective_from).first()  # type: ignore[attr-defined]
    if before is None:
        raise ValidationError("Nothing is in force here on that day. A new decision comes with the annual review.")
    check_says_something_else(before, type, fields, principles)
    check_no_draft(decision, year)
    draft = versions.draft_of(decision, year, by=by, effective_from=effective_from)
    draft = types.become(draft, type, by=by)
    record = {"in_year_reason": reason, "in_year_note": note, "approved_by": by.name, "approved_on": clock.today()}
    draft = versions.change(draft, seen=draft.version, by=by, **fields, **record)
    if principles is not None and draft.behaviour.needs_every_principle:
        draft = versions.set_principles(draft, with_codes(before, principles), seen=draft.version, by=by)
    if faults := list(readiness.without_principles(draft)):
        raise ValidationError({"principles": faults})
    version = publication.publish(draft, by=by)
    publication.take_effect(by=by)
    generate_due_items(by=by)
    tell_heads(version)
    return version


def year_of(day: date) -> AcademicYear:
    if day < clock.today():
        raise ValidationError({"effective_from": "This day is past. Give today or a day still to come."})
    year = Calendar.load().year_of(day)
    if year is None:
        raise ValidationError({"effective_from": "The calendar has no academic year for this day. Add it first."})
    return year


def check_says_something_else(
    before: DecisionVersion, kind: str, fields: Mapping[str, Any], principles: Sequence[Mapping[str, str]] | None
) -> None:
    same = kind == before.type and all(getattr(before, name) == value for name, value in fields.items())
    said = [(row.title, row.text) for row in before.principles.all()]  # type: ignore[attr-defined]
    if same and (principles is None or [(row["title"], row["text"]) for row in principles] == said):
        raise ValidationError("This says what is in force already. Change the type or the text.")


def with_codes(before: DecisionVersion, rows: Sequence[Mapping[str, str]]) -> list[dict[str, Any]]:
    """Principles of an unchanged title keep their code and topics, so that what schools wrote for them goes on."""
    known = {row.title: row for row in before.principles.all()}  # type: ignore[attr-defined]
    kept = {title: {"code": row.code, "topics": row.topics} for title, row in known.items()}
    return [{**row, **kept.get(row["title"], {})} for row in rows]


def check_no_draft(decision: Decision, year: AcademicYear) -> None:
    there = DecisionVersion.objects.drafts().filter(decision=decision, year=year).first()  # type: ignore[attr-defined]
    if there is not None:
        raise ValidationError(
            f"There is a draft of this decision for {year.code} already. Publish or withdraw that one first."
        )


def tell_heads(version: DecisionVersion) -> None:
    why = version.get_in_year_reason_display()
    notify_all(
        Draft(
            head, subject=f"{version.decision} changes on {long_day(version.effective_from)}",
            link=version.decision.get_absolute_url(), key=f"in-year:{version.pk}:{head.pk}",
            about=", ".join(school.name for school in schools), reason=f"{why}: {version.in_year_note}",
            urgent=version.in_year_reason == InYear.EMERGENCY,
        )
        for head, schools in consultation.heads().items()
    )  # fmt: skip


def published_after(decision: Decision, day: date) -> DecisionVersion | None:
    """A later year's version that is published already and does not know of a change made now."""
    later = DecisionVersion.objects.filter(decision=decision, status=Status.PUBLISHED, effective_from__gt=day)
    return later.select_related("year").order_by("effective_from").first()
