"""The inspection of a church school."""

from typing import Any

from django import forms
from django.db.models import QuerySet
from django.db.models.functions import Lower

from charter.values.models import ChurchInspection
from schools.models import School
from trust import clock
from trust.forms import ActionModelForm
from trust.models import User

# How Get Information About Schools says that a school has no religious character.
NONE_SAID = ["", "none", "does not apply", "not applicable"]


def church_schools(user: User) -> QuerySet[School]:
    """Schools of the reader's scope that have a religious character."""
    rows = School.objects.for_user(user, "church.edit").open_on(clock.today())
    return rows.annotate(said=Lower("religious_character")).exclude(said__in=NONE_SAID)


class LinesField(forms.CharField):
    """A list, typed a line each."""

    widget = forms.Textarea(attrs={"rows": 7})

    def prepare_value(self, value: Any) -> Any:
        return "\n".join(value) if isinstance(value, list) else value

    def clean(self, value: Any) -> Any:
        return [line.strip() for line in super().clean(value).splitlines() if line.strip()]


class InspectionForm(ActionModelForm):
    seen = forms.IntegerField(widget=forms.HiddenInput)
    strands = LinesField(
        label="Judgement by strand", required=False, help_text="One line each: the strand, then the judgement on it."
    )
    field_order = ["school", "inspected_on", "inspector", "judgement", "strands", "url"]

    class Meta:
        model = ChurchInspection
        fields = ["school", "inspected_on", "inspector", "judgement", "strands", "url"]
        widgets = {"inspected_on": forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")}

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial["seen"] = self.instance.version
        schools = church_schools(user)
        self.fields["school"].queryset = schools  # type: ignore[attr-defined]
        self.fields["school"].help_text = "Schools with a religious character, as the register of schools has it."
        if len(schools) == 1:
            self.initial.setdefault("school", schools[0])

    def clean_inspected_on(self) -> Any:
        day = self.cleaned_data["inspected_on"]
        if day > clock.today():
            raise forms.ValidationError("This day is still to come.")
        return day
