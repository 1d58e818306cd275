"""Where to speak up, and the optional parts."""

from django import forms

from charter.values.models import Signposts
from trust.forms import ActionModelForm


class SignpostsForm(ActionModelForm):
    class Meta:
        model = Signposts
        fields = ["speak_up", "contact", "whistleblowing_url", "grievance_url", "church_inspections"]
        widgets = {"speak_up": forms.Textarea(attrs={"rows": 8})}
