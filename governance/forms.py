"""What is asked of somebody who wants a report, or keeps the scheme of delegation."""

from typing import Any

from django import forms

from governance.models import DelegationLine
from schools.models import School
from trust import clock
from trust.forms import ActionForm, ActionModelForm
from trust.models import User


class KpiReportForm(ActionForm):
    school = forms.ModelChoiceField(queryset=School.objects.none(), empty_label=None)
    as_at = forms.DateField(
        label="As known at the end of",
        help_text="Figures that came later are left out. Today is the usual choice.",
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
    )

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        schools = School.objects.for_user(user, "kpi_report.edit").open_on(clock.today())
        self.fields["school"].queryset = schools  # type: ignore[attr-defined]
        self.fields["as_at"].initial = clock.today
        self.fields["as_at"].widget.attrs["max"] = clock.today().isoformat()


def day_input() -> forms.DateInput:
    return forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})


class AddLineForm(ActionModelForm):
    class Meta:
        model = DelegationLine
        fields = ["matter", "holder", "at", "clause", "decision", "words", "consulted", "code", "effective_from"]
        widgets = {"effective_from": day_input()}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["decision"].empty_label = "None"  # type: ignore[attr-defined]
        if "code" in self.fields:
            self.fields["code"].required = False
            self.fields["code"].help_text = "Left empty, it is made from the matter."
        self.initial.setdefault("effective_from", clock.today())


class ChangeLineForm(AddLineForm):
    """What a line says; its code and its days stay."""

    seen = forms.IntegerField(widget=forms.HiddenInput)

    class Meta(AddLineForm.Meta):
        fields = ["matter", "holder", "at", "clause", "decision", "words", "consulted"]


class EndLineForm(ActionForm):
    last_day = forms.DateField(label="Last day in force", widget=day_input())
    seen = forms.IntegerField(widget=forms.HiddenInput)
