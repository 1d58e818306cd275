"""Moving a school on in the cycle, the steps of the cycle itself, and what of the calendar to show."""

from typing import Any

from django import forms

from improvement.models import CycleStep, Strand
from improvement.selectors.calendar import Chosen, kinds
from schools.models import School
from trust.access.levels import SUMMARY
from trust.forms import ActionForm
from trust.models import User

ICONS = {
    "chart-dots": "Figures", "stethoscope": "Finding the cause", "target": "Goal", "message-2": "Talk",
    "trending-up": "Growth", "users-group": "People", "eye-check": "Looking", "route": "Way", "scale": "Weighing up",
    "refresh": "Round again", "school": "School", "checks": "Done", "point": "None in particular",
}  # fmt: skip


class MoveForm(ActionForm):
    step = forms.ModelChoiceField(label="Step", queryset=CycleStep.objects.all(), empty_label="Choose a step")
    reason = forms.CharField(label="Why now", max_length=300, required=False)


class StepForm(ActionForm):
    name = forms.CharField(label="Name", max_length=60)
    description = forms.CharField(label="What is done in it", max_length=300, required=False)
    phase = forms.ChoiceField(
        label="Phase of the EEF's implementation guide",
        choices=[("", "Choose a phase"), *CycleStep.Phase.choices],
        help_text="The Education Endowment Foundation's guide of 2024 has four phases; several steps may share one.",
    )
    icon = forms.ChoiceField(label="Picture", choices=list(ICONS.items()), initial="point")

    def __init__(self, *args: Any, step: CycleStep | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if step is not None:
            self.initial = {name: getattr(step, name) for name in self.fields}
            if step.icon not in ICONS:
                self.fields["icon"].choices = [(step.icon, "As it is"), *ICONS.items()]  # type: ignore[attr-defined]


class CalendarForm(forms.Form):
    """What of the year to show. What the reader may not see is no choice, and so is left out of account."""

    school = forms.ModelChoiceField(
        label="School", queryset=School.objects.none(), required=False, empty_label="All schools"
    )
    kind = forms.ChoiceField(label="Kind", required=False)
    strand = forms.ModelChoiceField(
        label="Strand", queryset=Strand.objects.all(), required=False, empty_label="Every strand"
    )

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        schools = School.objects.for_user(user, "tracker.view", level=SUMMARY)  # type: ignore[attr-defined]
        self.fields["school"].queryset = schools  # type: ignore[attr-defined]
        self.fields["kind"].choices = [("", "Every kind"), *kinds()]  # type: ignore[attr-defined]

    @property
    def chosen(self) -> Chosen:
        said = self.cleaned_data if self.is_bound and (self.is_valid() or self.cleaned_data) else {}
        return Chosen(school=said.get("school"), kind=said.get("kind", ""), strand=said.get("strand"))
