"""The kinds of question: how each is asked, what it keeps (JSON), and how its answer reads in words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from django import forms
from django.utils.html import format_html

from charter.questions.fields import DayField, MoneyField, NumberField, TextField
from trust.marks import icon
from trust.words import long_day

if TYPE_CHECKING:
    from charter.questions.definition import Question

RAG = (
    {"value": "red", "word": "Red", "icon": "circle-x", "tone": "bad"},
    {"value": "amber", "word": "Amber", "icon": "alert-triangle", "tone": "warn"},
    {"value": "green", "word": "Green", "icon": "circle-check", "tone": "good"},
)
MET = (
    {"value": "met", "word": "Fully met", "icon": "circle-check", "tone": "good"},
    {"value": "partly", "word": "Partly met", "icon": "circle-half-2", "tone": "warn"},
    {"value": "not_met", "word": "Not met", "icon": "circle-x", "tone": "bad"},
)
YES_NO = (
    {"value": "yes", "word": "Yes", "icon": "check", "tone": "good"},
    {"value": "partly", "word": "Partly", "icon": "circle-half-2", "tone": "warn"},
    {"value": "no", "word": "No", "icon": "x", "tone": "bad"},
)


@dataclass(frozen=True)
class Kind:
    """A kind of question; this base is one that keeps a line of text.

    `chosen`: one of the definition's choices. `carried`: a form filled from the last one keeps the answer (text is
    kept, a judgement is made anew). `needs_reason`: every answer wants a remark beside it.
    """

    name: str
    label: str
    choices: Sequence[Mapping[str, str]] = ()
    chosen: bool = False
    carried: bool = True
    needs_reason: bool = False

    def field(self, question: "Question", people: Sequence[tuple[int, str]] = ()) -> forms.Field:
        return TextField(max_length=300)

    def pack(self, cleaned: Any) -> Any:
        """What the form cleaned, as JSON; None where nothing was answered."""
        return cleaned or None

    def unpack(self, value: Any) -> Any:
        """What was kept, as the form's field shows it."""
        return value

    def words(self, question: "Question", value: Any) -> str:
        return "" if value is None else str(value)


@dataclass(frozen=True)
class ChoiceKind(Kind):
    chosen: bool = True
    carried: bool = False

    def field(self, question: "Question", people: Sequence[tuple[int, str]] = ()) -> forms.Field:
        return forms.ChoiceField(
            choices=[
                (choice.value, format_html("{}{}", icon(choice.icon), choice.word)) for choice in question.choices
            ],
            widget=forms.RadioSelect,
            error_messages={"invalid_choice": "Choose one of the answers that are offered."},
        )

    def words(self, question: "Question", value: Any) -> str:
        choice = question.choice(value)
        return choice.word if choice else super().words(question, value)


class LongTextKind(Kind):
    def field(self, question: "Question", people: Sequence[tuple[int, str]] = ()) -> forms.Field:
        return TextField(max_length=10_000, widget=forms.Textarea(attrs={"rows": 4}))


class NumberKind(Kind):
    def field(self, question: "Question", people: Sequence[tuple[int, str]] = ()) -> forms.Field:
        return NumberField(min_value=question.min, max_value=question.max)

    def pack(self, cleaned: Any) -> Any:
        if cleaned is None:
            return None
        return int(cleaned) if cleaned == cleaned.to_integral_value() else float(cleaned)

    def words(self, question: "Question", value: Any) -> str:
        return "" if value is None else f"{value:,}{' ' if question.unit else ''}{question.unit}"


class MoneyKind(Kind):
    """Pounds and pence, kept as text ("1234.50"): a binary fraction would lose pennies."""

    def field(self, question: "Question", people: Sequence[tuple[int, str]] = ()) -> forms.Field:
        return MoneyField()

    def pack(self, cleaned: Any) -> Any:
        return None if cleaned is None else f"{cleaned:.2f}"

    def words(self, question: "Question", value: Any) -> str:
        if value is None:
            return ""
        amount = Decimal(value)
        return f"{'-' if amount < 0 else ''}£{abs(amount):,.2f}"


class DateKind(Kind):
    def field(self, question: "Question", people: Sequence[tuple[int, str]] = ()) -> forms.Field:
        return DayField()

    def pack(self, cleaned: Any) -> Any:
        return cleaned.isoformat() if cleaned else None

    def unpack(self, value: Any) -> Any:
        return date.fromisoformat(value) if value else None

    def words(self, question: "Question", value: Any) -> str:
        return long_day(date.fromisoformat(value)) if value else ""


class PersonKind(Kind):
    """One of the people who hold a role at the school; the name is kept as it was then."""

    def field(self, question: "Question", people: Sequence[tuple[int, str]] = ()) -> forms.Field:
        return forms.TypedChoiceField(
            choices=[("", "Choose a person"), *people],
            coerce=lambda pk: {"id": int(pk), "name": dict(people)[int(pk)]},
            empty_value=None,
            error_messages={"invalid_choice": "Choose somebody who has a role at the school."},
        )

    def unpack(self, value: Any) -> Any:
        return value["id"] if value else None

    def words(self, question: "Question", value: Any) -> str:
        return value["name"] if value else ""


class TableKind(Kind):
    """Rows of cells: each row is an answer of its own, keyed by column."""

    def words(self, question: "Question", value: Any) -> str:
        cells = [
            f"{column.label}: {kind_of(column).words(column, value[column.code])}"
            for column in question.columns
            if (value or {}).get(column.code) is not None
        ]
        return "; ".join(cells)


class EvidenceKind(Kind):
    """Files alone; there is nothing to type."""


KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in [
        ChoiceKind("judgement", "Judgement on a scale"),
        ChoiceKind("rag", "Red, amber or green, with a reason", choices=RAG, needs_reason=True),
        ChoiceKind("met", "Not met, partly met or fully met", choices=MET),
        ChoiceKind("yes_no", "Yes, partly or no", choices=YES_NO),
        NumberKind("number", "Number"),
        MoneyKind("money", "Money"),
        DateKind("date", "Date"),
        Kind("text", "A line of text"),
        LongTextKind("long_text", "Text"),
        TableKind("table", "Table of rows"),
        EvidenceKind("evidence", "Evidence", carried=False),
        PersonKind("person", "Person"),
    ]
}
COLUMN_KINDS = {name for name in KINDS if name not in ("table", "evidence", "rag")}


def kind_of(question: "Question") -> Kind:
    return KINDS[question.kind]
