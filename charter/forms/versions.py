"""What is typed to draft a decision: its words, its principles, its duties; and to add a decision or an area."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from django import forms
from django.forms.boundfield import BoundField

from charter.forms.fields import LinesField
from charter.models import Area, DecisionVersion, Duty, ProForma
from charter.types import BEHAVIOUR, DecisionType
from schools.models import Phase
from trust import clock
from trust.access.levels import Role
from trust.forms import ActionForm, ActionModelForm
from trust.models import AcademicYear
from trust.words import long_day


def day_input() -> forms.DateInput:
    return forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")


def text_area(rows: int = 4) -> forms.Textarea:
    return forms.Textarea(attrs={"rows": rows})


def type_field() -> forms.ChoiceField:
    """The four types, each with what it means."""
    return forms.ChoiceField(
        label="Type",
        choices=[(name, f"{DecisionType(name).label}: {BEHAVIOUR[name].meaning}") for name in DecisionType.values],
        widget=forms.RadioSelect,
    )


def said(version: DecisionVersion, name: str) -> str:
    """A field of a version in words."""
    value = getattr(version, name)
    if isinstance(value, date):
        return long_day(value)
    label = getattr(version, f"get_{name}_display", None)
    return label() if label else "\n".join(value) if isinstance(value, list) else str(value)


class VersionForm(ActionModelForm):
    """The words of a draft. `seen` is the save it was opened on."""

    type = type_field()
    active_ingredients = LinesField(
        label="Active ingredients", required=False, help_text="What makes it work. One a line."
    )
    seen = forms.IntegerField(widget=forms.HiddenInput)

    class Meta:
        model = DecisionVersion
        fields = [
            "type", "statement", "why", "lead_role", "responsible_role", "experts", "consulted", "options", "evidence",
            "active_ingredients", "cadence", "minutes", "what_stops", "external_product", "effective_from",
        ]  # fmt: skip
        widgets = {
            "statement": text_area(), "why": text_area(), "options": text_area(), "evidence": text_area(),
            "effective_from": day_input(),
        }  # fmt: skip
        labels = {"lead_role": "Who leads it", "responsible_role": "Who answers for it", "cadence": "How often"}
        help_texts = {
            "statement": "In plain words, so that a new colleague understands it at the first reading.",
            "experts": "Names and what they know. At least one, whoever they are.",
            "evidence": "Research, or what schools here found. Without it the line is flagged.",
            "minutes": "An honest estimate for one school. 0 where it asks nothing.",
            "effective_from": "Its first day in force.",
        }

    GROUPS = {
        "What we agreed": ["type", "statement", "why"],
        "Who": ["lead_role", "responsible_role"],
        "How it was decided": ["experts", "consulted", "options", "evidence", "active_ingredients"],
        "What it takes": ["cadence", "minutes", "what_stops", "external_product", "effective_from"],
    }

    @property
    def groups(self) -> Iterator[tuple[str, list[BoundField]]]:
        for title, names in self.GROUPS.items():
            yield title, [self[name] for name in names]

    def against(self, theirs: DecisionVersion) -> list[tuple[BoundField, str]]:
        """The fields typed otherwise than they stand in a newer save, each with its text there."""
        return [
            (self[name], said(theirs, name))
            for name in self.Meta.fields
            if self.cleaned_data.get(name) != getattr(theirs, name)
        ]

    def same_as(self, theirs: DecisionVersion) -> list[BoundField]:
        """The other fields, which a page of two texts carries along unseen."""
        differing = {field.name for field, _ in self.against(theirs)}
        return [self[name] for name in self.Meta.fields if name not in differing]


class SeenForm(ActionForm):
    seen = forms.IntegerField(widget=forms.HiddenInput)


class PrincipleForm(forms.Form):
    """One core principle; one without a title is left out."""

    code = forms.CharField(required=False, widget=forms.HiddenInput)
    title = forms.CharField(label="Principle", max_length=100, required=False)
    text = forms.CharField(label="In a sentence or two", required=False, widget=text_area(2))
    topics = LinesField(
        label="What a school's version must name", each=60, rows=2, required=False, help_text="One a line."
    )

    def clean(self) -> dict:
        data = super().clean() or {}
        if not data.get("title") and (data.get("text") or data.get("topics")):
            self.add_error("title", "Give the principle a title, or empty its other fields too.")
        return data


PrincipleFormSet = forms.formset_factory(PrincipleForm, extra=2)


class DutyForm(ActionModelForm):
    phases = forms.MultipleChoiceField(
        label="Only in these phases", choices=Phase.choices, required=False,
        widget=forms.CheckboxSelectMultiple, help_text="None ticked: in every school.",
    )  # fmt: skip
    seen = forms.IntegerField(widget=forms.HiddenInput)

    class Meta:
        model = Duty
        fields = [
            "title", "asks", "role", "at", "phases", "cadence", "anchor", "offset", "offset_days", "opens_before",
            "proforma", "minutes", "read_by", "what_for",
        ]  # fmt: skip
        labels = {"cadence": "How often", "anchor": "Due by", "offset": "So many days after that"}
        help_texts = {
            "minutes": "Each time, for one school.",
            "offset": "With a minus for days before: -5 is five days before.",
            "read_by": "Who reads what is handed in. What nobody reads should not be asked.",
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["proforma"]
        field.queryset = ProForma.objects.filter(use=ProForma.Use.STANDARD)
        field.empty_label = "No form: a note when it is done"
        field.label = "Form"


class YearForm(ActionForm):
    """The academic year that a draft is for: this one and those to come."""

    year = forms.ModelChoiceField(label="For which academic year", queryset=AcademicYear.objects.none())

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        years = AcademicYear.objects.filter(last_day__gte=clock.today())
        field: Any = self.fields["year"]
        field.queryset = years
        field.empty_label = None
        self.initial.setdefault("year", years.filter(first_day__gt=clock.today()).first())


class DecisionForm(YearForm):
    """A new decision, with what its first draft says."""

    area = forms.ModelChoiceField(queryset=Area.objects.all())
    title = forms.CharField(max_length=200, help_text="A few words: what it is about.")
    type = type_field()
    statement = forms.CharField(label="What we agreed", widget=text_area())
    lead_role = forms.ChoiceField(label="Who leads it", choices=Role.choices)
    responsible_role = forms.ChoiceField(label="Who answers for it", choices=Role.choices)
    required_by = forms.CharField(
        label="Law that requires it", max_length=200, required=False, help_text="Leave empty where it is our choice."
    )

    field_order = ["area", "title", "type", "statement", "lead_role", "responsible_role", "required_by", "year"]


class AreaForm(ActionModelForm):
    class Meta:
        model = Area
        fields = ["name", "domain", "charter", "note"]
        labels = {"domain": "Section of the site", "charter": "Named charter it belongs to"}
        widgets = {"note": text_area(3)}


class MoveForm(ActionForm):
    """The next state of a draft; who decided it, where it is decided."""

    state = forms.CharField(widget=forms.HiddenInput)
    approved_by = forms.CharField(
        label="Decided by", max_length=100, required=False, help_text="A name, or the body and the day it met."
    )
