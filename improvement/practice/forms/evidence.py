"""What is typed about evidence."""

from typing import Any

from django import forms

from improvement.practice.models import EvidenceItem
from trust.forms import ActionForm, ActionModelForm


class EvidenceForm(ActionModelForm):
    link = forms.URLField(label="Web address", required=False, assume_scheme="https")

    class Meta:
        model = EvidenceItem
        fields = [
            "title", "kind", "publisher", "source", "link", "strand", "says", "strength", "cost", "fit", "against",
        ]  # fmt: skip
        widgets = {name: forms.Textarea({"rows": 3}) for name in ("says", "fit", "against")}


class EditEvidenceForm(EvidenceForm):
    seen = forms.IntegerField(widget=forms.HiddenInput)


class EvidenceField(forms.ModelMultipleChoiceField):
    """Asked when an action is added; None where the register is empty."""

    widget = forms.SelectMultiple(attrs={"size": 6})


def evidence_field() -> EvidenceField | None:
    items = EvidenceItem.objects.all()
    if not items.exists():
        return None
    return EvidenceField(
        items, label="What it rests on", required=False,
        help_text="Choose what the register of evidence holds; more than one if need be. It can be added later.",
    )  # fmt: skip


class CiteForm(ActionForm):
    item = forms.ModelChoiceField(
        label="Evidence", queryset=EvidenceItem.objects.all(), empty_label="Choose from the register",
        help_text="Not in the register yet? Add it there first.",
    )  # fmt: skip
    how = forms.CharField(
        label="What you take from it", max_length=300, required=False, widget=forms.Textarea({"rows": 2}),
        help_text="One sentence: what of it fits here, and what does not.",
    )  # fmt: skip

    def __init__(self, *args: Any, chosen: list[int], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["item"].queryset = EvidenceItem.objects.exclude(pk__in=chosen)  # type: ignore[attr-defined]
