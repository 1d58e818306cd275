"""One section of a form as fields: what was typed becomes one change an answer."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.forms.boundfield import BoundField
from django.utils.html import escape

from charter.models import Answer, Evidence
from charter.questions import Question, kind_of
from charter.questions.fields import TextField
from charter.selectors.sheets import Item, Part, Sheet, words_of
from schools.models import RoleAssignment, School
from trust.forms import ActionForm
from trust.history.locking import EditClash

People = Sequence[tuple[int, str]]


@dataclass(frozen=True)
class Change:
    """What was typed for one answer, and the version it was typed on."""

    code: str
    row: int
    typed: dict[str, Any]
    seen: int


@dataclass(frozen=True)
class Control:
    """What a page shows of one answer: its fields, the version they were opened on."""

    row: int
    version_name: str
    version: int
    fields: list[BoundField]


@dataclass(frozen=True)
class Clash:
    """Two people saved one answer: what stands now, in words, and the fields with what the second typed."""

    item: Item
    theirs: Answer
    words: str
    control: Control


def people_of(school: School | None) -> People:
    """Who may be named in a form of a school: those with a role there, at its cluster, or trust-wide."""
    rows = RoleAssignment.objects.live().filter(user__is_active=True).select_related("user").order_by("user__name")
    if school is not None:
        rows = rows.at(school)
    return list({row.user_id: row.user.name for row in rows}.items())


class SectionForm(ActionForm):
    """A section's questions. Nothing is required while it is a draft; what is wrong stays as it was typed.

    Fields are named `code`, `code.comment`, `code.row.column` and, for the version seen, `code.version` or
    `code.row.version`.
    """

    use_required_attribute = False

    def __init__(self, part: Part, *args: Any, people: People = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.part, self.people = part, people
        self.keys: list[tuple[Item, int]] = []
        for item in part.items:
            self._add(item)

    def full_clean(self) -> None:
        needed = {name: field.required for name, field in self.fields.items()}
        for field in self.fields.values():
            field.required = False
        super().full_clean()
        for name, field in self.fields.items():
            field.required = needed[name]

    @property
    def changes(self) -> Iterator[Change]:
        """Each answer that differs from what the page was opened with and is not itself wrong."""
        for item, row in self.keys:
            typed = self._typed(item.question, row)
            if typed:
                yield Change(item.question.code, row, typed, self._seen(item, row))

    @property
    def blocks(self) -> list[tuple[Item, list[Control]]]:
        """Each question with its controls, in order: none for one of files alone or never asked, one a row
        for a table."""
        return [
            (item, [self._control(item, row) for owner, row in self.keys if owner is item]) for item in self.part.items
        ]

    def clash(self, whole: Sheet, clash: EditClash) -> Clash:
        """Both texts of one answer: what is saved now, and the fields as this person typed them."""
        theirs: Any = clash.row
        item = whole.items[theirs.question]
        owner = next(own for own in self.part.items if own.question.code == theirs.question)
        comment = f"{item.question.comment}: {theirs.comment}" if theirs.comment else ""
        words = "\n".join(filter(None, [words_of(item.question, [theirs]), comment]))
        return Clash(item, theirs, words, self._control(owner, theirs.row))

    def _control(self, item: Item, row: int) -> Control:
        names = [name for name in self.fields if belongs(name, item, row)]
        return Control(row, version_name(item, row), version_of(item, row), [self[name] for name in names])

    def _add(self, item: Item) -> None:
        question = item.question
        if question.kind == "evidence" or question.derived:
            return
        if question.kind != "table":
            self.keys.append((item, 0))
            value = item.answer.value if item.answer else None
            self._field(question.code, question, value)
            if question.comment:
                self.fields[f"{question.code}.comment"] = TextField(
                    label=question.comment, required=False, max_length=10_000, widget=forms.Textarea({"rows": 3}),
                    help_text=escape(needed_with(question)),
                )  # fmt: skip
                self.initial[f"{question.code}.comment"] = item.comment
            return
        filled = {answer.row: answer.value or {} for answer in item.rows}
        for row in range(max([question.rows, *(number + 2 for number in filled)])):
            self.keys.append((item, row))
            for column in question.columns:
                self._field(f"{question.code}.{row}.{column.code}", column, filled.get(row, {}).get(column.code))

    def _field(self, name: str, question: Question, value: Any) -> None:
        field = kind_of(question).field(question, self.people)
        field.label, field.required = question.label, question.required
        # The field's template shows help as markup, and a form's words are the trust's own.
        field.help_text = escape(question.help)
        self.fields[name] = field
        self.initial[name] = kind_of(question).unpack(value)

    def _typed(self, question: Question, row: int) -> dict[str, Any]:
        if question.kind == "table":
            names = {f"{question.code}.{row}.{column.code}": column for column in question.columns}
            cells = {
                column.code: kind_of(column).pack(self.cleaned_data[name])
                for name, column in names.items()
                if self._differs(name)
            }
            return {"value": cells} if cells else {}
        typed = {}
        if self._differs(question.code):
            typed["value"] = kind_of(question).pack(self.cleaned_data[question.code])
        if self._differs(f"{question.code}.comment"):
            typed["comment"] = self.cleaned_data[f"{question.code}.comment"]
        return typed

    def _differs(self, name: str) -> bool:
        """Typed in, readable, and not what the answer was when the page was made."""
        return name in self.fields and name in self.data and name in self.cleaned_data and name in self.changed_data

    def _seen(self, item: Item, row: int) -> int:
        sent = str(self.data.get(version_name(item, row), ""))
        return int(sent) if sent.isascii() and sent.isdigit() else version_of(item, row)


def needed_with(question: Question) -> str:
    """Which answers need the remark: 'Needed with: partly met, not met.'"""
    words = [choice.word.lower() for choice in question.choices if choice.value in question.comment_when]
    if not words or len(words) == len(question.choices):
        return "Needed with every answer." if words else ""
    return f"Needed with: {', '.join(words)}."


def version_name(item: Item, row: int) -> str:
    code = item.question.code
    return f"{code}.{row}.version" if item.question.kind == "table" else f"{code}.version"


def version_of(item: Item, row: int) -> int:
    return next((answer.version for answer in item.rows if answer.row == row), 0)


def belongs(name: str, item: Item, row: int) -> bool:
    code = item.question.code
    return name.startswith(f"{code}.{row}.") if item.question.kind == "table" else name in (code, f"{code}.comment")


def read_one(question: Question, name: str, raw: str, people: People) -> dict[str, Any]:
    """One control of the page, saved by itself: its name and what was typed, as the change of its answer.

    ValidationError where it can't be read, or the question has no such control.
    """
    _, *rest = name.split(".")
    if rest == ["comment"] and question.comment:
        return {"comment": TextField(max_length=10_000, required=False).clean(raw)}
    column = next((column for column in question.columns if rest[1:] == [column.code]), None)
    if (
        question.kind == "evidence"
        or question.derived
        or bool(question.columns) != bool(column)
        or (rest and not column)
    ):
        raise ValidationError(f"This form has no field “{name}”.")
    asked = column or question
    field = kind_of(asked).field(asked, people)
    field.required = False
    value = kind_of(asked).pack(field.clean(raw))
    return {"value": {column.code: value} if column else value}


class EvidenceForm(ActionForm):
    """A file beside an answer."""

    upload = forms.FileField(
        label="File",
        help_text="A PDF, picture, Office document, CSV or text of at most 20 MB. No names of pupils.",
    )
    title = forms.CharField(label="What it shows", max_length=150, required=False)
    dated = forms.DateField(
        label="Date of the evidence", required=False, widget=forms.DateInput({"type": "date"}, "%Y-%m-%d")
    )
    expires_on = forms.DateField(
        label="Out of date after", required=False, widget=forms.DateInput({"type": "date"}, "%Y-%m-%d")
    )
    replaces = forms.ModelChoiceField(
        label="Replaces", queryset=Evidence.objects.none(), required=False, empty_label="Nothing: it is a further file"
    )

    def __init__(self, item: Item, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        replaces: Any = self.fields["replaces"]
        replaces.queryset = Evidence.objects.filter(pk__in=[row.pk for row in item.evidence])
        if not item.evidence:
            del self.fields["replaces"]


class ReturnForm(ActionForm):
    """A reason beside each answer that is sent back."""

    def __init__(self, items: Sequence[Item], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for item in items:
            self.fields[item.question.code] = forms.CharField(
                label="Why you return it", required=False, max_length=2000,
                widget=forms.Textarea({"rows": 2}),
            )  # fmt: skip

    def beside(self, whole: Sheet) -> list[tuple[Part, list[tuple[Item, BoundField]]]]:
        """Each part of the form with its items, and the field for a reason beside each."""
        return [(part, [(item, self[item.question.code]) for item in part.items]) for part in whole.parts]

    @property
    def reasons(self) -> dict[str, str]:
        return {code: words for code, words in self.cleaned_data.items() if words}
