"""What a new form starts with: last time's text, and figures that the trust holds already. Nothing is asked twice."""

from collections.abc import Iterator, Mapping

from charter.models import Answer, Submission
from charter.questions import kind_of
from trust import clock
from trust.hooks import Prefill, Prefilled, registered
from trust.models import User


def prefill(submission: Submission, *, by: User) -> None:
    """Text and facts are kept from last time; a judgement is made anew; a figure comes from its source."""
    found = {(code, row): filled for code, row, filled in _from_last_time(submission)}
    found |= {(code, 0): filled for code, filled in _from_sources(submission)}
    _keep(submission, found, by)


def _keep(submission: Submission, found: Mapping[tuple[str, int], Prefilled], by: User) -> None:
    now = clock.now()
    Answer.objects.bulk_create(
        Answer(
            submission=submission, question=code, row=row, value=filled.value, comment=filled.comment,
            prefilled_from=filled.words[:150], saved_by=by, saved_at=now,
        )
        for (code, row), filled in found.items()
    )  # fmt: skip


def fill_derived(submission: Submission, *, by: User) -> None:
    """What is never asked and was not held when the form was begun, where it has come since (S1-16)."""
    there = set(submission.answers.values_list("question", flat=True))  # type: ignore[attr-defined]
    _keep(submission, {(code, 0): filled for code, filled in _from_sources(submission) if code not in there}, by)


def _from_last_time(submission: Submission) -> Iterator[tuple[str, int, Prefilled]]:
    last = submission.previous
    if last is None:
        return
    questions = submission.form.parsed.questions
    old = last.form.parsed.questions
    for answer in last.answers.all():  # type: ignore[attr-defined]
        question, asked = questions.get(answer.question), old.get(answer.question)
        if question is None or asked is None or asked.kind != question.kind:
            continue
        if question.prefill == "previous" and kind_of(question).carried:
            words = f"Kept from {last.period_label or 'last time'}"
            yield answer.question, answer.row, Prefilled(answer.value, words, answer.comment)


def _from_sources(submission: Submission) -> Iterator[tuple[str, Prefilled]]:
    if submission.school is None:
        return
    known = {source.name: source for source in registered(Prefill)}
    for question in submission.form.parsed.questions.values():
        name, _, key = question.source.partition(":")
        source = known.get(name)
        filled = source.fill(submission.school, key) if source else None
        if filled is not None:
            yield question.code, filled
