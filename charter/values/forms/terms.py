"""A word of the glossary."""

from typing import Any

from django import forms

from charter.values.models import GlossaryTerm
from trust.forms import ActionModelForm


class TermForm(ActionModelForm):
    seen = forms.IntegerField(widget=forms.HiddenInput)

    class Meta:
        model = GlossaryTerm
        fields = ["term", "also", "meaning"]
        widgets = {"meaning": forms.Textarea(attrs={"rows": 3})}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial["seen"] = self.instance.version
