"""What is asked when a head invites an external reviewer."""

from collections.abc import Sequence
from datetime import timedelta
from itertools import groupby
from typing import Any

from django import forms

from schools.forms.roles import DateInput
from schools.reviewable import Thing
from trust import clock
from trust.forms import ActionForm


class ReviewerForm(ActionForm):
    """Who is let in, to which things of the school, and until which day that is soon."""

    WEEKS = 12

    name = forms.CharField(label="Full name", max_length=150, widget=forms.TextInput(attrs={"autocomplete": "off"}))
    email = forms.EmailField(label="E-mail", widget=forms.EmailInput(attrs={"autocomplete": "off"}))
    until = forms.DateField(
        label="Last day", widget=DateInput(), help_text="Twelve weeks from now at most. Access ends with that day."
    )
    things = forms.MultipleChoiceField(
        label="What they may read",
        widget=forms.CheckboxSelectMultiple,
        help_text="They are shown what you tick and nothing else.",
        error_messages={
            "required": "Tick at least one thing that they may read.",
            "invalid_choice": "Something you ticked is not there any more. Choose again.",
        },
    )

    def __init__(self, *args: Any, offered: Sequence[Thing], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.by_value = {thing.value: thing for thing in offered}
        groups = groupby(sorted(offered, key=lambda thing: thing.group), key=lambda thing: thing.group)
        self.fields["things"].choices = [  # type: ignore[attr-defined]
            (group, [(thing.value, thing.title) for thing in things]) for group, things in groups
        ]

    def clean_until(self) -> Any:
        until = self.cleaned_data["until"]
        if not clock.today() <= until <= clock.today() + timedelta(weeks=self.WEEKS):
            raise forms.ValidationError("Choose a day from today on, twelve weeks from now at most.")
        return until

    def clean_things(self) -> list[Thing]:
        return [self.by_value[value] for value in self.cleaned_data["things"]]
