"""What is typed to set up a network, to appoint its lead and to choose its lines."""

from typing import Any

from django import forms

from charter.models import Decision
from charter.questions.fields import DayField
from improvement.models import Strand
from improvement.networks.models import Network, NetworkKind
from improvement.networks.selectors import networks as selectors
from schools.models import Phase
from trust.forms import ActionForm
from trust.models import User


def strand_field(**options: Any) -> forms.ModelChoiceField:
    options.setdefault("label", "Strand of school life")
    return forms.ModelChoiceField(Strand.objects.all(), **options)


class NetworkForm(ActionForm):
    name = forms.CharField(max_length=100, label="Name", help_text="Such as: Mathematics network.")
    kind = forms.ModelChoiceField(NetworkKind.objects.all(), label="Kind", empty_label="Choose a kind")
    strand = strand_field(
        required=False, empty_label="That of its kind", help_text="Where its work belongs in reports on the schools."
    )
    about = forms.CharField(
        label="What it is for", required=False, widget=forms.Textarea(attrs={"rows": 3}),
        help_text="A sentence or two. Everyone who works in the trust can read it.",
    )  # fmt: skip
    phases = forms.MultipleChoiceField(
        label="Schools of which phase", choices=Phase.choices, required=False, widget=forms.CheckboxSelectMultiple,
        help_text="None ticked: all schools.",
    )  # fmt: skip


class ChangeNetworkForm(NetworkForm):
    """The same, filled with what is there; its kind stays."""

    seen = forms.IntegerField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, network: Network, **kwargs: Any) -> None:
        now = {name: getattr(network, name) for name in ("name", "strand", "about", "phases")}
        super().__init__(*args, initial={**now, "seen": network.version}, **kwargs)
        del self.fields["kind"]
        self.fields["strand"].required = True


class AppointForm(ActionForm):
    person = forms.ModelChoiceField(User.objects.none(), label="Who", empty_label="Choose a person")
    evidence = forms.CharField(
        label="What shows the difference this person has made", widget=forms.Textarea(attrs={"rows": 4}),
        help_text="Results, a school that changed, work that others took up. Everyone in the trust can read it.",
    )  # fmt: skip
    since = DayField(label="From")
    until = DayField(label="Last day", help_text="A set time, such as two years.")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["person"].queryset = selectors.may_lead()  # type: ignore[attr-defined]


class LinesForm(ActionForm):
    decisions = forms.ModelMultipleChoiceField(
        Decision.objects.none(), label="Lines of the charter", required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args: Any, network: Network, **kwargs: Any) -> None:
        chosen = list(network.lines.values_list("decision", flat=True))  # type: ignore[attr-defined]
        super().__init__(*args, initial={"decisions": chosen}, **kwargs)
        field: Any = self.fields["decisions"]
        field.queryset = Decision.objects.select_related("area").order_by("area__order", "title")
        field.label_from_instance = lambda decision: f"{decision.title} ({decision.area.name})"
