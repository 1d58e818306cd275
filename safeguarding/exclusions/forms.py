"""What is typed about a suspension, an exclusion and a panel: days and kinds, no text."""

from typing import Any

from django import forms

from charter.questions.fields import DayField
from safeguarding.exclusions.models import ExclusionCase, Kind, Panel
from trust import clock
from trust.forms import ActionForm


class SpellForm(ActionForm):
    case = forms.ModelChoiceField(
        ExclusionCase.objects.none(),
        label="Case",
        required=False,
        empty_label="A new case",
        help_text="Suspended before in this term? Choose that case; your own records say which it is.",
    )
    kind = forms.ChoiceField(label="Kind", choices=Kind.choices, widget=forms.RadioSelect)
    first_day = DayField(label="First day")
    days = forms.DecimalField(
        label="School days",
        required=False,
        max_digits=4,
        decimal_places=1,
        help_text="Whole or half days. Leave it blank for a permanent exclusion.",
    )
    exam_on = DayField(
        label="First exam or test missed on",
        required=False,
        help_text="A public exam or a national curriculum test, however few the days. Blank where none is missed.",
    )
    told_on = DayField(label="Governors told on", help_text="The law's clock starts on this day.")

    def __init__(self, *args: Any, cases: Any, **kwargs: Any) -> None:
        kwargs.setdefault("initial", {"told_on": clock.today()})
        super().__init__(*args, **kwargs)
        field: Any = self.fields["case"]
        field.queryset = cases


class RequestForm(ActionForm):
    case = forms.ModelChoiceField(
        ExclusionCase.objects.none(), label="Case", empty_label="Choose one", help_text="Your own records say which."
    )
    asked_on = DayField(label="Parents asked on", help_text="The day on which it reached the school or its governors.")

    def __init__(self, *args: Any, cases: Any, **kwargs: Any) -> None:
        kwargs.setdefault("initial", {"asked_on": clock.today()})
        super().__init__(*args, **kwargs)
        field: Any = self.fields["case"]
        field.queryset = cases


class ConveneForm(ActionForm):
    meets_on = DayField(label="The panel meets on")
    version = forms.IntegerField(widget=forms.HiddenInput)


class DecideForm(ActionForm):
    decision = forms.ChoiceField(label="What was decided", widget=forms.RadioSelect)
    decided_on = DayField(label="Decided on")
    letters_on = DayField(label="Parents, head and local authority told on", required=False)
    version = forms.IntegerField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, panel: Panel, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["decision"]
        field.choices = panel.choices
