"""What is typed about supervision: a day, a supervisor, a tick. No box takes a note."""

from typing import Any

from django import forms
from django.db.models import QuerySet

from charter.questions.fields import DayField
from schools.models import School
from trust import clock
from trust.forms import ActionForm
from trust.models import User


class SessionForm(ActionForm):
    school = forms.ModelChoiceField(School.objects.none(), label="School", empty_label=None)
    held_on = DayField(label="Date")
    supervisor = forms.CharField(
        label="Supervisor", max_length=150, help_text="A name or a service. Write nothing about what was talked of."
    )
    attended = forms.BooleanField(label="It took place", required=False, initial=True)

    def __init__(self, *args: Any, schools: QuerySet[School], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["school"].queryset = schools  # type: ignore[attr-defined]
        self.fields["held_on"].widget.attrs["max"] = clock.today().isoformat()


class KeyStaffForm(ActionForm):
    school = forms.ModelChoiceField(School.objects.none(), label="School", empty_label=None)
    person = forms.ModelChoiceField(User.objects.none(), label="Who", empty_label="Choose a person")

    def __init__(self, *args: Any, schools: QuerySet[School], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        today = clock.today()
        people = User.objects.filter(is_active=True, role_assignments__school__in=schools).order_by("name")
        self.fields["school"].queryset = schools  # type: ignore[attr-defined]
        live = people.filter(role_assignments__since__lte=today).distinct()
        self.fields["person"].queryset = live  # type: ignore[attr-defined]
