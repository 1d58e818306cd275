"""The form that begins an induction."""

from typing import Any

from django import forms

from charter.questions.fields import DayField
from improvement.coaching.forms.fields import PersonChoice, strand_field
from improvement.coaching.selectors.people import central_team, staff_of
from schools.models import School
from trust import clock
from trust.forms import ActionForm
from trust.models import User


class InductionForm(ActionForm):
    school = forms.ModelChoiceField(queryset=School.objects.none(), label="School", empty_label="Choose a school")
    lead = PersonChoice(queryset=User.objects.none(), label="New leader", empty_label="Choose somebody")
    role_words = forms.CharField(label="What they lead", max_length=100, help_text="Head of science, say.")
    strand = strand_field()
    guided_by = PersonChoice(
        queryset=User.objects.none(),
        label="Who settles them in",
        empty_label="Choose somebody",
        help_text="The senior trust leader of the subject, or another member of the central team.",
    )
    starts_on = DayField(label="First day in the role", help_text="It is done within one term of this day.")

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        schools = School.objects.for_user(user, "induction.edit").open_on(clock.today())
        self.fields["school"].queryset = schools  # type: ignore[attr-defined]
        self.fields["lead"].offer(staff_of(schools))  # type: ignore[attr-defined]
        self.fields["guided_by"].offer(central_team())  # type: ignore[attr-defined]
        if len(schools) == 1:
            self.initial.setdefault("school", schools[0].pk)
