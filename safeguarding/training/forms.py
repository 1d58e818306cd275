"""What is typed about training: people without an account, what they completed, documents to read."""

from typing import Any

from django import forms
from django.db.models import QuerySet

from charter.questions.fields import DayField
from safeguarding.person_types import PersonType
from safeguarding.training.models import DocumentVersion, Trainee, TrainingType
from schools.models import School
from trust import clock
from trust.access.levels import Role
from trust.forms import ActionForm
from trust.imports.reading import LIMIT, too_large


class PersonForm(ActionForm):
    """`schools`: those that the writer may enter people at; none of them: the trust itself, where it is offered."""

    name = forms.CharField(label="Name", max_length=150)
    person_type = forms.ChoiceField(label="Who they are", choices=PersonType.choices)
    school = forms.ModelChoiceField(School.objects.none(), label="School", required=False)
    since = DayField(label="Started on")
    until = DayField(label="Last day", required=False, help_text="The day after, they count no more.")

    def __init__(self, *args: Any, schools: QuerySet[School] | None, trust_wide: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if schools is None:
            del self.fields["school"]
            return
        field: Any = self.fields["school"]
        field.queryset, field.required = schools, not trust_wide
        field.empty_label = "The trust itself" if trust_wide else "Choose a school"


class RecordForm(ActionForm):
    training_type = forms.ModelChoiceField(
        TrainingType.objects.filter(closed_on__isnull=True), label="Which training", empty_label="Choose one"
    )
    completed_on = DayField(label="Completed on")
    provider = forms.CharField(label="Given by", max_length=150, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["completed_on"].widget.attrs["max"] = clock.today().isoformat()


class SheetForm(ActionForm):
    kind = forms.ChoiceField(label="What is in the sheet")
    file = forms.FileField(label="Sheet", help_text="CSV or XLSX, as your other system exports it.")

    def __init__(self, *args: Any, kinds: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["kind"].choices = kinds  # type: ignore[attr-defined]

    def clean_file(self) -> Any:
        file = self.cleaned_data["file"]
        if file.size > LIMIT:
            raise forms.ValidationError(too_large(file.size))
        return file


class AskedOfForm(ActionForm):
    """Of whom something is asked; its own fields, which say what, come first."""

    person_types = forms.MultipleChoiceField(
        label="Who is asked", choices=PersonType.choices, required=False, widget=forms.CheckboxSelectMultiple,
        help_text="None ticked, and no role either: everybody.",
    )  # fmt: skip
    roles = forms.MultipleChoiceField(
        label="And holders of a role", choices=Role.choices, required=False, widget=forms.CheckboxSelectMultiple
    )


class TrainingForm(AskedOfForm):
    field_order = ("name", "about", "law_months", "law_source", "charter_months", "charter_source")

    name = forms.CharField(label="Name", max_length=100)
    about = forms.CharField(label="What it is", max_length=300, required=False)
    law_months = forms.IntegerField(
        label="Months by law", min_value=1, max_value=120, required=False,
        help_text="How long it counts. Empty where the law gives none.",
    )  # fmt: skip
    law_source = forms.CharField(label="Where the law says it", max_length=200, required=False)
    charter_months = forms.IntegerField(
        label="Months by our charter", min_value=1, max_value=120, required=False,
        help_text="Of the two the fewer count. Both empty: it is taken once.",
    )  # fmt: skip
    charter_source = forms.CharField(label="Where the charter says it", max_length=200, required=False)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        for whose in ("law", "charter"):
            if data.get(f"{whose}_months") and not data.get(f"{whose}_source"):
                self.add_error(f"{whose}_source", "Say where it stands, so that others can look it up.")
        return data


class DocumentForm(AskedOfForm):
    field_order = ("title", "about")

    title = forms.CharField(label="Title", max_length=150)
    about = forms.CharField(label="Why it is read", max_length=300, required=False)


class VersionForm(ActionForm):
    label = forms.CharField(label="Which version", max_length=60, help_text="Such as “September 2026”.")
    in_force_on = DayField(label="In force from", help_text="From this day everybody is asked again.")
    due_on = DayField(label="To be read by")
    link = forms.URLField(label="Where it can be read", required=False, assume_scheme="https")
    what_is_new = forms.CharField(
        label="What is new in it", required=False, max_length=2000, widget=forms.Textarea({"rows": 3})
    )
    minutes = forms.IntegerField(label="Minutes to read", min_value=1, max_value=600, initial=30)


class PapersForm(ActionForm):
    """`people`: who may be ticked, those without an account at one place."""

    version = forms.ModelChoiceField(DocumentVersion.objects.none(), label="Version on the paper", empty_label=None)
    signed_on = DayField(label="Signed on")
    people = forms.ModelMultipleChoiceField(
        Trainee.objects.none(), label="Who signed", widget=forms.CheckboxSelectMultiple
    )

    def __init__(
        self, *args: Any, people: QuerySet[Trainee], versions: QuerySet[DocumentVersion], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        for name, rows in (("people", people), ("version", versions)):
            field: Any = self.fields[name]
            field.queryset = rows
        who: Any = self.fields["people"]
        who.label_from_instance = lambda row: f"{row.name}, {row.get_person_type_display().lower()}"
        field.label_from_instance = lambda row: row.label
        self.fields["signed_on"].widget.attrs["max"] = clock.today().isoformat()
