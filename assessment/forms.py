"""What is typed to set a target."""

from typing import Any

from django import forms

from assessment.models import Target
from charter.questions.fields import NumberField
from schools.models import School
from trust import clock
from trust.forms import ActionForm, ActionModelForm
from trust.models import AcademicYear, User

WHY = "Needed where it asks less of these pupils than of all."


class TargetForm(ActionModelForm):
    """A new target, of the reader's own schools."""

    value = NumberField(label="Target", help_text="In the measure's own unit: 70 for 70%.")

    class Meta:
        model = Target
        fields = ["school", "year", "measure", "pupil_group", "value", "reason"]
        widgets = {"reason": forms.Textarea(attrs={"rows": 3})}
        help_texts = {"reason": WHY}

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        schools = School.objects.for_user(user, "target.edit").open_on(clock.today())
        self.fields["school"].queryset = schools  # type: ignore[attr-defined]
        self.fields["year"].queryset = AcademicYear.objects.filter(last_day__gte=clock.today())  # type: ignore[attr-defined]
        if len(schools) == 1:
            self.initial.setdefault("school", schools[0])

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        return data | {"value": float(data["value"])} if data.get("value") is not None else data


class ChangeTargetForm(ActionForm):
    value = NumberField(label="Target")
    reason = forms.CharField(
        label="Why it is lower than for all pupils", help_text=WHY, required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )  # fmt: skip
    seen = forms.IntegerField(widget=forms.HiddenInput)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        return data | {"value": float(data["value"])} if data.get("value") is not None else data
