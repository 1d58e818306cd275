"""Forms of the cross-checks."""

from datetime import date, datetime, time, timedelta
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from charter.questions.fields import DayField
from safeguarding.crosschecks.models import CrossCheckReply
from trust import clock
from trust.calendar import Calendar
from trust.forms import ActionForm

CLOSES_AT = time(16)


def closing(day: date) -> datetime:
    """Four in the afternoon of the day, in London."""
    return datetime.combine(day, CLOSES_AT, clock.LONDON)


class AskForm(ActionForm):
    question = forms.CharField(
        label="The question", max_length=300, widget=forms.Textarea({"rows": 3}),
        help_text="As every school reads it, to be answered with yes or no. Name no school, place or person.",
    )  # fmt: skip
    until = DayField(
        label="To be answered by",
        required=False,
        help_text="Four in the afternoon. Left empty: the next working day.",
    )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        day = data.pop("until", None)
        if day and day > clock.today() + timedelta(days=90):
            raise ValidationError({"until": "Three months at most: something like this is looked at soon."})
        return data | {"due_at": closing(day or Calendar.load().working_days_after(clock.today(), 1))}


class ReplyForm(ActionForm):
    answer = forms.ChoiceField(
        label="Have you this too?", choices=CrossCheckReply.Answer.choices, widget=forms.RadioSelect
    )
    words = forms.CharField(
        label="What you looked at", max_length=500, required=False, widget=forms.Textarea({"rows": 3}),
        help_text="No names of pupils. The trust reads this; other schools don't.",
    )  # fmt: skip


class PutRightForm(ActionForm):
    outcome = forms.CharField(label="How it was put right", max_length=500, widget=forms.Textarea({"rows": 3}))
