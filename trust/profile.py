"""The form of the trust's own settings: its name, its brand, when its mail leaves."""

from django import forms

from trust.forms import ActionModelForm
from trust.logos import LogoFields
from trust.models import Trust


class TimeInput(forms.TimeInput):
    input_type = "time"


class ColourInput(forms.TextInput):
    input_type = "color"


class TrustForm(LogoFields, ActionModelForm):
    class Meta:
        model = Trust
        fields = [
            "name",
            "uid",
            "purpose",
            "colour",
            "whistleblowing_url",
            "send_from",
            "send_until",
            "escalate_after",
            "judgement_windows",
            "charter_public",
            "footer",
        ]
        widgets = {
            "send_from": TimeInput(format="%H:%M"),
            "send_until": TimeInput(format="%H:%M"),
            "colour": ColourInput(),
            "purpose": forms.Textarea(attrs={"rows": 3}),
        }
        help_texts = {
            "uid": "The trust's number in Get Information About Schools. Imports use it to find your schools.",
            "purpose": "Shown on the home page and on papers.",
            "colour": "The accent of every page and PDF. Too light a colour is darkened so that it can be read.",
            "whistleblowing_url": "A link to this page stands at the foot of every page.",
            "charter_public": "At /charter/published/: the decisions in force; no person, no school’s standing.",
            "send_from": "Nothing but security mail leaves earlier, or on a day off.",
            "escalate_after": "Counted in days after the due date.",
        }

    def clean(self) -> dict:
        data = super().clean() or {}
        if data.get("send_from") and data.get("send_until") and data["send_from"] >= data["send_until"]:
            self.add_error("send_until", "Mail must have some time to leave: choose a later time.")
        return data
