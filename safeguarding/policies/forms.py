"""What is typed about policies: editions of guidance, the trust's text, a school's annex."""

from typing import Any

from django import forms

from charter.questions.fields import DayField
from safeguarding.policies.models import Guidance, Policy
from trust.forms import ActionForm


class GuidanceForm(ActionForm):
    code = forms.ChoiceField(label="Which guidance")
    title = forms.CharField(label="Title", max_length=150)
    label = forms.CharField(label="Edition", max_length=60, help_text="Such as “September 2026”.")
    in_force_on = DayField(label="In force from")
    link = forms.URLField(label="Where it can be read", required=False, assume_scheme="https")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        known = dict(Guidance.objects.order_by("in_force_on").values_list("code", "title"))
        codes = {*Policy.objects.exclude(guidance_code="").values_list("guidance_code", flat=True), *known}
        choices = [(code, known.get(code, code)) for code in sorted(codes)]
        self.fields["code"].choices = choices  # type: ignore[attr-defined]


class VersionForm(ActionForm):
    label = forms.CharField(label="Which version", max_length=60, help_text="Such as “2026/27”.")
    guidance = forms.ModelChoiceField(Guidance.objects.none(), label="Edition it answers to", required=False)
    in_force_on = DayField(label="In force from")
    text = forms.CharField(label="The policy", required=False, widget=forms.Textarea({"rows": 14}), max_length=100_000)
    link = forms.URLField(label="Where the full text is", required=False, assume_scheme="https")
    changes = forms.CharField(
        label="What changed since the last version", required=False, widget=forms.Textarea({"rows": 3}), max_length=5000
    )

    def __init__(self, *args: Any, policy: Policy, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["guidance"].queryset = Guidance.objects.filter(code=policy.guidance_code)  # type: ignore[attr-defined]


class AnnexForm(ActionForm):
    """One box for each thing that every school's annex says."""

    def __init__(self, *args: Any, asks: list[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for place, ask in enumerate(asks):
            self.fields[f"part_{place}"] = forms.CharField(
                label=ask, required=False, widget=forms.Textarea({"rows": 4}), max_length=10_000
            )

    @property
    def annex(self) -> list[str]:
        return [self.cleaned_data[name] for name in self.fields]
