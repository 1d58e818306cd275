"""What is asked when somebody is invited, given a role, or leaves one."""

from typing import Any

from django import forms

from schools.models import Cluster, School
from trust import clock
from trust.access.levels import Role
from trust.forms import ActionForm

TRUST_WIDE = "The whole trust"


class DateInput(forms.DateInput):
    input_type = "date"

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(format="%Y-%m-%d", **kwargs)


class RoleForm(ActionForm):
    """A role, where it is held, and from when until when."""

    role = forms.ChoiceField(choices=[("", "Choose a role"), *Role.choices])
    school = forms.ModelChoiceField(
        School.objects.none(), required=False, empty_label="Not at one school", help_text="For roles at one school."
    )
    cluster = forms.ModelChoiceField(
        Cluster.objects.none(),
        required=False,
        empty_label="Not for a cluster",
        help_text="For an executive headteacher. Leave both empty for a role across the whole trust.",
    )
    since = forms.DateField(label="From", initial=clock.today, widget=DateInput())
    until = forms.DateField(label="Last day, if known", required=False, widget=DateInput())

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["school"].queryset = School.objects.open_on(clock.today())  # type: ignore[attr-defined]
        self.fields["cluster"].queryset = Cluster.objects.all()  # type: ignore[attr-defined]


class InviteForm(RoleForm):
    name = forms.CharField(label="Full name", max_length=150, widget=forms.TextInput(attrs={"autocomplete": "off"}))
    email = forms.EmailField(label="E-mail", widget=forms.EmailInput(attrs={"autocomplete": "off"}))

    field_order = ["name", "email", "role", "school", "cluster", "since", "until"]


class EndRoleForm(ActionForm):
    until = forms.DateField(label="Last day in this role", initial=clock.today, widget=DateInput())
