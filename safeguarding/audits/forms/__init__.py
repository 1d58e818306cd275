"""Forms of the audits: looking again, looking at a person of the sample, inviting a second reader."""

from collections.abc import Mapping
from typing import Any

from django import forms

from charter.questions.fields import DayField
from safeguarding.audits.models import SampleResult, SampleRow
from safeguarding.audits.models.findings import Result
from safeguarding.audits.selectors.samples import kind_label
from trust.forms import ActionForm
from trust.models import User


class RecheckForm(ActionForm):
    result = forms.ChoiceField(label="What you found now", choices=Result.choices, widget=forms.RadioSelect)
    words = forms.CharField(
        label="What shows it", max_length=500, widget=forms.Textarea({"rows": 3}), help_text="No names of pupils."
    )


class LookForm(ActionForm):
    """One person of a sample: each check that the record must show. What is left open can be said later."""

    use_required_attribute = False

    def __init__(self, *args: Any, row: SampleRow, found: Mapping[str, str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.row = row
        for kind in row.kinds:
            self.fields[kind] = forms.ChoiceField(
                label=kind_label(kind), widget=forms.RadioSelect, initial=found.get(kind),
                choices=SampleResult.Found.choices,
            )  # fmt: skip

    def full_clean(self) -> None:
        """Each check is needed before anybody signs, so none is called optional; left open it is no mistake yet."""
        for field in self.fields.values():
            field.required = False
        super().full_clean()
        for field in self.fields.values():
            field.required = True

    def clean(self) -> dict[str, Any]:
        """`found`: kind → result of what was answered; a button may answer all that is left."""
        data = super().clean() or {}
        rest = SampleResult.Found.FOUND if self.data.get("then") == "all" else ""
        return {"found": {kind: said for kind in self.row.kinds if (said := data.get(kind) or rest)}}


class InviteForm(ActionForm):
    reader = forms.ModelChoiceField(
        label="Second reader", queryset=User.objects.none(), empty_label="Choose a person",
        help_text="A headteacher or safeguarding lead of another school.",
    )  # fmt: skip
    until = DayField(label="Until", help_text="Their access ends with this day; four weeks at most.")

    def __init__(self, *args: Any, readers: Mapping[int, str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["reader"]
        field.queryset = User.objects.filter(pk__in=readers, is_active=True).order_by("name")
        field.label_from_instance = lambda person: f"{person.name}, {readers[person.pk]}"
