"""Planning a visit, and the kinds of visit that there are."""

from typing import Any

from django import forms

from charter.forms.fields import LinesField
from charter.questions.fields import DayField
from improvement.models import Strand
from improvement.visits.forms import choose, text
from improvement.visits.models import VisitType
from improvement.visits.selectors import visits
from schools.models import School
from trust import clock
from trust.forms import ActionForm, ActionModelForm
from trust.models import User


class PlanForm(ActionForm):
    """Schools are those of the reader's scope; who leads and comes, anybody who may visit."""

    type = forms.ModelChoiceField(label="Kind of visit", queryset=VisitType.objects.none(), empty_label="Choose a kind")
    school = forms.ModelChoiceField(label="School", queryset=School.objects.none(), empty_label="Choose a school")
    starts_on = DayField(label="First day")
    ends_on = DayField(label="Last day", required=False, help_text="Empty: it takes one day.")
    strand = forms.ModelChoiceField(label="Main strand", queryset=Strand.objects.all(), empty_label="Choose a strand")
    focus = forms.CharField(
        label="What it looks at", max_length=150, required=False, help_text="Such as: phonics in Year 1."
    )
    lead = forms.TypedChoiceField(label="Who leads it")
    team = forms.TypedMultipleChoiceField(
        label="Who else comes", required=False, widget=forms.SelectMultiple({"size": 8}),
        help_text="Hold Ctrl or Cmd to choose several.",
    )  # fmt: skip
    lines = LinesField(
        label="Lines of enquiry", required=False, rows=3,
        help_text="Questions that the visit starts from, one a line. The school adds at least one of its own.",
    )  # fmt: skip
    load_reason = text(
        "Why it can't wait", "Only where the school's half-term is full already.", required=False, rows=2
    )

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        by_role = School.objects.for_user(user, "visit.edit")
        self.whole = by_role.exists()
        schools = by_role if self.whole else School.objects.for_user(user, "visit.view")
        choose(self.fields["school"], schools.open_on(clock.today()).order_by("sort_name"))
        choose(self.fields["type"], VisitType.objects.of_shape(VisitType.Shape.VISIT))
        leads, everyone = visits.leads(), visits.visitors()
        for name, people in (("lead", leads), ("team", everyone)):
            field: Any = self.fields[name]
            field.choices, field.coerce = people, by_key
        self.initial.setdefault("lead", user.pk)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if not self.whole and data.get("lead") and self.user not in (data["lead"], *data.get("team", [])):
            self.add_error("lead", "You may plan visits that you make yourself: be its lead, or one of the team.")
        return data


def by_key(pk: str) -> User:
    return User.objects.get(pk=pk)


class LineForm(ActionForm):
    words = forms.CharField(
        label="Line of enquiry", max_length=300, widget=forms.Textarea({"rows": 2}),
        help_text="A question the visit should help to answer. No names of pupils.",
    )  # fmt: skip


class CallOffForm(ActionForm):
    reason = forms.CharField(label="Why it is called off", max_length=300)


class KindForm(ActionModelForm):
    """A kind of visit; without a policy and a link it is refused."""

    class Meta:
        model = VisitType
        fields = [
            "name", "about", "shape", "policy_title", "policy", "policy_link", "step", "minutes", "lines_at_least",
            "per_semester", "window_limit", "outside", "verifies_tracker", "in_use",
        ]  # fmt: skip
        help_texts = {
            "policy_title": "Every kind of visit follows a policy that people can read.",
            "policy": "The decision of the charter that is this policy, where it is one.",
            "policy_link": "Or the address of the policy, such as https://…",
            "minutes": "Counted in the school's load.",
            "per_semester": "0: where it is needed.",
        }
        widgets = {"about": forms.Textarea({"rows": 2})}
