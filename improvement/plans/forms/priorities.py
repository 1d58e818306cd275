"""A priority in groups, from what is seen to what stops; and closing one."""

from collections.abc import Iterator
from typing import Any

from django import forms
from django.forms.boundfield import BoundField

from charter.forms.submissions import people_of
from charter.questions.fields import MoneyField
from charter.values.actions.tags import part_of
from charter.values.forms.tags import TagsField
from charter.values.selectors.tags import FIELDS, this_years
from improvement.models import Strand
from improvement.plans.models import Plan, Priority
from trust.forms import ActionForm, ActionModelForm
from trust.models import User


def text_area(rows: int = 3) -> forms.Textarea:
    return forms.Textarea(attrs={"rows": rows})


class PriorityForm(ActionModelForm):
    """A draft needs no more than the priority, its strand and its owner. `seen` is the save it was opened on."""

    cost = MoneyField(label="Cost in pounds", required=False, min_value=0)
    seen = forms.IntegerField(widget=forms.HiddenInput, required=False)

    class Meta:
        model = Priority
        fields = [
            "title", "strand", "symptom", "cause", "cause_kind", "cause_evidence", "owner", "cost", "hours", "stops",
            "monitor", "monitoring", "order", "depends_on",
        ]  # fmt: skip
        widgets = {
            "symptom": text_area(), "cause": text_area(), "cause_evidence": text_area(), "stops": text_area(2),
            "depends_on": forms.CheckboxSelectMultiple,
        }  # fmt: skip
        labels = {"depends_on": "What must come first"}
        help_texts = {
            "title": "What will be better, in one line.",
            "symptom": "What figures, work or people show. Not yet why.",
            "cause": "Ask why until the answer is something the school can change.",
            "cause_evidence": "What you looked at that shows this cause and not another.",
            "stops": "What nobody needs to do any more, so that there is time for this.",
            "hours": "An honest estimate for all staff together.",
            "monitoring": "Such as: books of two year groups each half-term.",
            "order": "1 comes first.",
        }

    GROUPS = {
        "The priority": ["title", "strand", "serves"],
        "From what we see to its cause": ["symptom", "cause", "cause_kind", "cause_evidence"],
        "Who, and what it takes": ["owner", "cost", "hours", "stops"],
        "How we watch it": ["monitor", "monitoring"],
        "Order": ["order", "depends_on"],
    }

    def __init__(self, *args: Any, plan: Plan, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        people = [pk for pk, _ in people_of(plan.school)]
        held = [pk for pk in (self.instance.owner_id, self.instance.monitor_id) if pk]
        for name in ("owner", "monitor"):
            self.fields[name].queryset = User.objects.filter(pk__in=[*people, *held]).order_by("name")  # type: ignore[attr-defined]
        self.fields["strand"].queryset = Strand.objects.all()  # type: ignore[attr-defined]
        others = plan.priorities.exclude(pk=self.instance.pk)  # type: ignore[attr-defined]
        self.fields["depends_on"].queryset = others  # type: ignore[attr-defined]
        self.fields["order"].required = False
        if not others.exists():
            del self.fields["depends_on"]
        self.add_serves()

    def add_serves(self) -> None:
        field = TagsField(help_text="At least one before the priority goes live.")
        if field.offered.by_key:
            there = map(part_of, this_years(self.instance)) if self.instance.pk else ()
            field.initial = [f"{FIELDS[type(part)]}-{part.pk}" for part in there]
            self.fields["serves"] = field

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("order") is None:
            data.pop("order", None)
        return data

    def groups(self) -> Iterator[tuple[str, list[BoundField]]]:
        for title, names in self.GROUPS.items():
            found = [self[name] for name in names if name in self.fields]
            if found:
                yield title, found


class CloseForm(ActionForm):
    outcome = forms.CharField(label="What came of it", widget=text_area(4), max_length=5000)
    seen = forms.IntegerField(widget=forms.HiddenInput)
