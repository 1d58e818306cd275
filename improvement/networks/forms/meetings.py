"""What is typed to plan a network's meeting and to note it."""

from typing import Any

from django import forms

from charter.questions.fields import DayField
from improvement.networks.models import NetworkMeeting
from improvement.networks.selectors import networks as selectors
from schools.models import School
from trust.forms import ActionForm


class PlanForm(ActionForm):
    held_on = DayField(label="Day")
    place = forms.CharField(label="Where", max_length=150, required=False, help_text="A school, or online.")
    items = forms.CharField(
        label="Besides what stands on every agenda", required=False, widget=forms.Textarea(attrs={"rows": 3}),
        help_text="One item a line.",
    )  # fmt: skip

    def clean_items(self) -> list[str]:
        return [line.strip() for line in self.cleaned_data["items"].splitlines() if line.strip()]


class NoteForm(ActionForm):
    """A text for each item of the agenda, what was agreed, and the schools that were there."""

    agreed = forms.CharField(label="What was agreed", required=False, widget=forms.Textarea(attrs={"rows": 3}))
    schools = forms.ModelMultipleChoiceField(
        School.objects.none(), label="Schools that were there", required=False, widget=forms.CheckboxSelectMultiple,
        help_text="Those left empty are listed as absent.",
    )  # fmt: skip
    seen = forms.IntegerField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, meeting: NetworkMeeting, **kwargs: Any) -> None:
        there = list(meeting.attendance.values_list("school", flat=True))  # type: ignore[attr-defined]
        initial = {"agreed": meeting.agreed, "seen": meeting.version, "schools": there}
        super().__init__(*args, initial=initial, **kwargs)
        expected = selectors.expected(meeting.network, meeting.held_on)
        asked = School.objects.filter(pk__in=[*there, *(school.pk for school in expected)])
        self.fields["schools"].queryset = asked  # type: ignore[attr-defined]
        self.items = list(meeting.items.select_related("standing"))  # type: ignore[attr-defined]
        texts = {
            f"item-{item.pk}": forms.CharField(
                label=item.title, required=False, initial=item.notes, widget=forms.Textarea(attrs={"rows": 2}),
                help_text=item.standing.help if item.standing else "",
            )
            for item in self.items
        }  # fmt: skip
        self.fields = {**texts, **self.fields}

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        notes = {item.pk: data.pop(f"item-{item.pk}", "") for item in self.items}
        return data | {"notes": notes}
