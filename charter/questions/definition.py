"""A form's definition, read from a pack or from the screen into frozen sections and questions."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from django.core.exceptions import ValidationError

from charter.questions.kinds import COLUMN_KINDS, KINDS
from charter.questions.promises import broken_promises

CODE = re.compile(r"^[a-z0-9]+(?:[-_][a-z0-9]+)*$")
OFFERED = "offered"
"""The `prefill` of a question that is asked anew, where one word of the person keeps last time's answer."""
SECTION_KEYS = {"code", "title", "help", "questions", "tags"}
QUESTION_KEYS = {
    "code", "kind", "label", "help", "required", "choices", "scale", "columns", "rows", "comment", "comment_when",
    "action_when", "evidence", "prefill", "source", "data_item", "min", "max", "unit", "tags",
}  # fmt: skip


@dataclass(frozen=True)
class Choice:
    """One answer of a scale: a word, an icon of the sprite and a tone of trust/marks.py, used wherever it is shown."""

    value: str
    word: str
    icon: str = "point"
    tone: str = "quiet"
    help: str = ""


@dataclass(frozen=True)
class Question:
    """One question. `comment` is the label of a remark beside the answer; `comment_when` and `action_when` name the
    answers that need a remark, or an action that follows, before the form can be submitted. `data_item` names the fact
    that the answer holds, the same in every form that could ask for it. `prefill`: `previous` starts with last time's
    text, `offered` lets one keep last time's judgement by saying that nothing has changed."""

    code: str
    kind: str
    label: str
    section: str = ""
    help: str = ""
    required: bool = True
    choices: tuple[Choice, ...] = ()
    columns: tuple["Question", ...] = ()
    rows: int = 3
    comment: str = ""
    comment_when: tuple[str, ...] = ()
    action_when: tuple[str, ...] = ()
    evidence: bool = False
    prefill: str = ""
    source: str = ""
    data_item: str = ""
    min: float | None = None
    max: float | None = None
    unit: str = ""
    tags: Mapping[str, str] = field(default_factory=dict)

    @property
    def derived(self) -> bool:
        """The trust holds the answer already: it is shown, and never asked (S1-16)."""
        return bool(self.source)

    def choice(self, value: Any) -> Choice | None:
        return next((choice for choice in self.choices if choice.value == value), None)


@dataclass(frozen=True)
class Section:
    code: str
    title: str
    help: str
    questions: tuple[Question, ...]
    tags: Mapping[str, str]

    def is_asked(self, period: str) -> bool:
        """Whether it is asked in a period, by its code ("2026/27 2 spring term"). Tag `periods` ("1 3") names the
        first and the third of a year: so a long form goes round its sections; without it, always."""
        number = (period.split(" ") + ["", ""])[1]
        asked = self.tags.get("periods", "").split()
        return not asked or not number or number in asked


@dataclass(frozen=True)
class Definition:
    """The whole form; `minutes` is how long it takes to fill in from nothing."""

    sections: tuple[Section, ...]
    minutes: int = 20

    @cached_property
    def questions(self) -> dict[str, Question]:
        """By code, in the form's order."""
        return {question.code: question for section in self.sections for question in section.questions}

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Every piece of text that people read while they fill it in."""
        return tuple(filter(None, _words(self.sections)))

    def asked_in(self, period: str) -> "Definition":
        """The form as it is in that period: without the sections that are another period's turn."""
        sections = tuple(section for section in self.sections if section.is_asked(period))
        return replace(self, sections=sections) if sections and len(sections) < len(self.sections) else self

    def section(self, code: str) -> Section | None:
        return next((section for section in self.sections if section.code == code), None)

    def tagged(self, name: str, value: str) -> list[Question]:
        return [question for question in self.questions.values() if question.tags.get(name) == value]


def _words(parts: Iterable[Any]) -> Iterator[str]:
    for part in parts:
        if isinstance(part, Section):
            yield from (part.title, part.help, *_words(part.questions))
        else:
            yield from (part.label, part.help, part.comment, *(choice.word for choice in part.choices))
            yield from (choice.help for choice in part.choices)
            yield from _words(part.columns)


def parse(raw: Mapping[str, Any]) -> Definition:
    """Checks and reads a definition; ValidationError names every fault, so that a pack is mended in one go."""
    if not isinstance(raw, Mapping) or not isinstance(raw.get("sections"), list) or not raw["sections"]:
        raise ValidationError("A form needs at least one section.")
    faults = [*_faults(raw), *broken_promises(texts(raw))]
    if faults:
        raise ValidationError(faults)
    return read(raw)


def read(raw: Mapping[str, Any]) -> Definition:
    """Reads a definition that was checked when it was published."""
    scales = {name: _choices(choices) for name, choices in raw.get("scales", {}).items()}
    sections = tuple(_section(section, scales) for section in raw["sections"])
    return Definition(sections, int(raw.get("minutes", 20)))


def _section(raw: Mapping[str, Any], scales: Mapping[str, tuple[Choice, ...]]) -> Section:
    tags = raw.get("tags", {})
    questions = tuple(_question(question, raw["code"], tags, scales) for question in raw["questions"])
    return Section(raw["code"], raw["title"], raw.get("help", ""), questions, tags)


def _question(
    raw: Mapping[str, Any], section: str, tags: Mapping[str, str], scales: Mapping[str, tuple[Choice, ...]]
) -> Question:
    plain = {
        key: raw[key]
        for key in ("code", "kind", "label", "help", "rows", "evidence", "prefill", "source", "data_item", "unit")
        if key in raw
    }
    kind = KINDS[raw["kind"]]
    choices = scales.get(raw.get("scale", "")) or _choices(raw.get("choices") or kind.choices)
    always = [choice.value for choice in choices] if kind.needs_reason else []
    return Question(
        **plain,
        section=section,
        required=bool(raw.get("required", True)) and not raw.get("source"),
        choices=choices,
        columns=tuple(_question(column, section, {}, scales) for column in raw.get("columns", ())),
        comment=raw.get("comment", "") or ("Reason" if kind.needs_reason else ""),
        comment_when=tuple(raw.get("comment_when", always)),
        action_when=tuple(raw.get("action_when", ())),
        min=raw.get("min"),
        max=raw.get("max"),
        tags={**tags, **raw.get("tags", {})},
    )


def _choices(raw: Iterable[Mapping[str, str]]) -> tuple[Choice, ...]:
    return tuple(Choice(**choice) for choice in raw)


def _faults(raw: Mapping[str, Any]) -> Iterator[str]:
    seen: set[str] = set()
    for section in raw["sections"]:
        name = f"Section {section.get('code') or section.get('title') or '?'}"
        if not CODE.match(str(section.get("code", ""))) or not section.get("title"):
            yield f"{name} needs a title and a code of small letters, digits and hyphens."
        yield from (f"{name} has an unknown key: {key}." for key in set(section) - SECTION_KEYS)
        if not section.get("questions"):
            yield f"{name} asks nothing."
        for question in section.get("questions") or ():
            yield from _question_faults(question, raw.get("scales", {}))
            if question.get("code") in seen:
                yield f"Two questions have the code {question['code']}."
            seen.add(str(question.get("code")))


def _question_faults(raw: Mapping[str, Any], scales: Mapping[str, Any], *, column: bool = False) -> Iterator[str]:
    name = f"Question {raw.get('code') or raw.get('label') or '?'}"
    if not CODE.match(str(raw.get("code", ""))) or not raw.get("label"):
        yield f"{name} needs a label and a code of small letters, digits and hyphens."
    yield from (f"{name} has an unknown key: {key}." for key in set(raw) - QUESTION_KEYS)
    if raw.get("kind") not in (COLUMN_KINDS if column else KINDS):
        yield f"{name} is of no known kind: {raw.get('kind')}."
        return
    if raw.get("scale") and raw["scale"] not in scales:
        yield f"{name} names a scale that the form lacks: {raw['scale']}."
    yield from _choice_faults(raw, name, scales)
    if raw["kind"] == "table" and not raw.get("columns"):
        yield f"{name} is a table without columns."
    for part in raw.get("columns") or ():
        yield from _question_faults(part, scales, column=True)


def _choice_faults(raw: Mapping[str, Any], name: str, scales: Mapping[str, Any]) -> Iterator[str]:
    kind = KINDS[raw["kind"]]
    choices = scales.get(raw.get("scale", "")) or raw.get("choices") or kind.choices
    values = [choice.get("value") for choice in choices]
    if kind.chosen and len(values) < 2:
        yield f"{name} needs at least two answers to choose from."
    if len(set(values)) != len(values) or any(not choice.get("word") for choice in choices):
        yield f"{name} needs a word for each answer, and no answer twice."
    for value in [*raw.get("comment_when", ()), *raw.get("action_when", ())]:
        if value not in values:
            yield f"{name} has a rule for an answer that it does not offer: {value}."


def texts(raw: Any) -> Iterator[str]:
    """Every piece of text of the definition, at any depth, that people will read."""
    if isinstance(raw, str):
        yield raw
    elif isinstance(raw, Mapping):
        for key, value in raw.items():
            if key not in ("code", "kind", "icon", "tone", "value", "source", "scale", "data_item"):
                yield from texts(value)
    elif isinstance(raw, list | tuple):
        for value in raw:
            yield from texts(value)
