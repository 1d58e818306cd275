"""What is typed about offers, needs, agreements, deployments and urgent requests."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from django import forms
from django.db.models import QuerySet

from assessment.models import Measure
from charter.questions.fields import DayField
from improvement.capacity.models import CapacityReview, Standing, SupportKind, UrgentRequest
from improvement.models import Strand
from schools.models import Phase
from trust.forms import ActionForm
from trust.models import User


def text(label: str, help_text: str = "", *, required: bool = True, rows: int = 3) -> forms.CharField:
    return forms.CharField(
        label=label, help_text=help_text, required=required, max_length=5000, widget=forms.Textarea({"rows": rows})
    )


def days(label: str, help_text: str = "Whole or half days.", *, required: bool = True) -> forms.DecimalField:
    widget = forms.NumberInput({"step": "0.5", "inputmode": "decimal"})
    return forms.DecimalField(
        label=label, help_text=help_text, required=required, min_value=0.5, max_value=200, max_digits=5,
        decimal_places=1, widget=widget,
    )  # fmt: skip


class KindField(forms.ModelChoiceField):
    def __init__(self, label: str) -> None:
        super().__init__(
            SupportKind.objects.all(), label=label, empty_label=None, widget=forms.RadioSelect, blank=False
        )

    def label_from_instance(self, kind: Any) -> str:
        return f"{kind.name}: {kind.description}" if kind.description else kind.name


class StrandField(forms.ModelChoiceField):
    def __init__(self) -> None:
        super().__init__(Strand.objects.all(), label="In which part of the work", empty_label="Choose one")


class OfferForm(ActionForm):
    """`people`: those of the school, or of the central team."""

    person = forms.ModelChoiceField(User.objects.none(), label="Who", empty_label="Choose a person")
    expertise = forms.CharField(
        label="What they are good at", max_length=200, help_text="In a few words, as another head would look for it."
    )
    strand = StrandField()
    kind = KindField("What they would do")
    days = days("How many days")
    starts_on = DayField(label="From")
    until = DayField(label="Until")
    phases = forms.MultipleChoiceField(
        label="Which schools it fits", choices=Phase.choices, required=False, widget=forms.CheckboxSelectMultiple,
        help_text="None ticked: schools like their own; for the central team, every school.",
    )  # fmt: skip
    shown_to_all = forms.BooleanField(
        label="Other schools may read of it, without the name", required=False, initial=True
    )

    def __init__(self, *args: Any, people: QuerySet[User], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["person"].queryset = people  # type: ignore[attr-defined]


class NeedForm(ActionForm):
    strand = StrandField()
    kind = KindField("What would help")
    days = days("About how many days")
    level = forms.TypedChoiceField(
        label="How badly", coerce=int, choices=[(4, "4 high"), (3, "3"), (2, "2"), (1, "1 low")],
        widget=forms.RadioSelect,
    )  # fmt: skip
    why = text("Why", "What is the cause, as far as you know it, and what shows it.")
    starts_on = DayField(label="From")
    until = DayField(label="Until")


class AgreementForm(ActionForm):
    """The four that both sign: why, what for, what will show it, from when until when."""

    seen = forms.IntegerField(widget=forms.HiddenInput)
    rationale = text("Why this support", "What was found, and why this help fits it.", required=False)
    objectives = text("What it is to achieve", "What will be different at the end.", required=False)
    indicators = text("What will show it", "What both of you will look at, and when.", required=False)
    measure = forms.ModelChoiceField(
        Measure.objects.all(), label="The figure to look at later", required=False, empty_label="None fits",
        help_text="The trust sets what moved beside the days given. It proves nothing by itself.",
    )  # fmt: skip
    days = days("How many days")
    starts_on = DayField(label="From", required=False)
    ends_on = DayField(label="Until", required=False)


class DeploymentForm(ActionForm):
    person = forms.ModelChoiceField(User.objects.none(), label="Who", empty_label="Choose a person")
    kind = KindField("What they will do")
    days = days("How many days")
    starts_on = DayField(label="First day")
    exit_on = DayField(label="Last day", required=False, help_text="Always needed for adding capacity.")
    handover = text(
        "What stays when they leave", "How the school will do this by itself, and who carries it on. Always needed for "
        "adding capacity.", required=False,
    )  # fmt: skip
    day_cost = forms.IntegerField(
        label="Cost of a day, in pounds", min_value=0, max_value=5000, required=False,
        help_text="Empty: what the trust reckons with.",
    )  # fmt: skip

    def __init__(self, *args: Any, people: QuerySet[User], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["person"].queryset = people  # type: ignore[attr-defined]


class SendForm(ActionForm):
    sends = forms.TypedChoiceField(
        label="Decision", choices=[("yes", "Send them"), ("no", "Decline")], coerce=lambda value: value == "yes",
        widget=forms.RadioSelect,
    )  # fmt: skip
    note = text("What you say to both schools", "Needed where you decline.", required=False)


class DayForm(ActionForm):
    on = DayField(label="Which day")
    days = forms.TypedChoiceField(
        label="How much of it", choices=[("1", "The whole day"), ("0.5", "Half of it")], coerce=Decimal,
        initial="1", widget=forms.RadioSelect,
    )  # fmt: skip
    note = forms.CharField(label="What was done", max_length=300, required=False)


class MoreDaysForm(ActionForm):
    days = days("How many more days")
    why = text("Why more than was agreed")


class EndForm(ActionForm):
    ended_on = DayField(label="It ended on")
    outcome = text("What came of it", "What the school can do now that it could not do before. What did not work.")
    difference = text("Why more or fewer days than planned", "Only where they differ.", required=False)


class ReportForm(ActionForm):
    words = text("What came of it for your side", "And what you would do again, or differently.")


class PairingForm(ActionForm):
    agrees = forms.TypedChoiceField(
        label="Decision", choices=[("yes", "Go on with it"), ("no", "Not this one")],
        coerce=lambda value: value == "yes", widget=forms.RadioSelect,
    )  # fmt: skip
    days = days("How many days", "As proposed, or other days with a reason.")
    reason = text("Why not as proposed", "Needed where you decline, or change the days. It is kept.", required=False)


class OtherPairingForm(ActionForm):
    """`offers` and `needs` are those that the proposal was made from."""

    need: Any = forms.ModelChoiceField(queryset=None, label="For which need", empty_label="Choose a need")
    offer: Any = forms.ModelChoiceField(queryset=None, label="Which offer", empty_label="Choose an offer")
    days = days("How many days")
    reason = text("Why this instead of what was proposed", "It is kept with the proposal.")

    def __init__(self, *args: Any, offers: QuerySet, needs: QuerySet, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["offer"].queryset, self.fields["need"].queryset = offers, needs  # type: ignore[attr-defined]


class JudgeForm(ActionForm):
    strand = StrandField()
    status = forms.ChoiceField(label="You hold this school for a", choices=Standing.choices, widget=forms.RadioSelect)  # type: ignore[assignment]
    words = text("Why", "What you know beside the days.")


class OwnViewForm(ActionForm):
    strand = StrandField()
    view = forms.ChoiceField(
        label="How we see ourselves", choices=CapacityReview.View.choices, widget=forms.RadioSelect
    )
    days = days("About how many days", "That you could give, or need.", required=False)
    words = text("Why")


class UrgentForm(ActionForm):
    strand = StrandField()
    kind = KindField("What would help")
    what = text("What has happened, and what do you need?", "No names of pupils, nor of staff who are ill.")


class AnswerForm(ActionForm):
    answer = forms.ChoiceField(label="What happens now", choices=UrgentRequest.Answer.choices, widget=forms.RadioSelect)
    days = days("About how many days", "Unless it is settled without anybody coming.", required=False)
    words = text("What you tell the school", "Who comes, and when.")


def given(row: Any, *names: str) -> Mapping[str, Any]:
    """A row's values to begin a form with."""
    return {name: getattr(row, name) for name in names}
