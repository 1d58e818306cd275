"""A filled-in form as pages, prints and checks read it: each question with its answer and what belongs to it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from math import ceil
from typing import Any

from django.contrib.contenttypes.models import ContentType

from charter.models import Action, Answer, Evidence, Return, Submission
from charter.questions import OFFERED, Choice, Definition, Question, Section, kind_of
from charter.rules import AnswerRule
from trust import wall
from trust.hooks import registered
from trust.words import count_of


@dataclass(frozen=True)
class Item:
    """One question of one submission. `rows` are the answers: one, or one a row of a table; none where unanswered."""

    question: Question
    rows: tuple[Answer, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    returns: tuple[Return, ...] = ()
    actions: tuple[Action, ...] = ()
    before: tuple[Answer, ...] = ()
    waived: tuple[str, ...] = ()

    @property
    def answer(self) -> Answer | None:
        return self.rows[0] if self.rows else None

    @property
    def value(self) -> Any:
        return self.answer.value if self.answer else None

    @property
    def comment(self) -> str:
        return self.answer.comment if self.answer else ""

    @property
    def choice(self) -> Choice | None:
        return self.question.choice(self.value)

    @property
    def words(self) -> str:
        return words_of(self.question, self.rows)

    @property
    def choice_before(self) -> Choice | None:
        return self.question.choice(self.before[0].value) if self.before else None

    @property
    def words_before(self) -> str:
        return words_of(self.question, self.before)

    @property
    def offered(self) -> Choice | None:
        """Last time's answer, where its form lets one keep it by saying so (`prefill: offered`) and none is given."""
        offers = self.question.prefill == OFFERED and not self.is_answered
        return self.question.choice(self.before[0].value) if offers and self.before else None

    @property
    def changed(self) -> bool:
        """Answered otherwise than last time; never where there was no last time."""
        return bool(self.before) and self.is_answered and self.words != self.words_before

    @property
    def open_return(self) -> Return | None:
        return next((row for row in reversed(self.returns) if not row.settled), None)

    @property
    def is_answered(self) -> bool:
        if self.question.kind == "evidence":
            return bool(self.evidence)
        return any(row.value is not None for row in self.rows)

    @property
    def gap(self) -> str:
        """What is missing before the form can be submitted; empty where nothing is."""
        if self.waived:
            return ""
        if not self.is_answered:
            return self.missing if self.question.required else ""
        if self.value in self.question.comment_when and not self.comment.strip():
            return f"Needs a remark: {self.question.comment.lower() or 'why'}."
        if self.value in self.question.action_when and not self.actions:
            return "Needs an action: what will be done about it, by whom and when."
        return self._gap_in_table()

    @property
    def principle(self) -> str:
        """The code of the core principle that the answer maps; empty where it maps none."""
        return self.question.tags.get("principle", "")

    @property
    def missing(self) -> str:
        return "Not mapped yet: say how your school does this." if self.principle else "Needs an answer."

    @property
    def is_settled(self) -> bool:
        """Answered, or not needed."""
        return self.is_answered or bool(self.waived) or not self.question.required

    def _gap_in_table(self) -> str:
        needed = [column for column in self.question.columns if column.required]
        for row in self.rows:
            cells = row.value or {}
            for column in needed if cells else ():
                if cells.get(column.code) is None:
                    return f"Row {row.row + 1} needs: {column.label.lower()}."
        return ""


@dataclass(frozen=True)
class Part:
    section: Section
    items: tuple[Item, ...]

    @property
    def is_done(self) -> bool:
        return all(item.is_settled for item in self.items)

    @property
    def offers(self) -> tuple[Item, ...]:
        """Questions that may be answered as last time with one word for all of them."""
        return tuple(item for item in self.items if item.offered)

    @property
    def state(self) -> str:
        if self.is_done and not any(item.open_return for item in self.items):
            return "done"
        if any(item.open_return for item in self.items):
            return "returned"
        return "draft" if any(item.is_answered for item in self.items) else "not_started"


@dataclass(frozen=True)
class Progress:
    """How far a form is: its required questions and the sections where all of those are answered."""

    answered: int
    questions: int
    sections_done: int
    sections: int
    minutes_left: int
    principles: int = 0
    unmapped: int = 0

    @property
    def mapped(self) -> str:
        """2 of 7 principles not mapped yet."""
        if not self.unmapped:
            return "Every principle is mapped"
        return f"{self.unmapped} of {count_of(self.principles, 'principle')} not mapped yet"

    @property
    def words(self) -> str:
        """6 of 9 sections, about 8 minutes left."""
        left = f"about {count_of(self.minutes_left, 'minute')} left" if self.minutes_left else "ready to check"
        return f"{self.sections_done} of {count_of(self.sections, 'section')}, {left}"

    def as_json(self) -> dict[str, Any]:
        return {**self.__dict__, "words": self.words, "mapped": self.mapped}


@dataclass(frozen=True)
class Sheet:
    """The whole form, filled in."""

    submission: Submission
    definition: Definition
    parts: tuple[Part, ...]
    faults: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def items(self) -> dict[str, Item]:
        return {item.question.code: item for part in self.parts for item in part.items}

    @property
    def gaps(self) -> list[tuple[Part, Item, str]]:
        """What is missing before it can be submitted: where, of which question, in words."""
        return [
            (part, item, words)
            for part in self.parts
            for item in part.items
            if (words := item.gap or self.faults.get(item.question.code, ""))
        ]

    @property
    def principles(self) -> list[Item]:
        """The answers that map a principle each, in the decision's order."""
        return [item for item in self.items.values() if item.principle]

    @property
    def progress(self) -> Progress:
        needed = [item for item in self.items.values() if item.question.required and not item.waived]
        answered = sum(item.is_answered for item in needed)
        left = ceil(self.definition.minutes * (len(needed) - answered) / len(needed)) if needed else 0
        done = sum(part.is_done for part in self.parts)
        unmapped = sum(not item.is_settled for item in self.principles)
        return Progress(answered, len(needed), done, len(self.parts), left, len(self.principles), unmapped)

    @property
    def counts(self) -> list[tuple[Choice, int]]:
        """How often each answer of a scale was given: all that a reader of scores is shown."""
        tally: dict[Choice, int] = {}
        for item in self.items.values():
            for choice in item.question.choices:
                tally[choice] = tally.get(choice, 0) + (item.choice == choice)
        return list(tally.items())

    def part(self, code: str | None) -> Part:
        """That section, or the first that is not done, or the first."""
        named = next((part for part in self.parts if part.section.code == code), None)
        return named or next((part for part in self.parts if not part.is_done), self.parts[0])

    def in_words(self, event: Any, field: Any) -> str | None:
        """The value of an answer, as it was at some event of its history."""
        question = self.definition.questions.get(getattr(event, "question", ""))
        return kind_of(question).words(question, event.value) if question and field.name == "value" else None

    def after(self, part: Part) -> Part | None:
        place = self.parts.index(part) + 1
        return self.parts[place] if place < len(self.parts) else None


def sheet(submission: Submission) -> Sheet:
    """Everything of a submission, in six queries whatever its length."""
    answers = list(submission.answers.select_related("saved_by"))  # type: ignore[attr-defined]
    before = Answer.objects.filter(submission=submission.previous_id) if submission.previous_id else []
    evidence = Evidence.objects.filter(answer__in=answers, withdrawn_at__isnull=True)
    source = ContentType.objects.get_for_model(Answer)
    actions = Action.objects.filter(source_type=source, source_id__in=[answer.pk for answer in answers])
    question_of = {answer.pk: answer.question for answer in answers}
    whole = build(
        submission,
        rows=grouped((answer.question, answer) for answer in answers),
        before=grouped((answer.question, answer) for answer in before),
        evidence=grouped((question_of[row.answer_id], row) for row in evidence.select_related("file", "added_by")),
        returns=grouped((row.question, row) for row in submission.returns.select_related("by")),  # type: ignore[attr-defined]
        actions=grouped((question_of[row.source_id or 0], row) for row in actions.select_related("owner")),
        waived=waived(submission),
    )
    return replace(
        whole, faults={code: words for rule in registered(AnswerRule) for code, words in rule.faults(whole).items()}
    )


def counted_sheet(submission: Submission) -> Sheet:
    """The sheet for who reads scores alone: only how often each answer was given may be shown of it."""
    with wall.lifted("how often each answer was given"):
        return sheet(submission)


def waived(submission: Submission) -> dict[str, tuple[str, ...]]:
    """Why an answer is not needed, by question."""
    return grouped(pair for rule in registered(AnswerRule) for pair in rule.waived(submission).items())


def progress(submission: Submission) -> Progress:
    """How far it is, from the answers alone: one query, or two where the form asks for files."""
    answers = list(submission.answers.all())  # type: ignore[attr-defined]
    evidence: Iterable[Evidence] = ()
    if any(question.kind == "evidence" for question in submission.form.parsed.questions.values()):
        evidence = Evidence.objects.filter(answer__in=answers, withdrawn_at__isnull=True).select_related("answer")
    rows = grouped((answer.question, answer) for answer in answers)
    files = grouped((row.answer.question, row) for row in evidence)
    return build(submission, rows=rows, evidence=files, waived=waived(submission)).progress


def build(submission: Submission, **parts: Mapping[str, tuple[Any, ...]]) -> Sheet:
    """`parts`: what belongs to each question, by its code, under the names of Item's fields."""
    period = submission.due_item.period if submission.due_item else ""
    definition = submission.form.parsed.asked_in(period)
    return Sheet(
        submission,
        definition,
        tuple(
            Part(
                section,
                tuple(
                    Item(question, **{name: found.get(question.code, ()) for name, found in parts.items()})
                    for question in section.questions
                ),
            )
            for section in definition.sections
        ),
    )


def grouped(pairs: Iterable[tuple[str, Any]]) -> dict[str, tuple[Any, ...]]:
    found: dict[str, list[Any]] = defaultdict(list)
    for key, row in pairs:
        found[key].append(row)
    return {key: tuple(rows) for key, rows in found.items()}


def words_of(question: Question, rows: Iterable[Answer]) -> str:
    return "\n".join(filter(None, (kind_of(question).words(question, row.value) for row in rows)))
