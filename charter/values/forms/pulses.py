"""Opening a pulse and answering it."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from django import forms

from charter.values.models import Pulse, PulseItem, Purpose, Value
from charter.values.models.pulses import ANSWERS
from schools.models import School
from trust import clock
from trust.forms import ActionForm


class DateInput(forms.DateInput):
    input_type = "date"

    def __init__(self) -> None:
        super().__init__(format="%Y-%m-%d")


class OpenPulseForm(ActionForm):
    title = forms.CharField(label="What staff see it called", max_length=100)
    values = forms.ModelMultipleChoiceField(
        Value.objects.none(),
        label="Values to ask about",
        help_text="Each line of these values is asked, and every promise to staff. One or two values keep it short.",
        widget=forms.CheckboxSelectMultiple,
    )
    opens_on = forms.DateField(label="First day", initial=clock.today, widget=DateInput())
    closes_on = forms.DateField(label="Last day", widget=DateInput())

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        purpose = Purpose.objects.in_force(clock.today()).first()
        self.fields["values"].queryset = Value.objects.filter(purpose=purpose)  # type: ignore[attr-defined]


class AnswerForm(ActionForm):
    """A row of choices for each line; none has to be answered. What is typed is kept nowhere but in the counters."""

    def __init__(self, *args: Any, pulse: Pulse, schools: Sequence[School | None], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.schools, self.items = schools, list(PulseItem.objects.filter(pulse=pulse))
        if len(schools) > 1:
            choices = [(str(number), str(school)) for number, school in enumerate(schools)]
            self.fields["school"] = forms.ChoiceField(label="The school you answer for", choices=choices)
        for item in self.items:
            self.fields[f"item-{item.pk}"] = forms.ChoiceField(
                label=item.text,
                choices=list(enumerate(ANSWERS)),
                widget=forms.RadioSelect,
                required=False,
            )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        school = self.schools[int(data.get("school") or 0)] if self.schools else None
        answers = {item: int(said) for item in self.items if (said := data.get(f"item-{item.pk}"))}
        return {"school": school, "answers": answers}

    def parts(self) -> Iterator[tuple[str, list[forms.BoundField]]]:
        """(heading, its lines), in order."""
        for heading, items in groupby(self.items, lambda item: item.heading):
            yield heading, [self[f"item-{item.pk}"] for item in items]
