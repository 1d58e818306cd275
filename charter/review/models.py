"""The annual review of the charter: its dates, a line for each decision, and which schools have seen it."""

from datetime import date

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import F, Q

from charter.models import Decision, DecisionVersion
from schools.models import School
from trust import clock
from trust.access.levels import Role
from trust.access.scopes import Scope
from trust.history.locking import Versioned
from trust.history.tracking import tracked
from trust.models import AcademicYear, DataClass, Record

day_of_year = RegexValidator(r"^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$", "Give month and day, such as 03-01.")


class Body(models.TextChoices):
    """Who decides on the lines of a review (the scheme of delegation says which)."""

    TRUSTEES = Role.TRUSTEE.value, "The trustee board"
    EXECUTIVE = Role.CEO.value, "The chief executive"


DATES = {
    "opens": ("03-01", "opens"),
    "consult_until": ("04-15", "consultation runs until"),
    "decide_by": ("05-31", "decided by"),
    "publish_by": ("06-30", "published by"),
    "effective": ("09-01", "in force from"),
}
"""The five dates of a review in their order, with domain.md section 2's default and the words for each."""


def usual(name: str) -> models.CharField:
    default, words = DATES[name]
    return models.CharField(words, max_length=5, default=default, validators=[day_of_year])


@tracked
class ReviewPlan(Record):
    """The dates on which a review usually happens, as month and day; one row, from a pack and edited on screen."""

    data_class = DataClass.C1
    scope = Scope()

    opens = usual("opens")
    consult_until = usual("consult_until")
    decide_by = usual("decide_by")
    publish_by = usual("publish_by")
    effective = usual("effective")
    decides = models.CharField("who decides", max_length=10, choices=Body, default=Body.TRUSTEES)

    class Meta:
        constraints = [models.CheckConstraint(condition=Q(pk=1), name="only_one_review_plan")]

    def __str__(self) -> str:
        return "Usual dates of the annual review"

    def clean(self) -> None:
        days = [getattr(self, name) for name in DATES]
        if days != sorted(days):
            raise ValidationError("The days must follow each other, from opening to coming into force.")
        if "02-29" in days:
            raise ValidationError("29 February does not come every year. Choose another day.")

    def dates_for(self, year: AcademicYear) -> dict[str, date]:
        """The five dates of the review that decides for this year: all in the calendar year in which it begins."""
        return {name: date.fromisoformat(f"{year.first_day.year}-{getattr(self, name)}") for name in DATES}


@tracked
class AnnualReview(Versioned, Record):
    """One year's review: it decides what the charter says in `year`."""

    class State(models.TextChoices):
        PLANNED = "planned", "Not open yet"
        OPEN = "open", "Open"
        PUBLISHING = "publishing", "Being published"
        PUBLISHED = "published", "Published"

    data_class = DataClass.C1
    scope = Scope()

    year = models.OneToOneField(AcademicYear, models.PROTECT, related_name="+", verbose_name="decides for")
    opens = models.DateField(DATES["opens"][1])
    consult_until = models.DateField(DATES["consult_until"][1])
    decide_by = models.DateField(DATES["decide_by"][1])
    publish_by = models.DateField(DATES["publish_by"][1])
    effective = models.DateField(DATES["effective"][1])
    decides = models.CharField("who decides", max_length=10, choices=Body, default=Body.TRUSTEES)
    state = models.CharField(max_length=10, choices=State, default=State.PLANNED, editable=False)
    opened_on = models.DateField(null=True, blank=True, editable=False)
    publisher = models.ForeignKey("trust.User", models.PROTECT, null=True, blank=True, related_name="+", editable=False)
    published_at = models.DateTimeField(null=True, blank=True, editable=False)
    lease_until = models.DateTimeField(null=True, blank=True, editable=False)
    problem = models.TextField("why it could not be published", blank=True, editable=False)

    class Meta:
        ordering = ["-year__first_day"]
        constraints = [
            models.CheckConstraint(
                condition=Q(opens__lte=F("consult_until"), consult_until__lte=F("decide_by"))
                & Q(decide_by__lte=F("publish_by"), publish_by__lte=F("effective")),
                name="review_in_order",
                violation_error_message="The dates must follow each other: it opens, consultation ends, it is decided, "
                "it is published, it is in force.",
            ),
        ]

    def __str__(self) -> str:
        return f"Review of the charter for {self.year.code}"

    def get_absolute_url(self) -> str:
        return f"/charter/review/{self.pk}/"

    def clean(self) -> None:
        if self.effective and not self.year.first_day <= self.effective <= self.year.last_day:
            raise ValidationError(
                {"effective": f"Choose a day of {self.year.code}, such as {self.year.first_day:%-d %B %Y}."}
            )

    @property
    def is_consulting(self) -> bool:
        return self.state == self.State.OPEN and clock.today() <= self.consult_until

    @property
    def mark(self) -> str:
        """Its state as components/status.html knows it."""
        marks = {"planned": "not_yet_due", "open": "open", "publishing": "running", "published": "published"}
        return marks[self.state]


class Outcome(models.TextChoices):
    KEEP = "keep", "Keep"
    REWORD = "reword", "Change the wording"
    CHANGE_TYPE = "change_type", "Change the type"
    RETIRE = "retire", "Retire"
    NEW = "new", "New"


@tracked
class ReviewLine(Versioned, Record):
    """What a review makes of one decision. `before` is what was in force when it opened; `after` what it became."""

    data_class = DataClass.C1
    scope = Scope()

    review = models.ForeignKey(AnnualReview, models.PROTECT, related_name="lines")
    decision = models.ForeignKey(Decision, models.PROTECT, related_name="review_lines")
    before = models.ForeignKey(DecisionVersion, models.PROTECT, null=True, blank=True, related_name="+")
    draft = models.ForeignKey(DecisionVersion, models.PROTECT, null=True, blank=True, related_name="+")
    after = models.ForeignKey(DecisionVersion, models.PROTECT, null=True, blank=True, related_name="review_lines")
    outcome = models.CharField(max_length=11, choices=Outcome, blank=True)
    challenges = models.TextField("common challenges", blank=True)
    opportunities = models.TextField(blank=True)
    reason = models.TextField("why this outcome", blank=True)
    options = models.TextField("options considered", blank=True)
    experts = models.CharField(
        "experts consulted, whatever their rank", max_length=300, blank=True,
        help_text="Those who know most about it, by name or role: a teacher, a nurse, a caretaker.",
    )  # fmt: skip
    proposed_by = models.ForeignKey("trust.User", models.PROTECT, null=True, blank=True, related_name="+")
    proposed_on = models.DateField(null=True, blank=True)
    decided_by = models.ForeignKey("trust.User", models.PROTECT, null=True, blank=True, related_name="+")
    decided_as = models.CharField("decided by", max_length=100, blank=True)
    decided_on = models.DateField(null=True, blank=True)
    decided_text = models.PositiveIntegerField("the draft's save that was decided on", null=True, blank=True)
    consulted = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["decision__area__order", "decision__title"]
        constraints = [
            models.UniqueConstraint(fields=["review", "decision"], name="one_line_a_decision"),
            models.CheckConstraint(
                condition=Q(decided_on__isnull=True) | ~Q(outcome=""),
                name="decided_with_an_outcome",
                violation_error_message="Nothing is proposed here yet that could be decided.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.decision.title}, review for {self.review.year.code}"

    def get_absolute_url(self) -> str:
        return f"/charter/review/lines/{self.pk}/"

    @property
    def changes(self) -> bool:
        """Whether the outcome is a text of its own, in `draft`."""
        return self.outcome in (Outcome.REWORD, Outcome.CHANGE_TYPE, Outcome.NEW)


@tracked
class SchoolConsulted(Record):
    """A school's head says that the school has seen the lines of a review: once a school."""

    data_class = DataClass.C1
    scope = Scope()

    review = models.ForeignKey(AnnualReview, models.PROTECT, related_name="consulted")
    school = models.ForeignKey(School, models.PROTECT, related_name="+")
    seen_by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    seen_on = models.DateField()

    class Meta:
        ordering = ["school__sort_name"]
        verbose_name_plural = "schools consulted"
        constraints = [
            models.UniqueConstraint(
                fields=["review", "school"],
                name="seen_once_a_school",
                violation_error_message="Your school has said so already.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.school} has seen the {self.review}"
