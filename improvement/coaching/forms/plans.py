"""Forms of a coaching plan, its steps, its days and its notes."""

from typing import Any

from django import forms

from charter.questions.fields import DayField
from improvement.coaching.forms.fields import PersonChoice, strand_field
from improvement.coaching.models import CoachingAuthor, CoachingPlan
from improvement.coaching.selectors.people import colleagues
from trust.forms import ActionForm
from trust.models import User


class PlanForm(ActionForm):
    """The text that the two agree on."""

    title = forms.CharField(label="What it is about", max_length=150)
    strand = strand_field("The part of the school's work that it serves.")
    end_state = forms.CharField(
        label="How you will know that it has done its work",
        max_length=2000,
        widget=forms.Textarea({"rows": 4}),
        help_text="What will be different, and lasts without a coach.",
    )
    starts_on = DayField(label="From")
    ends_on = DayField(label="Until")


class StartForm(PlanForm):
    partner = PersonChoice(
        queryset=User.objects.none(),
        label="With whom",
        empty_label="Choose somebody",
        help_text="They write it with you. Nobody else sees the plan.",
    )
    part = forms.ChoiceField(
        label="Your part",
        choices=[(CoachingAuthor.Part.COACH, "I coach"), (CoachingAuthor.Part.COACHED, "I am coached")],
        widget=forms.RadioSelect,
    )
    field_order = ["partner", "part", "title", "strand", "end_state", "starts_on", "ends_on"]

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["partner"].offer(colleagues(user))  # type: ignore[attr-defined]


class ChangeForm(PlanForm):
    seen = forms.IntegerField(widget=forms.HiddenInput)

    @classmethod
    def of(cls, plan: CoachingPlan, data: Any = None) -> "ChangeForm":
        names = ("title", "strand", "end_state", "starts_on", "ends_on")
        return cls(data, initial={**{name: getattr(plan, name) for name in names}, "seen": plan.version})


class StepForm(ActionForm):
    words = forms.CharField(label="Next step", max_length=300, help_text="One thing that one of you does.")
    due_on = DayField(label="By")


class MeetingForm(ActionForm):
    on = DayField(label="Day")
    focus = forms.CharField(
        label="Focus",
        max_length=200,
        help_text="A success to build on, a next step, a question. What is said stays out.",
    )
    held = forms.BooleanField(label="We met on this day", required=False)


class NoteForm(ActionForm):
    text = forms.CharField(label="Note", max_length=5000, widget=forms.Textarea({"rows": 8}))


class EndForm(ActionForm):
    outcome = forms.CharField(
        label="What came of it",
        max_length=2000,
        widget=forms.Textarea({"rows": 4}),
        help_text="Beside what you said you would see. It stays between you two.",
    )
