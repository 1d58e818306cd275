"""What is typed about an initiative."""

from typing import Any

from django import forms

from charter.questions.fields import DayField
from improvement.practice.forms.schools import OfSchoolForm
from improvement.practice.models import Initiative, Outcome
from trust.forms import ActionForm


class InitiativeForm(OfSchoolForm):
    """A draft may have gaps; what is proposed may not."""

    review_on = DayField(label="When you look whether it worked", required=False)
    seen = forms.IntegerField(widget=forms.HiddenInput, required=False)

    class Meta:
        model = Initiative
        fields = [
            "title", "school", "strand", "about", "expected_effect", "measure", "baseline", "review_on", "hours_added",
            "stops", "hours_freed",
        ]  # fmt: skip
        widgets = {name: forms.Textarea({"rows": 3}) for name in ("about", "expected_effect", "stops")}

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if not data.get("seen"):
            data.pop("seen", None)
        return data


class SubmitForm(ActionForm):
    """Nothing to type: what is missing stands at the top."""


class SignOffForm(ActionForm):
    agrees = forms.TypedChoiceField(
        label="May it begin?", choices=[("yes", "Yes, sign it off"), ("no", "No, give it back")],
        coerce=lambda value: value == "yes", widget=forms.RadioSelect,
    )  # fmt: skip
    note = forms.CharField(
        label="Why", required=False, max_length=2000, widget=forms.Textarea({"rows": 3}),
        help_text="Needed where you give it back.",
    )  # fmt: skip


OUTCOMES = [
    (Outcome.ADOPT, "Adopt it: it worked, and becomes how we work"),
    (Outcome.ADAPT, "Adapt it: part of it worked, and we change the rest"),
    (Outcome.STOP, "Stop it: it did not work well enough for what it costs"),
]


class CloseInitiativeForm(ActionForm):
    showed = forms.CharField(label="What the measure shows now", max_length=300)
    outcome = forms.ChoiceField(label="What follows", choices=OUTCOMES, widget=forms.RadioSelect)
    lesson = forms.CharField(
        label="What we learnt", max_length=5000, widget=forms.Textarea({"rows": 4}),
        help_text="So that another school need not learn it again. Stopping is a result like any other.",
    )  # fmt: skip
