"""A year's wording, its parts, and evidence for promises."""

from typing import Any

from django import forms

from charter.values.models import Aim, Purpose, StaffPromise, Strand, Value, ValueLine
from schools.models import RoleAssignment, School
from trust.forms import ActionForm, ActionModelForm
from trust.models import AcademicYear, User

TALL = forms.Textarea(attrs={"rows": 3})


class StartYearForm(ActionForm):
    year = forms.ModelChoiceField(AcademicYear.objects.none(), label="Academic year", empty_label=None)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["year"].queryset = AcademicYear.objects.filter(purpose__isnull=True).order_by("-first_day")  # type: ignore[attr-defined]


class PurposeForm(ActionModelForm):
    seen = forms.IntegerField(widget=forms.HiddenInput)

    class Meta:
        model = Purpose
        fields = ["mission", "vision", "note"]
        widgets = {"mission": TALL, "vision": TALL, "note": forms.Textarea(attrs={"rows": 2})}


class PartForm(ActionModelForm):
    """Title, text and place in the list; what a kind of part has besides comes from the classes below."""

    class Meta:
        fields = ["title", "text", "order"]
        widgets = {"text": TALL}
        labels = {"order": "Place in the list"}
        help_texts = {"order": "The smallest number stands first."}

    @property
    def lines(self) -> dict[str, list[str]] | None:
        return None


class StrandForm(PartForm):
    class Meta(PartForm.Meta):
        model = Strand


class AimForm(PartForm):
    class Meta(PartForm.Meta):
        model = Aim
        help_texts = {"text": "Empty: the page keeps a place for it.", **PartForm.Meta.help_texts}


class PromiseForm(PartForm):
    class Meta(PartForm.Meta):
        model = StaffPromise
        fields = ["title", "text", "asked_as", "order"]


class ValueForm(PartForm):
    """The two lists are typed a line each, in the trust's own words."""

    does = forms.CharField(
        label="What it looks like", help_text="One line each.", required=False, widget=forms.Textarea(attrs={"rows": 8})
    )
    doesnt = forms.CharField(
        label="What it does not look like",
        help_text="One line each.",
        required=False,
        widget=forms.Textarea(attrs={"rows": 6}),
    )
    field_order = ["title", "text", "does", "doesnt", "order"]

    class Meta(PartForm.Meta):
        model = Value

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            for kind in ValueLine.Kind.values:
                texts = self.instance.lines.filter(kind=kind).values_list("text", flat=True)
                self.initial[kind] = "\n".join(texts)

    @property
    def lines(self) -> dict[str, list[str]]:
        return {
            kind: [line.strip() for line in self.cleaned_data[kind].splitlines() if line.strip()]
            for kind in ValueLine.Kind.values
        }


KINDS: dict[str, type[PartForm]] = {
    "strands": StrandForm,
    "values": ValueForm,
    "aims": AimForm,
    "promises": PromiseForm,
}


class EvidenceForm(ActionForm):
    """Schools to choose from are the reader's own; without one it holds for the whole trust, where they may say so."""

    school = forms.ModelChoiceField(School.objects.none(), empty_label="The whole trust")
    text = forms.CharField(
        label="What shows that the promise is kept",
        help_text="What was done and what came of it, in a sentence or two. No names.",
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    url = forms.URLField(label="Link to it", required=False, assume_scheme="https")

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        school = self.fields["school"]
        school.queryset = School.objects.for_user(user, "promise.edit")  # type: ignore[attr-defined]
        school.required = not holds_everywhere(user, "promise.edit")
        if school.required:
            school.empty_label = None  # type: ignore[attr-defined]


def holds_everywhere(user: User, capability: str) -> bool:
    """Whether a live role gives the capability for the whole trust."""
    live = RoleAssignment.objects.live().for_user(user, capability)
    return live.filter(user=user, school__isnull=True, cluster__isnull=True).exists()
