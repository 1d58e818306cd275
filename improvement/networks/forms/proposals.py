"""What is typed to propose a change of the charter, or a new line of it."""

from typing import Any

from django import forms

from charter.models import Area, Decision
from charter.review.models import Outcome
from charter.types import BEHAVIOUR
from improvement.networks.models import Network, NetworkMeeting
from trust.access.levels import Role
from trust.forms import ActionForm

TYPES = [(name, f"{behaviour.type.label}: {behaviour.meaning}") for name, behaviour in BEHAVIOUR.items()]
OUTCOMES = [choice for choice in Outcome.choices if choice[0] != Outcome.NEW]


def text(label: str, rows: int, help_text: str = "") -> forms.CharField:
    return forms.CharField(label=label, help_text=help_text, widget=forms.Textarea(attrs={"rows": rows}))


class ProposeForm(ActionForm):
    """About a line that is there; those in the network's care come first."""

    decision = forms.ModelChoiceField(Decision.objects.none(), label="Line of the charter", empty_label="Choose a line")
    outcome = forms.ChoiceField(label="What should become of it", choices=OUTCOMES, widget=forms.RadioSelect)
    type = forms.ChoiceField(
        label="New type", choices=[("", "The type stays"), *TYPES], required=False,
        help_text="Only where the type should change.",
    )  # fmt: skip
    reason = text(
        "Why", 4, "What you saw in your schools, and what would be better. Everyone who works here can read it."
    )
    meeting = forms.ModelChoiceField(
        NetworkMeeting.objects.none(), label="Agreed at which meeting", required=False, empty_label="Not at a meeting"
    )

    def __init__(self, *args: Any, network: Network, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["meeting"].queryset = network.meetings.select_related("network")  # type: ignore[attr-defined]
        if "decision" in self.fields:
            self.choose_among(network)

    def choose_among(self, network: Network) -> None:
        field: Any = self.fields["decision"]
        field.queryset = Decision.objects.select_related("area").order_by("area__order", "title")
        own = set(network.lines.values_list("decision", flat=True))  # type: ignore[attr-defined]
        rows = sorted(field.queryset, key=lambda row: row.pk not in own)
        mine = [(row.pk, row.title) for row in rows if row.pk in own]
        others = [(row.pk, f"{row.title} ({row.area})") for row in rows if row.pk not in own]
        groups = [("In the network's care", mine), ("Others", others)]
        field.choices = [("", "Choose a line"), *(group for group in groups if group[1])]


class ProposeNewForm(ProposeForm):
    """A line that the charter does not have."""

    title = forms.CharField(label="What it is about", max_length=200)
    area = forms.ModelChoiceField(Area.objects.all(), label="Area", empty_label="Choose an area")
    statement = text("What we would agree", 4, "One or two sentences that a new teacher understands.")
    type = forms.ChoiceField(label="Type", choices=TYPES, widget=forms.RadioSelect)
    lead_role = forms.ChoiceField(label="Who would lead", choices=[("", "Choose a role"), *Role.choices])
    responsible_role = forms.ChoiceField(
        label="Who would answer for it", choices=[("", "Choose a role"), *Role.choices]
    )
    decision = None  # type: ignore[assignment]
    outcome = None  # type: ignore[assignment]
    field_order = ["title", "area", "statement", "type", "lead_role", "responsible_role", "reason", "meeting"]
