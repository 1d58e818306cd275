"""What is typed about promises: reasons, waivers, checks."""

from typing import Any

from django import forms

from charter.models import DecisionVersion
from charter.workload.models import Promise
from trust.forms import ActionForm


class ReasonForm(ActionForm):
    reason = forms.CharField(
        label="Why it can't wait",
        help_text="Every school that this asks something of can read it.",
        widget=forms.Textarea({"rows": 4}),
        max_length=1000,
    )


class WaiveForm(ActionForm):
    promise = forms.ModelChoiceField(
        label="Promise", queryset=Promise.objects.none(), empty_label=None, widget=forms.RadioSelect
    )
    reason = forms.CharField(
        label="Why it is waived",
        help_text="It stays with this version, with your name and the day.",
        widget=forms.Textarea({"rows": 4}),
        max_length=1000,
    )

    def __init__(self, version: DecisionVersion, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        open_ones: Any = self.fields["promise"]
        open_ones.queryset = Promise.objects.exclude(waived_by="").exclude(waivers__decision_version=version)
