"""What is asked before the charter is issued, and which day's charter a reader wants to see."""

from typing import Any

from django import forms

from schools.models import School
from trust import clock
from trust.forms import ActionForm


class DayInput(forms.DateInput):
    input_type = "date"

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(format="%Y-%m-%d", **kwargs)


class DayForm(forms.Form):
    as_at = forms.DateField(label="As in force on", required=False, widget=DayInput())


class IssueForm(ActionForm):
    school = forms.ModelChoiceField(
        School.objects.none(),
        label="Whose charter?",
        required=False,
        empty_label="The trust’s",
        help_text="A school’s has its name and colours, and lists its own versions and approaches.",
    )
    as_at = forms.DateField(label="As in force on", initial=clock.today, widget=DayInput())

    def __init__(self, *args: Any, user: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["school"].queryset = School.objects.for_user(user, "charter.edit")  # type: ignore[attr-defined]
