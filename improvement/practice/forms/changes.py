"""What is typed about a change, and on the help board."""

from typing import Any

from django import forms

from charter.questions.fields import DayField
from improvement.practice.forms.schools import OfSchoolForm
from improvement.practice.models import ChangeRecord, HelpPost
from improvement.practice.selectors.changes import principles, works_at
from schools.models import School
from trust.forms import ActionForm, ActionModelForm
from trust.models import User


class ChangeForm(ActionModelForm):
    decide_by = DayField(label="To be decided by")

    class Meta:
        model = ChangeRecord
        fields = ["title", "trigger", "evidence", "options", "principles_met", "strand", "decide_by"]
        widgets = {name: forms.Textarea({"rows": 3}) for name in ("trigger", "evidence", "options", "principles_met")}


class InputForm(ActionForm):
    school = forms.ModelChoiceField(label="Where you work", queryset=School.objects.none(), empty_label=None)
    words = forms.CharField(
        label="What you see from where you work", max_length=3000, widget=forms.Textarea({"rows": 4}),
        help_text="What would help, what would get in the way. No names of pupils.",
    )  # fmt: skip

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["school"].queryset = works_at(user)  # type: ignore[attr-defined]


class DecideForm(ActionForm):
    decision = forms.CharField(
        label="What is decided, and why", max_length=5000, widget=forms.Textarea({"rows": 4}),
        help_text="Say what of the front line's words you took up, and what you did not.",
    )  # fmt: skip


class PrinciplesForm(ActionForm):
    """A line for each place; an empty one stays “not typed yet”."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for place, words in enumerate(principles(), start=1):
            field = forms.CharField(label=f"Principle {place}", max_length=200, required=False, initial=words)
            self.fields[f"place_{place}"] = field

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        return {"words": [data.get(name, "") for name in self.fields]}


class HelpForm(OfSchoolForm):
    capability = "practice.say"

    class Meta:
        model = HelpPost
        fields = ["kind", "topic", "words", "strand", "school"]
        widgets = {"kind": forms.RadioSelect, "words": forms.Textarea({"rows": 4})}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["kind"].choices = HelpPost.Kind.choices  # type: ignore[attr-defined]


class AnswerForm(ActionForm):
    words = forms.CharField(
        label="Your answer", max_length=3000, widget=forms.Textarea({"rows": 3}),
        help_text="What you could do, when, and whom to call.",
    )  # fmt: skip


class CloseHelpForm(ActionForm):
    """How it went; an offer is taken off the board without."""

    feedback = forms.ChoiceField(label="How it went", choices=HelpPost.Feedback.choices, widget=forms.RadioSelect)
    feedback_words = forms.CharField(
        label="What came of it", max_length=2000, required=False, widget=forms.Textarea({"rows": 3})
    )

    def __init__(self, *args: Any, post: HelpPost, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not post.is_request:
            del self.fields["feedback"]
