"""What adoption shows on the pages of others: on a decision, beside a form, before a school publishes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from charter.adoption.models import Borrowing, Citation, Exemption
from charter.adoption.selectors.school_charter import excused_principles, mapped_in, may_at, written_at
from charter.models import CorePrinciple, Decision, DecisionVersion, Submission
from charter.selectors.decisions import in_force
from charter.selectors.sheets import Sheet
from schools.models import School
from trust import clock
from trust.access.scopes import holds
from trust.models import User
from trust.words import count_of, reading_grade

State = Submission.State
LONG = 3000
"""Words from which an own version is called long, where its decision sets no other number (S1-49)."""
STARTS_SCHOOL_AT = 5
HARD = 15
"""The reading age from which a text is called hard."""


@dataclass(frozen=True)
class GridRow:
    """A school against a decision's principles. `cells`: a state of trust/marks.py for each; `shown` what is there."""

    school: School
    shown: Submission | None
    state: str
    cells: Sequence[str] = ()


def decision_own(user: User, *, decision: Decision, version: DecisionVersion | None) -> Mapping[str, Any] | None:
    """Schools × principles of an aligned decision; the map of approaches to an autonomous one; what was archived."""
    if version is None or not holds(user, "local_version.view"):
        return None
    use = version.behaviour.own_form
    schools = list(School.objects.for_user(user, "local_version.view").open_on(clock.today()))  # type: ignore[attr-defined]
    rows = own_rows(version, schools, use) if use else []
    context = {
        "decision": decision, "version": version, "rows": rows,
        "principles": list(version.principles.all()) if version.behaviour.needs_every_principle else [],  # type: ignore[attr-defined]
        "published": sum(row.state == "published" for row in rows),
        "archived": archived(user, decision), "citations": citations(version),
        "may_cite": holds(user, "charter.edit"),
    }  # fmt: skip
    return context if rows or context["archived"] or context["citations"] else None


def own_rows(version: DecisionVersion, schools: Sequence[School], use: str) -> list[GridRow]:
    """Three queries, however many schools."""
    written = written_at(schools).filter(form__proforma__decision=version.decision_id, form__proforma__use=use)
    latest: dict[int | None, dict[str, Submission]] = {}
    for row in written:
        latest.setdefault(row.school_id, {})["published" if row.state == State.ACCEPTED else "draft"] = row
    excused = excused_principles(schools)
    principles = list(version.principles.all())  # type: ignore[attr-defined]
    return [grid_row(school, latest.get(school.pk, {}), principles, excused) for school in schools]


def grid_row(
    school: School,
    rows: dict[str, Submission],
    principles: Sequence[CorePrinciple],
    excused: dict[int, set[int]],
) -> GridRow:
    shown = rows.get("published") or rows.get("draft")
    if shown is None:
        return GridRow(school, None, "not_started", ["not_started"] * len(principles))
    has, free = mapped_in(shown), excused.get(school.pk, set())
    cells = ["mapped" if row.code in has else "exempt" if row.pk in free else "unmapped" for row in principles]
    return GridRow(school, shown, "published" if "published" in rows else "draft", cells)


def archived(user: User, decision: Decision) -> list[Submission]:
    """Own versions of earlier types that the reader may still read."""
    rows = Submission.objects.readable_by(user).filter(form__proforma__decision=decision, archived_at__isnull=False)
    return list(
        rows.filter(state=State.ACCEPTED).select_related("form__proforma", "school").order_by("school__sort_name")
    )


def citations(version: DecisionVersion) -> list[Citation]:
    rows = Citation.objects.filter(version=version)
    return list(rows.select_related("submission__school", "submission__form__proforma"))


def decision_exemptions(user: User, *, decision: Decision, version: DecisionVersion | None) -> Mapping[str, Any] | None:
    if not holds(user, "exemption.view"):
        return None
    rows = Exemption.objects.for_user(user, "exemption.view").filter(decision=decision).for_pages()  # type: ignore[attr-defined]
    found = list(rows[:50])
    return {"exemptions": found, "decision": decision} if found else None


def goal_beside(user: User, *, sheet: Sheet) -> Mapping[str, Any] | None:
    """The goal and the principles, beside what a school writes to meet them."""
    decision = sheet.submission.form.proforma.decision
    version = in_force(decision) if decision else None
    return {"sheet": sheet, "version": version, "decision": decision} if version else None


def length_and_age(user: User, *, sheet: Sheet) -> Mapping[str, Any] | None:
    """Before it is published: how long it is, and from what age it is read with ease (S1-49)."""
    decision = sheet.submission.form.proforma.decision
    if decision is None:
        return None
    text = "\n".join(item.words for item in sheet.items.values() if item.question.kind == "long_text")
    version = in_force(decision)
    limit = int((version.own_version if version else {}).get("words", LONG))
    words, age = len(text.split()), max(6, round(reading_grade(text)) + STARTS_SCHOOL_AT)
    return {"words": count_of(words, "word"), "age": age, "limit": limit, "long": words > limit, "hard": age >= HARD}


def others_may_borrow(user: User, *, sheet: Sheet) -> Mapping[str, Any] | None:
    """On a published one: whose it is, what it came from, and the way to begin one's own from it."""
    submission = sheet.submission
    if submission.form.proforma.decision_id is None:
        return None
    held = School.objects.for_user(user, "local_version.edit") if holds(user, "local_version.edit") else ()
    may = [school for school in held if school.pk != submission.school_id]
    borrowable = submission.state == State.ACCEPTED and submission.archived_at is None
    return {
        "submission": submission,
        "decision": submission.form.proforma.decision,
        "borrowers": may if borrowable else [],
        "may_revise": borrowable
        and submission.school is not None
        and may_at(user, "local_version.edit", submission.school),
        "borrowed": Borrowing.objects.filter(submission=submission).select_related("source__school").first(),
        "lent": Borrowing.objects.filter(source=submission).count(),
    }
