"""Answers: saved one by one, each by its own version; and the files that show an answer is so."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction

from charter.models import Answer, Evidence, Submission
from charter.questions import Question, kind_of
from charter.selectors.sheets import Item
from trust import clock, files
from trust.history.locking import EditClash
from trust.models import User


@transaction.atomic
def save_answer(
    submission: Submission, code: str, *, typed: Mapping[str, Any], seen: int, row: int = 0, by: User
) -> Answer:
    """Keeps one answer. `typed` has `value` (JSON of the question's kind; of a table's row, only the cells that
    changed), `comment`, or both. `seen` is the version the person typed on, 0 where there was no answer yet.

    EditClash where somebody has changed the very same thing since; what they changed beside it is kept with this.
    Saving what is there already changes nothing.
    """
    submission = open_for_change(submission)
    question = question_of(submission, code)
    if question.derived:
        raise ValidationError("The trust holds this already, so it isn't typed here. Ask for it to be put right there.")
    answer = Answer.objects.filter(submission=submission, question=code, row=row).first()
    answer = answer or Answer(submission=submission, question=code, row=row, version=0)
    now, base = spread(answer, question), spread(answer if answer.version == seen else as_of(answer, seen), question)
    wanted = {name: value for name, value in laid_out(typed, question).items() if value != base.get(name)}
    clashing = [name for name, value in wanted.items() if now.get(name) not in (base.get(name), value)]
    if clashing:
        raise EditClash(answer, typed)
    if all(now.get(name) == value for name, value in wanted.items()):
        return answer
    gathered({**now, **wanted}, answer, question)
    answer.version += 1
    if not kind_of(question).carried:
        answer.prefilled_from = ""  # A judgement that is made is no longer last time's.
    answer.saved_by, answer.saved_at = by, clock.now()
    # Saved at each pause in typing: whether its keys exist and are its own alone is left to the database to say.
    answer.clean_fields(exclude=["submission", "saved_by", "verified_by"])
    answer.save()
    if submission.state == Submission.State.RETURNED:
        submission.returns.filter(question=code, settled=False).update(settled=True)  # type: ignore[attr-defined]
    return answer


@transaction.atomic
def keep_unchanged(submission: Submission, items: Iterable[Item], *, by: User) -> list[Answer]:
    """Answers as last time what is still open among these questions, where the form offers that; the rest stays.

    The answer says since when it is unchanged; whoever presses the button has said so, and is its author.
    """
    last = submission.previous.period_label or "last time" if submission.previous else ""
    kept = []
    for item in items:
        if item.offered is None:
            continue
        typed = {"value": item.before[0].value, "comment": item.before[0].comment}
        answer = save_answer(submission, item.question.code, typed=typed, seen=0, by=by)
        answer.prefilled_from = f"Unchanged since {last}"
        answer.save(update_fields=["prefilled_from"])
        kept.append(answer)
    return kept


@transaction.atomic
def save_all(submission: Submission, *, changes: Iterable[Any], by: User) -> list[EditClash]:
    """Keeps each change (code, row, typed, seen) for itself, and answers those that clash with somebody else's."""
    clashes = []
    for change in changes:
        try:
            save_answer(submission, change.code, typed=change.typed, seen=change.seen, row=change.row, by=by)
        except EditClash as clash:
            clashes.append(clash)
    return clashes


def as_of(answer: Answer, version: int) -> Any:
    """The answer as it stood at a version (0: before there was one), from its history."""
    events = type(answer).pgh_event_model.objects  # type: ignore[attr-defined]
    row = events.filter(pgh_obj_id=answer.pk, version=version).order_by("-pgh_id").first() if version else None
    return row or Answer()


def spread(answer: Any, question: Question) -> dict[str, Any]:
    """An answer's parts, each of which two people may change without a clash: value and comment, or a row's cells."""
    return answer.value or {} if question.kind == "table" else {"value": answer.value, "comment": answer.comment}


def laid_out(typed: Mapping[str, Any], question: Question) -> Mapping[str, Any]:
    return typed.get("value") or {} if question.kind == "table" else typed


def gathered(parts: Mapping[str, Any], answer: Answer, question: Question) -> None:
    """The reverse of `spread`; a row with no cell left is an empty answer."""
    if question.kind == "table":
        answer.value = {column: value for column, value in parts.items() if value is not None} or None
    else:
        answer.value, answer.comment = parts["value"], parts["comment"]


@transaction.atomic
def add_evidence(
    submission: Submission,
    code: str,
    *,
    upload: UploadedFile,
    by: User,
    title: str = "",
    dated: date | None = None,
    expires_on: date | None = None,
    replaces: Evidence | None = None,
) -> Evidence:
    """Keeps a file beside an answer. One that `replaces` another is its next version; the old one stays readable."""
    submission = open_for_change(submission)
    if not allows_evidence(question_of(submission, code)):
        raise ValidationError("This question takes no files.")
    answer, _ = Answer.objects.get_or_create(
        submission=submission, question=code, row=0, defaults={"saved_by": by, "saved_at": clock.now()}
    )
    if replaces is not None and (replaces.answer_id != answer.pk or replaces.withdrawn_at):
        raise ValidationError({"replaces": "This file belongs to another answer, or was withdrawn."})
    evidence = Evidence(
        answer=answer,
        file=files.store(upload, classed=submission.form.proforma.classed, by=by),
        title=title,
        dated=dated,
        expires_on=expires_on,
        replaces=replaces,
        added_by=by,
        added_at=clock.now(),
    )
    evidence.save_checked()
    if replaces is not None:
        withdraw_evidence(replaces, by=by)
    return evidence


@transaction.atomic
def withdraw_evidence(evidence: Evidence, *, by: User) -> Evidence:
    """Takes a file from the answer. It is kept, and the history shows who withdrew it."""
    open_for_change(evidence.answer.submission)
    if evidence.withdrawn_at is None:
        evidence.withdrawn_at = clock.now()
        evidence.save(update_fields=["withdrawn_at"])
    return evidence


def allows_evidence(question: Question) -> bool:
    return question.evidence or question.kind == "evidence"


def open_for_change(submission: Submission) -> Submission:
    """The submission, held until the change is done, so that it cannot be submitted or accepted in between."""
    now = Submission.objects.select_for_update(of=("self",)).select_related("form__proforma").get(pk=submission.pk)
    if not now.is_open:
        raise ValidationError("This form has been submitted, so its answers can't be changed.")
    return now


def question_of(submission: Submission, code: str) -> Question:
    question = submission.form.parsed.questions.get(code)
    if question is None:
        raise ValidationError(f"This form has no question “{code}”.")
    return question
