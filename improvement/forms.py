"""Moving a school on in the cycle."""

from django import forms

from improvement.models import CycleStep
from trust.forms import ActionForm


class MoveForm(ActionForm):
    step = forms.ModelChoiceField(label="Step", queryset=CycleStep.objects.all(), empty_label="Choose a step")
    reason = forms.CharField(label="Why now", max_length=300, required=False)
