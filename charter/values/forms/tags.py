"""Choosing what a record serves."""

from collections.abc import Sequence
from typing import Any

from django import forms

from charter.values.selectors.tags import Part, choices
from trust.forms import ActionForm


class TagsField(forms.MultipleChoiceField):
    """The strands, values and promises in force, as boxes in groups; cleans to the chosen parts."""

    def __init__(self, **kwargs: Any) -> None:
        self.offered = choices()
        kwargs.setdefault("label", "What it serves")
        kwargs.setdefault("required", False)
        super().__init__(choices=self.offered.groups, widget=forms.CheckboxSelectMultiple, **kwargs)

    def clean(self, value: Any) -> Sequence[Part]:  # type: ignore[override]
        return [self.offered.by_key[key] for key in super().clean(value)]


class TagsForm(ActionForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["chosen"] = TagsField()
