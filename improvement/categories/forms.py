"""What is typed about a school's needs, its phase, its strengths and its leaders."""

from collections.abc import Mapping, Sequence
from typing import Any

from django import forms

from charter.questions.fields import DayField
from improvement.categories.models import CategoryReview, LeadershipFit, NeedLevel, PhaseOfChange, StrandNeed
from improvement.models import Strand
from schools.models import School
from trust.forms import ActionForm
from trust.models import User

Levels = Sequence[NeedLevel]


def text(label: str, help_text: str = "", *, required: bool = True, rows: int = 4) -> forms.CharField:
    return forms.CharField(
        label=label, help_text=help_text, required=required, max_length=5000, widget=forms.Textarea({"rows": rows})
    )


def line(label: str, help_text: str = "", *, required: bool = True) -> forms.CharField:
    return forms.CharField(label=label, help_text=help_text, required=required, max_length=300)


def level_field(label: str, levels: Levels, help_text: str = "", *, required: bool = False) -> forms.TypedChoiceField:
    return forms.TypedChoiceField(
        label=label, choices=[(row.level, str(row)) for row in levels], coerce=int, empty_value=None,
        required=required, help_text=help_text, widget=forms.RadioSelect,
    )  # fmt: skip


class Later:
    """A field that is asked for when the form is handed in, and may wait while it is only kept."""

    required: bool

    def clean(self, value: Any) -> Any:
        self.required = False
        try:
            return super().clean(value)  # type: ignore[misc]
        finally:
            self.required = True


class LaterLevel(Later, forms.TypedChoiceField):
    pass


class LaterChoice(Later, forms.ChoiceField):
    pass


class LaterText(Later, forms.CharField):
    pass


def later_level(label: str, levels: Levels) -> LaterLevel:
    return LaterLevel(
        label=label, choices=[(row.level, str(row)) for row in levels], coerce=int, empty_value=None,
        widget=forms.RadioSelect,
    )  # fmt: skip


class OpenForm(ActionForm):
    """Whose need is to be judged, by whom, and until when the schools write first."""

    kind = forms.ChoiceField(label="What is opened", choices=CategoryReview.Kind.choices, widget=forms.RadioSelect)
    schools = forms.ModelMultipleChoiceField(
        label="Schools", queryset=School.objects.none(), widget=forms.CheckboxSelectMultiple
    )
    own_view_by = DayField(
        label="Last day for the school's own view",
        help_text="The readers begin when it is handed in, or the day after.",
    )
    first = forms.ModelChoiceField(label="First reader", queryset=User.objects.none(), empty_label="Choose a person")
    second = forms.ModelChoiceField(
        label="Second reader", queryset=User.objects.none(), empty_label="Choose a person",
        help_text="Another person, who reads without seeing what the first one says.",
    )  # fmt: skip
    judge = forms.ModelChoiceField(
        label="Who judges", queryset=User.objects.none(), empty_label="Choose a person",
        help_text="By name, in words. An appeal goes to somebody else.",
    )  # fmt: skip

    def __init__(self, *args: Any, schools: Any, readers: Any, judges: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        chosen = {"schools": schools, "first": readers, "second": readers, "judge": judges}
        for name, rows in chosen.items():
            self.fields[name].queryset = rows  # type: ignore[attr-defined]


class NeedsForm(ActionForm):
    """Level, how sure, how it goes and what shows it, strand by strand. Nothing is required until it is handed in."""

    use_required_attribute = False

    def __init__(
        self, *args: Any, strands: Sequence[Strand], levels: Levels, start: Mapping[int, Mapping[str, Any]],
        **kwargs: Any,
    ) -> None:  # fmt: skip
        super().__init__(*args, **kwargs)
        self.strands = strands
        for strand in strands:
            for name, field in self.fields_of(strand, levels).items():
                self.fields[f"{name}_{strand.pk}"] = field
                self.initial.setdefault(f"{name}_{strand.pk}", start.get(strand.pk, {}).get(name))
        self.order_fields([f"{name}_{strand.pk}" for strand in strands for name in self.parts])

    parts: Sequence[str] = ("need", "confidence", "trend", "evidence")

    def fields_of(self, strand: Strand, levels: Levels) -> dict[str, forms.Field]:
        return {
            "need": later_level(f"Level of need in {strand.name.lower()}", levels),
            "confidence": LaterChoice(
                label="How sure are you?", choices=StrandNeed.Confidence.choices, widget=forms.RadioSelect
            ),
            "trend": LaterChoice(label="How does it go?", choices=StrandNeed.Trend.choices, widget=forms.RadioSelect),
            "evidence": LaterText(label="What shows it?", max_length=5000, widget=forms.Textarea({"rows": 3})),
        }

    @property
    def needs(self) -> dict[int, dict[str, Any]]:
        return {
            strand.pk: {part: self.cleaned_data.get(f"{part}_{strand.pk}") for part in self.parts}
            for strand in self.strands
        }

    @property
    def blocks(self) -> list[tuple[Strand, list[Any]]]:
        return [(strand, [self[f"{part}_{strand.pk}"] for part in self.parts]) for strand in self.strands]

    @property
    def rest(self) -> list[Any]:
        """The fields that belong to no strand."""
        inside = {f"{part}_{strand.pk}" for part in self.parts for strand in self.strands}
        return [self[name] for name in self.fields if name not in inside]


class OwnViewForm(NeedsForm):
    """The school's own view, with one strength at least, and what its readers should know."""

    strength_strand = forms.ModelChoiceField(
        label="A strength: in which strand", queryset=Strand.objects.all(), required=False,
        empty_label="Choose a strand",
    )  # fmt: skip
    strength_words = line("What others can learn from you", "Every school has something to give.", required=False)
    strength_evidence = line("How do you know?", required=False)
    strength_shared = forms.BooleanField(label="Other schools may read this strength", required=False, initial=True)
    own_words = text("What should your readers know that is not above?", required=False)

    @property
    def strength(self) -> dict[str, Any]:
        return {name: self.cleaned_data.get(f"strength_{name}") for name in ("strand", "words", "evidence", "shared")}


class JudgeForm(NeedsForm):
    """The level that stands in each strand, and the overall level: judged, never worked out."""

    parts = ("need", "help")

    def __init__(self, *args: Any, levels: Levels, **kwargs: Any) -> None:
        super().__init__(*args, levels=levels, **kwargs)
        self.fields["stopped"] = forms.BooleanField(
            label="I have gone through the questions on bias above", required=False
        )
        self.fields["level"] = level_field(
            "Overall level of need", levels, "You judge it. It is not an average of the strands.", required=True
        )
        self.fields["words"] = text("Why this level", "The school reads this.")
        self.fields["would_change"] = text("What would move the school on", "What you would have to see next time.")

    def fields_of(self, strand: Strand, levels: Levels) -> dict[str, forms.Field]:
        return {
            "need": later_level(f"The level that stands in {strand.name.lower()}", levels),
            "help": text("What is help to do here?", required=False, rows=2),
        }


class ReplyForm(ActionForm):
    words = text("Your reply", "It stays with the judgement.")


class AppealForm(ActionForm):
    why = text("Why should it be decided again?", "Somebody else than who judged decides, on what you write here.")


class DecideForm(ActionForm):
    upheld = forms.TypedChoiceField(
        label="Decision", choices=[("no", "The level stands"), ("yes", "Another level stands")],
        coerce=lambda value: value == "yes", widget=forms.RadioSelect,
    )  # fmt: skip
    words = text("Why", "The school reads this.")

    def __init__(self, *args: Any, levels: Levels, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["level"] = level_field("The level that stands instead", levels)
        self.order_fields(["upheld", "level", "words"])


class StrengthForm(ActionForm):
    school = forms.ModelChoiceField(label="School", queryset=School.objects.none(), empty_label=None)
    strand = forms.ModelChoiceField(label="Strand", queryset=Strand.objects.all(), empty_label="Choose a strand")
    words = line("What others can learn here")
    evidence = line("How do you know?", "A figure, a visit, what people say.")
    shared = forms.BooleanField(label="Other schools may read it", required=False, initial=True)

    def __init__(self, *args: Any, schools: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["school"].queryset = schools  # type: ignore[attr-defined]


class PhaseForm(ActionForm):
    phase = forms.ModelChoiceField(
        label="Phase", queryset=PhaseOfChange.objects.all(), empty_label="Choose a phase",
        help_text="The next one once every step of this one is done, or an earlier one.",
    )  # fmt: skip
    reason = text("Why now", rows=3)


class StepForm(ActionForm):
    evidence = line("How can one tell?")


class FitForm(ActionForm):
    school = forms.ModelChoiceField(label="School", queryset=School.objects.none(), empty_label="Choose a school")
    phase = forms.ModelChoiceField(
        label="Its phase", queryset=PhaseOfChange.objects.all(), empty_label="Choose a phase"
    )
    fit = forms.ChoiceField(
        label="Do its leaders fit this phase?", choices=LeadershipFit.Fit.choices, widget=forms.RadioSelect
    )
    words = text("What it rests on", "What you have seen, with dates. No diagnoses, no hearsay.")
    next_step = line("What follows")

    def __init__(self, *args: Any, schools: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["school"].queryset = schools  # type: ignore[attr-defined]
