"""Terms and days by hand."""

from typing import Any

from django import forms

from schools.forms.roles import DateInput
from schools.models import School
from trust import clock
from trust.forms import ActionForm
from trust.models import DayKind, Term, User


def coming_years() -> list[tuple[str, str]]:
    this = clock.today().year
    return [(f"{year}/{(year + 1) % 100:02}",) * 2 for year in range(this - 2, this + 4)]


class TermForm(ActionForm):
    year = forms.ChoiceField(label="Academic year", choices=coming_years)
    name = forms.ChoiceField(label="Term", choices=Term.Name.choices)
    first_day = forms.DateField(label="First day", widget=DateInput)
    last_day = forms.DateField(label="Last day", widget=DateInput)
    holiday_first_day = forms.DateField(label="Half-term holiday, first day", widget=DateInput, required=False)
    holiday_last_day = forms.DateField(label="Half-term holiday, last day", widget=DateInput, required=False)


class DayForm(ActionForm):
    day = forms.DateField(label="Day", widget=DateInput)
    kind = forms.ChoiceField(label="What it is", choices=DayKind.choices)
    title = forms.CharField(label="What for", max_length=100, required=False)
    school = forms.ModelChoiceField(School.objects.none(), required=False, empty_label="Every school")

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["school"].queryset = School.objects.for_user(user, "calendar.edit")  # type: ignore[attr-defined]
