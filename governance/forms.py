"""What is asked of somebody who wants a report."""

from typing import Any

from django import forms

from schools.models import School
from trust import clock
from trust.forms import ActionForm
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
