"""Starting a plan, and the days on which it is looked at."""

from datetime import date
from typing import Any

from django import forms

from charter.questions.fields import DayField
from improvement.plans.models import Plan
from schools.models import School
from trust import clock
from trust.forms import ActionForm
from trust.models import AcademicYear, Term, User
from trust.words import long_day


class StartForm(ActionForm):
    """This year's plan or a later one, at one of the reader's schools."""

    school = forms.ModelChoiceField(label="School", queryset=School.objects.none(), empty_label="Choose a school")
    year = forms.ModelChoiceField(label="Year", queryset=AcademicYear.objects.none(), empty_label="Choose a year")

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        schools = School.objects.for_user(user, "plan.edit").open_on(clock.today())
        self.fields["school"].queryset = schools  # type: ignore[attr-defined]
        self.fields["year"].queryset = AcademicYear.objects.filter(last_day__gte=clock.today())  # type: ignore[attr-defined]
        if len(schools) == 1:
            self.initial.setdefault("school", schools[0])


class ReviewsForm(ActionForm):
    """A day in each term of the plan's year."""

    def __init__(self, *args: Any, plan: Plan, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        there = {row.term_id: row.on for row in plan.reviews.all()}  # type: ignore[attr-defined]
        self.terms: list[Term] = list(plan.year.terms.all())  # type: ignore[attr-defined]
        for term in self.terms:
            self.fields[f"term-{term.pk}"] = DayField(
                label=f"{term.get_name_display()} term", required=False, initial=there.get(term.pk),
                help_text=f"Between {long_day(term.first_day)} and {long_day(term.last_day)}.",
            )  # fmt: skip

    @property
    def days(self) -> dict[Term, date | None]:
        return {term: self.cleaned_data.get(f"term-{term.pk}") for term in self.terms}
