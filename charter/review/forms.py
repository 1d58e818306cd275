"""What is typed in the annual review and for a change in the year."""

from typing import Any

from django import forms

from charter.models import Area, DecisionVersion
from charter.review.models import DATES, AnnualReview, Outcome, ReviewLine, ReviewPlan
from charter.types import BEHAVIOUR
from trust.access.levels import Role
from trust.forms import ActionForm, ActionModelForm
from trust.notices.forms import ConfirmsRecipients

DAY = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
TYPES = [(name, f"{behaviour.type.label}: {behaviour.meaning}") for name, behaviour in BEHAVIOUR.items()]
OUTCOMES = [choice for choice in Outcome.choices if choice[0] != Outcome.NEW]


def text(label: str, rows: int, help_text: str = "", *, required: bool = False) -> forms.CharField:
    area = forms.Textarea(attrs={"rows": rows})
    return forms.CharField(label=label, help_text=help_text, required=required, widget=area)


class DatesForm(ActionModelForm):
    """The five dates of one review and who decides; `seen` guards against two people editing at once."""

    seen = forms.IntegerField(widget=forms.HiddenInput)

    class Meta:
        model = AnnualReview
        fields = [*DATES, "decides"]
        widgets = {**dict.fromkeys(DATES, DAY), "decides": forms.RadioSelect}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial["seen"] = self.instance.version

    def _post_clean(self) -> None:
        """The action sets the fields on the row and checks them, so that a clash leaves the row as it is."""


class PlanForm(ActionModelForm):
    """On which day of the year a review usually opens, and so on."""

    class Meta:
        model = ReviewPlan
        fields = [*DATES, "decides"]
        help_texts = dict.fromkeys(DATES, "Month and day: 03-01 is 1 March.")
        widgets = {"decides": forms.RadioSelect}


class OutcomeForm(ActionModelForm):
    """What is proposed for one line; a type only where the type changes."""

    outcome = forms.ChoiceField(label="What becomes of it", choices=OUTCOMES, widget=forms.RadioSelect)
    type = forms.ChoiceField(
        label="New type", choices=[("", "The type stays")], required=False, help_text="Only where the type changes."
    )
    seen = forms.IntegerField(widget=forms.HiddenInput)

    class Meta:
        model = ReviewLine
        fields = ["outcome", "type", "reason", "challenges", "opportunities", "options", "experts"]
        labels = {"reason": "Why", "experts": "Experts consulted, whatever their rank"}
        help_texts = {
            "challenges": "What several schools found hard with it this year.",
            "opportunities": "What it could become, and what research says about it.",
            "options": "What else was thought of, and why it was not chosen.",
        }
        widgets = {
            name: forms.Textarea(attrs={"rows": rows})
            for name, rows in {"reason": 3, "challenges": 3, "opportunities": 3, "options": 3}.items()
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        line: ReviewLine = self.instance
        outcome: Any = self.fields["outcome"]
        outcome.choices = OUTCOMES if line.before else [(Outcome.NEW, "New"), (Outcome.RETIRE, "Not after all")]
        kind: Any = self.fields["type"]
        now = line.before.type if line.before else ""
        kind.choices = [("", "The type stays"), *((name, words) for name, words in TYPES if name != now)]
        self.initial["seen"] = line.version
        if line.draft and line.outcome == Outcome.CHANGE_TYPE:
            self.initial["type"] = line.draft.type
        if not line.before:
            del self.fields["type"]

    def _post_clean(self) -> None:
        """The action sets the fields on the line and checks them."""


class NewLineForm(ActionForm):
    area = forms.ModelChoiceField(Area.objects.all(), label="Area")
    title = forms.CharField(label="What it is about", max_length=200)
    statement = text("What we would agree", 4, "One or two sentences that a new teacher understands.", required=True)
    type = forms.ChoiceField(label="Type", choices=TYPES, widget=forms.RadioSelect)
    lead_role = forms.ChoiceField(label="Who leads", choices=Role.choices)
    responsible_role = forms.ChoiceField(label="Who answers for it", choices=Role.choices)
    reason = text("Why", 3, "What schools found hard, and what research says would help.", required=True)


class DecideForm(ActionForm):
    """Lines to decide on, all that are proposed ticked."""

    lines = forms.ModelMultipleChoiceField(
        ReviewLine.objects.none(), label="Lines", widget=forms.CheckboxSelectMultiple
    )
    decided_on = forms.DateField(label="Decided on", widget=DAY)
    note = forms.CharField(
        label="At which meeting", max_length=70, required=False, help_text="Such as: meeting of 12 May 2027, minute 7."
    )


class PublishForm(ConfirmsRecipients, ActionForm):
    carry_over = forms.BooleanField(required=False, label="Lines without an outcome go on as they are, not reviewed")

    def __init__(self, *args: Any, unreviewed: int, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not unreviewed:
            self.fields["carry_over"].widget = forms.HiddenInput()


class InYearForm(ConfirmsRecipients, ActionForm):
    """A change between two reviews, filled with what is in force."""

    reason = forms.ChoiceField(
        label="Why it cannot wait for the annual review", choices=DecisionVersion.InYear, widget=forms.RadioSelect
    )
    note = text("What happened", 3, "Every headteacher will read this.", required=True)
    effective_from = forms.DateField(label="In force from", widget=DAY)
    type = forms.ChoiceField(label="Type", choices=TYPES, widget=forms.RadioSelect)
    statement = text("What we agree", 5, required=True)
    why = text("Why", 3)
    evidence = text("Evidence", 3)
    experts = forms.CharField(
        label="Experts consulted, whatever their rank", max_length=300, help_text="At least one, by name or role."
    )
    what_stops = forms.CharField(label="What stops to make room", max_length=300, required=False)
    principles = text("Core principles", 5, "One a line: its title, a colon, what it means. For an aligned decision.")

    def clean_principles(self) -> list[dict[str, str]]:
        parts = [line.partition(":") for line in self.cleaned_data["principles"].splitlines() if line.strip()]
        return [{"title": title.strip()[:100], "text": words.strip()} for title, _, words in parts]


def initial_of(version: DecisionVersion) -> dict[str, Any]:
    """What the form of a change in the year starts with."""
    names = ("type", "statement", "why", "evidence", "experts", "what_stops")
    rows = version.principles.all()  # type: ignore[attr-defined]
    principles = "\n".join(f"{row.title}: {row.text}" if row.text else row.title for row in rows)
    return {**{name: getattr(version, name) for name in names}, "principles": principles}
