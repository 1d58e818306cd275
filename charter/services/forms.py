"""What is typed to ask, to answer, to rate, and to keep the catalogue."""

from typing import Any

from django import forms
from django.contrib.postgres.forms import SimpleArrayField

from charter.services.models import TEAM_ROLES, Service, SystemAdoption
from charter.services.selectors import reading
from schools.models import School
from trust import clock
from trust.forms import ActionForm, ActionModelForm
from trust.models import User

RATINGS = [(5, "5 Excellent"), (4, "4 Good"), (3, "3 Fair"), (2, "2 Poor"), (1, "1 Very poor")]


class ServiceChoice(forms.ModelChoiceField):
    def label_from_instance(self, service: Any) -> str:
        return f"{service.title} (answers within {service.answer_within} working days)"


class AskForm(ActionForm):
    """Services and schools to choose from are those open today and those of the reader; a single school is given."""

    service = ServiceChoice(Service.objects.none(), label="Which service?", empty_label="Choose a service")
    school = forms.ModelChoiceField(School.objects.none(), label="For which school?", empty_label="Choose a school")
    subject = forms.CharField(label="What is it about, in a few words?", max_length=150)
    text = forms.CharField(
        label="What do you need?",
        help_text="What happened, what you need, and by when it matters. No names of pupils.",
        widget=forms.Textarea(attrs={"rows": 6}),
    )

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        schools = reading.schools_to_ask_for(user)
        self.fields["service"].queryset = Service.objects.open_on(clock.today())  # type: ignore[attr-defined]
        self.fields["school"].queryset = schools  # type: ignore[attr-defined]
        if len(schools) == 1:
            self.fields["school"].widget = forms.HiddenInput()
            self.initial["school"] = schools[0].pk


class SayForm(ActionForm):
    text = forms.CharField(label="Your words", widget=forms.Textarea(attrs={"rows": 5}))


class RateForm(ActionForm):
    rating = forms.TypedChoiceField(
        label="How well was it done?", choices=RATINGS, coerce=int, widget=forms.RadioSelect
    )
    words = forms.CharField(
        label="What should the team keep, or change?", required=False, widget=forms.Textarea(attrs={"rows": 3})
    )


class CloseForm(ActionForm):
    reason = forms.CharField(
        label="Why is it closed?",
        required=False,
        max_length=300,
        help_text="Needed where there was no answer. Whoever asked can read it.",
        widget=forms.Textarea(attrs={"rows": 3}),
    )


class ServiceForm(ActionModelForm):
    gets = SimpleArrayField(
        forms.CharField(max_length=200),
        label="What schools get",
        delimiter="\n",
        required=False,
        help_text="One thing a line.",
        widget=forms.Textarea(attrs={"rows": 5}),
    )

    class Meta:
        model = Service
        fields = [
            "title", "about", "gets", "contact_role", "answer_within", "product", "yearly_cost", "minutes_saved",
            "how_it_works", "training",
        ]  # fmt: skip
        widgets = {name: forms.Textarea(attrs={"rows": 4}) for name in ("about", "how_it_works", "training")}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["product"].empty_label = "None"  # type: ignore[attr-defined]
        self.fields["contact_role"].choices = [("", "Choose a role"), *TEAM_ROLES]  # type: ignore[attr-defined]


class EditServiceForm(ServiceForm):
    seen = forms.IntegerField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial["seen"] = self.instance.version


class UseForm(ActionForm):
    school = forms.ModelChoiceField(School.objects.none(), empty_label="Choose a school")
    state = forms.ChoiceField(label="Does it use the product?", choices=SystemAdoption.State.choices)
    since = forms.DateField(
        label="Since", initial=clock.today, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["school"].queryset = School.objects.for_user(user, "school.view")  # type: ignore[attr-defined]
