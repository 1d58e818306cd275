"""What is typed beside a priority: measures, milestones, actions, ratings."""

from typing import Any

from django import forms

from assessment.models import Target
from charter.forms.submissions import people_of
from charter.questions.fields import DayField, NumberField
from improvement.plans.models import Milestone, PlanTopic, Priority, Rating, SuccessCriterion
from trust import clock
from trust.forms import ActionForm, ActionModelForm
from trust.models import Term, User


class CriterionForm(ActionModelForm):
    """One of the trust's measures with a target, or the school's own words."""

    pupil_group = forms.ChoiceField(label="Pupils", choices=Target.Group.choices)
    baseline = NumberField(label="Where we start", required=False)
    target = NumberField(label="Where we want to be", required=False, help_text="Needed for a measure of the trust.")
    due_on = DayField(label="By when")
    reached = NumberField(label="Where we are now", required=False)

    class Meta:
        model = SuccessCriterion
        fields = ["measure", "words", "pupil_group", "baseline", "target", "due_on", "reached"]
        help_texts = {"words": "Where no measure of the trust fits: what you will look at, and what it will show."}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk is None:
            del self.fields["reached"]

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        numbers = ("baseline", "target", "reached")
        return {name: float(value) if name in numbers and value is not None else value for name, value in data.items()}


def terms_of(priority: Priority) -> Any:
    return Term.objects.filter(year=priority.plan.year_id)


class MilestoneForm(ActionModelForm):
    class Meta:
        model = Milestone
        fields = ["term", "words"]
        labels = {"term": "By the end of", "words": "What should be so"}

    def __init__(self, *args: Any, priority: Priority, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["term"].queryset = terms_of(priority)  # type: ignore[attr-defined]


class ActionOfPlanForm(ActionForm):
    title = forms.CharField(label="What will be done", max_length=200)
    owner = forms.ModelChoiceField(label="Owner", queryset=User.objects.none(), empty_label="Choose a person")
    due_on = DayField(label="By when")
    measure = forms.CharField(label="How we will know", max_length=200)
    develops_staff = forms.BooleanField(
        label="It develops staff", required=False, help_text="Training, coaching, time to plan together."
    )
    topic = forms.ModelChoiceField(
        label="It is this plan's action on", queryset=PlanTopic.objects.all(), required=False,
        empty_label="Nothing set", help_text="What the trust asks every plan to hold an action on.",
    )  # fmt: skip

    def __init__(self, *args: Any, priority: Priority, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        people = [pk for pk, _ in people_of(priority.plan.school)]
        self.fields["owner"].queryset = User.objects.filter(pk__in=people).order_by("name")  # type: ignore[attr-defined]
        if not PlanTopic.objects.exists():
            del self.fields["topic"]


class RatingForm(ActionModelForm):
    """Two questions, two reasons: a thing may be done and not work."""

    done = forms.ChoiceField(label="Is it done?", choices=Rating.Done.choices, widget=forms.RadioSelect)
    working = forms.ChoiceField(label="Is it working?", choices=Rating.Working.choices, widget=forms.RadioSelect)

    class Meta:
        model = Rating
        fields = ["term", "done", "done_reason", "working", "working_reason"]
        widgets = {"done_reason": forms.Textarea({"rows": 3}), "working_reason": forms.Textarea({"rows": 3})}
        labels = {"done_reason": "What shows that", "working_reason": "What shows that"}

    def __init__(self, *args: Any, priority: Priority, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        begun = terms_of(priority).filter(first_day__lte=clock.today())
        self.fields["term"].queryset = begun  # type: ignore[attr-defined]
        self.initial.setdefault("term", begun.order_by("-first_day").first())
