"""Events, practice cards, takeaways, and how far judges agreed."""

from typing import Any

from django import forms

from charter.questions.fields import DayField
from improvement.models import Strand
from improvement.visits.forms import choose, text
from improvement.visits.models import Event, VisitType
from schools.models import School
from trust import clock
from trust.forms import ActionForm
from trust.models import User

Shape = VisitType.Shape


class EventForm(ActionForm):
    type = forms.ModelChoiceField(label="Kind of event", queryset=VisitType.objects.none(), empty_label="Choose a kind")
    title = forms.CharField(label="Title", max_length=150)
    on = DayField(label="Day")
    place = forms.CharField(
        label="Place", max_length=150, help_text="For a tour outside the trust: the school you go to."
    )
    strand = forms.ModelChoiceField(label="Strand", queryset=Strand.objects.all(), empty_label="Choose a strand")
    about = text("What it is about", required=False, rows=3, most=1000)
    schools = forms.ModelMultipleChoiceField(
        label="Schools that take part", queryset=School.objects.none(), required=False,
        widget=forms.CheckboxSelectMultiple,
    )  # fmt: skip

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choose(self.fields["type"], VisitType.objects.of_shape(Shape.EVENT, Shape.MODERATION, Shape.OUTWARD))
        schools = School.objects.for_user(user, "school.view").open_on(clock.today())
        choose(self.fields["schools"], schools.order_by("sort_name"))


class ModerationForm(ActionForm):
    """Counts alone: no pupil and no teacher is named (S4-12)."""

    subject = forms.CharField(label="Subject", max_length=80)
    year_group = forms.CharField(label="Year group", max_length=40)
    sample_size = forms.IntegerField(label="Pieces of work judged", min_value=1)
    agreed = forms.IntegerField(label="Pieces on which the judges agreed at once", min_value=0)
    learned = text("What we will do about the rest", rows=3, most=1000)


class TakeawayForm(ActionForm):
    words = text("What is worth having", "What you saw there, in two sentences.", rows=3, most=600)
    next_step = forms.CharField(label="What we will try here", max_length=300)


class CardForm(ActionForm):
    school = forms.ModelChoiceField(label="School", queryset=School.objects.none(), empty_label="Choose a school")
    strand = forms.ModelChoiceField(label="Strand", queryset=Strand.objects.all(), empty_label="Choose a strand")
    title = forms.CharField(label="Title", max_length=120, help_text="What others would search for.")
    problem = text("What was the problem", rows=2, most=600)
    way = text("What we do", "So that somebody else can do it on Monday.", rows=5, most=1200)
    change = text("What changed, and how we know", rows=2, most=600)
    event = forms.ModelChoiceField(
        label="Shown at", queryset=Event.objects.none(), required=False, empty_label="No event in particular"
    )

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        schools = School.objects.for_user(user, "practice.edit").open_on(clock.today()).order_by("sort_name")
        choose(self.fields["school"], schools)
        choose(self.fields["event"], Event.objects.filter(type__shape=Shape.EVENT))
        if len(schools) == 1:
            self.initial.setdefault("school", schools[0])
