"""The question before a restricted page."""

from typing import Any

from django import forms

from trust.forms import ActionForm


class ReasonForm(ActionForm):
    """Why somebody opens a restricted page; kept with each read."""

    REASONS = ["Termly audit", "Following up an action", "Preparing a meeting", "Inspection or review"]

    choice = forms.ChoiceField(
        label="Why are you opening this?",
        choices=[(words, words) for words in REASONS] + [("", "Another reason")],
        widget=forms.RadioSelect,
        required=False,
    )
    words = forms.CharField(label="If another reason, say which", max_length=200, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["choice"].asked_for = True  # type: ignore[attr-defined]  # one of the two: neither alone is required

    def clean(self) -> dict:
        data = super().clean() or {}
        data["reason"] = data.get("words", "").strip() or data.get("choice")
        if not data["reason"]:
            self.add_error("choice", "Choose a reason, or write one below.")
        return data
