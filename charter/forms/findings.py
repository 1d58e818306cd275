"""The action that follows from an answer."""

from typing import Any

from django import forms

from charter.forms.submissions import People
from charter.questions.fields import DayField
from trust.forms import ActionForm
from trust.models import User


class FindingForm(ActionForm):
    title = forms.CharField(label="What will be done", max_length=200)
    owner = forms.TypedChoiceField(label="By whom", coerce=lambda pk: User.objects.get(pk=pk))
    due_on = DayField(label="By when")
    measure = forms.CharField(
        label="How you will know that it worked",
        max_length=200,
        help_text="Such as: the next audit finds it fully met.",
    )

    def __init__(self, *args: Any, people: People, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        owner: Any = self.fields["owner"]
        owner.choices = [("", "Choose a person"), *people]
