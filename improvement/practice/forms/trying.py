"""What is typed about sprints, toolkits and research."""

from typing import Any

from django import forms

from charter.questions.fields import DayField
from improvement.practice.forms.initiatives import OUTCOMES
from improvement.practice.forms.schools import OfSchoolForm
from improvement.practice.models import ResearchProject, Sprint, Toolkit, ToolkitUse
from improvement.practice.selectors.sprints import ingredients, weeks_allowed
from schools.models import School
from trust.forms import ActionForm, ActionModelForm
from trust.models import User


class IngredientField(forms.ModelChoiceField):
    def label_from_instance(self, obj: Any) -> str:
        return f"{obj.version.toolkit}: {obj.words}"


class SprintForm(OfSchoolForm):
    ingredient = IngredientField(
        label="One active ingredient", queryset=ingredients(), required=False, empty_label="One of our own, below",
        help_text="From a toolkit. One only: so that you know what made the difference.",
    )  # fmt: skip
    starts_on = DayField(label="First day")
    weeks = forms.IntegerField(label="How many weeks", min_value=1)

    class Meta:
        model = Sprint
        fields = ["title", "school", "strand", "ingredient", "own_ingredient", "starts_on", "measure", "start_value"]

    field_order = [
        "title", "school", "strand", "ingredient", "own_ingredient", "starts_on", "weeks", "measure", "start_value",
    ]  # fmt: skip

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        least, most = weeks_allowed()
        if least and most:
            self.fields["weeks"].help_text = f"{least} to {most}."


class CloseSprintForm(ActionForm):
    end_value = forms.DecimalField(label="The measure at the end", max_digits=9, decimal_places=2)
    outcome = forms.ChoiceField(label="What follows", choices=OUTCOMES, widget=forms.RadioSelect)
    lesson = forms.CharField(label="What you learnt", max_length=5000, widget=forms.Textarea({"rows": 4}))


class LinesField(forms.CharField):
    """One thing a line; empty lines are left out. Cleans to a list."""

    widget = forms.Textarea(attrs={"rows": 6})

    def clean(self, value: Any) -> Any:
        lines = [" ".join(line.split()) for line in (super().clean(value) or "").splitlines()]
        kept = [line for line in lines if line]
        if any(len(line) > 200 for line in kept):
            raise forms.ValidationError("One of the lines is longer than 200 characters. Say it shorter.")
        return kept


class ToolkitForm(ActionModelForm):
    ingredients = LinesField(
        label="Active ingredients", help_text="One a line: the few things without which it would not be itself."
    )

    class Meta:
        model = Toolkit
        fields = ["title", "subject", "strand", "about"]
        widgets = {"about": forms.Textarea({"rows": 3})}


class ToolkitVersionForm(ActionForm):
    ingredients = LinesField(label="Active ingredients", help_text="One a line.")
    changed = forms.CharField(label="What changes, and why", max_length=300, widget=forms.Textarea({"rows": 2}))


class ToolkitUseForm(ActionForm):
    school = forms.ModelChoiceField(label="School", queryset=School.objects.none(), empty_label="Choose a school")
    state = forms.ChoiceField(label="How far", choices=ToolkitUse.State.choices, widget=forms.RadioSelect)
    note = forms.CharField(
        label="What you see so far", max_length=300, required=False, widget=forms.Textarea({"rows": 2}),
        help_text="Needed where your school stops: others learn from it.",
    )  # fmt: skip

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        schools = School.objects.for_user(user, "practice.edit")
        self.fields["school"].queryset = schools  # type: ignore[attr-defined]
        if len(schools) == 1:
            self.initial.setdefault("school", schools[0])


class ResearchForm(ActionModelForm):
    starts_on = DayField(label="First day")
    ends_on = DayField(label="Answer expected by")
    sites = forms.ModelMultipleChoiceField(
        label="In which schools", queryset=School.objects.none(), widget=forms.CheckboxSelectMultiple
    )

    class Meta:
        model = ResearchProject
        fields = ["title", "question", "partner", "method", "strand", "sites", "starts_on", "ends_on"]
        widgets = {name: forms.Textarea({"rows": 3}) for name in ("question", "method")}

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["sites"].queryset = School.objects.for_user(user, "practice.edit")  # type: ignore[attr-defined]


class CloseResearchForm(ActionForm):
    result = forms.CharField(label="What was found", max_length=5000, widget=forms.Textarea({"rows": 4}))
    outcome = forms.ChoiceField(label="What follows", choices=OUTCOMES, widget=forms.RadioSelect)
