"""What is typed about exemptions, borrowed approaches, sources of a standard and barriers."""

from collections.abc import Sequence
from typing import Any

from django import forms

from charter.adoption.models import Exemption
from charter.models import CorePrinciple, Decision, DecisionVersion
from charter.questions.fields import DayField
from schools.models import School
from trust.forms import ActionForm
from trust.models import User
from trust.words import long_day


def text(label: str, help_text: str = "", *, required: bool = True, rows: int = 4) -> forms.CharField:
    return forms.CharField(
        label=label, help_text=help_text, required=required, max_length=5000, widget=forms.Textarea({"rows": rows})
    )


class AskForm(ActionForm):
    """A head asks for leave from a standard, or from one principle."""

    principle = forms.ModelChoiceField(
        label="Which principle", queryset=CorePrinciple.objects.none(), empty_label="Choose one principle",
        help_text="One principle at a time. The rest of the goal stands.",
    )  # fmt: skip
    reason = text("Why your school can't do this now", "What stands in the way, and what you have tried.")
    instead = text("What you do instead", "So that pupils and staff lose nothing meanwhile.", rows=3)
    starts_on = DayField(label="From", required=False, help_text="Empty: from today.")
    until = DayField(label="Until")

    def __init__(self, *args: Any, version: DecisionVersion, last_day: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if version.behaviour.needs_every_principle:
            self.fields["principle"].queryset = version.principles.all()  # type: ignore[attr-defined]
        else:
            del self.fields["principle"]
        if last_day:
            self.fields["until"].help_text = f"Its last day: {long_day(last_day)} at the latest."


class AdviseForm(ActionForm):
    supports = forms.TypedChoiceField(
        label="What do you advise?", choices=[("yes", "Agree to it"), ("no", "Decline it")],
        coerce=lambda value: value == "yes", widget=forms.RadioSelect,
    )  # fmt: skip
    words = text("Why", "What you know of the school that the chief executive should weigh.")


class DecideForm(ActionForm):
    agrees = forms.TypedChoiceField(
        label="Decision", choices=[("yes", "Agree"), ("no", "Decline")],
        coerce=lambda value: value == "yes", widget=forms.RadioSelect,
    )  # fmt: skip
    until = DayField(label="Until", required=False, help_text="Change it where a shorter time is enough.")
    conditions = text("Conditions", "What the school keeps to meanwhile.", required=False, rows=3)
    note = text("Why", "The school reads this.", rows=3)

    def __init__(self, *args: Any, exemption: Exemption, **kwargs: Any) -> None:
        super().__init__(*args, initial={"until": exemption.until}, **kwargs)


class BorrowForm(ActionForm):
    school = forms.ModelChoiceField(label="For which of your schools", queryset=School.objects.none(), empty_label=None)

    def __init__(self, *args: Any, schools: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["school"].queryset = schools  # type: ignore[attr-defined]
        self.initial.setdefault("school", schools.first())


class CiteForm(ActionForm):
    why = forms.CharField(
        label="What the standard takes from it", max_length=300, widget=forms.Textarea({"rows": 2}),
        help_text="Such as: its three routines for the start of a lesson.",
    )  # fmt: skip


class RaiseForm(ActionForm):
    """Anybody at a school says what is in the way."""

    school = forms.ModelChoiceField(label="School", queryset=School.objects.none(), empty_label=None)
    what = forms.CharField(
        label="What is in the way", max_length=300, widget=forms.Textarea({"rows": 3}),
        help_text="Of teaching, of calm, of what was agreed. No names of pupils.",
    )  # fmt: skip
    decision = forms.ModelChoiceField(
        label="Which decision it is about",
        queryset=Decision.objects.none(),
        required=False,
        empty_label="None in particular",
    )

    def __init__(self, *args: Any, schools: Any, decisions: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["school"].queryset = schools  # type: ignore[attr-defined]
        self.fields["decision"].queryset = decisions  # type: ignore[attr-defined]
        if len(schools) == 1:
            self.initial.setdefault("school", schools[0])


class RemoveForm(ActionForm):
    """Its owner takes it out of the way; without an outcome it only gets an owner."""

    owner = forms.TypedChoiceField(label="Who removes it", coerce=lambda pk: User.objects.get(pk=pk))
    removed_on = DayField(label="Removed on", required=False, help_text="Empty while it is still in the way.")
    outcome = forms.CharField(label="What was done", max_length=300, required=False, widget=forms.Textarea({"rows": 2}))

    def __init__(self, *args: Any, people: Sequence[tuple[int, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["owner"].choices = [("", "Choose a person"), *people]  # type: ignore[attr-defined]
