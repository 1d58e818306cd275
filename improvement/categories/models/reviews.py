"""One school's need in one academic year: its own view, two readers, the judgement, the reply."""

from datetime import date
from typing import Self

from django.db import models
from django.db.models import F, Q

from improvement.models import Strand
from schools.models import School
from trust import clock
from trust.access.scopes import Scope, ScopedQuerySet
from trust.history.tracking import tracked
from trust.models import AcademicYear, DataClass, Record


class ReviewQuerySet(ScopedQuerySet):
    def for_pages(self) -> Self:
        return self.select_related("school__cluster", "year", "judge", "judged_by", "own_by", "forced_by")

    def judged(self) -> Self:
        return self.filter(judged_at__isnull=False)

    def told(self) -> Self:
        """What the school has been told, and so what those read who do not judge."""
        return self.filter(told_at__isnull=False)

    def open(self) -> Self:
        return self.exclude(state=CategoryReview.State.CLOSED)

    def latest_of_schools(self, day: date | None = None) -> Self:
        """The one judged last of each school, as it stood at the end of that day."""
        rows = self.judged().filter(judged_on__lte=day or clock.today())
        return rows.order_by("school_id", "-judged_on", "-judged_at").distinct("school_id")


@tracked
class CategoryReview(Record):
    """Judged once a year and looked at again after six months (S4-7, S4-8); never averaged, always by a named person.

    `level` is what was judged, `stands` what holds now: an appeal may change it.
    """

    class Kind(models.TextChoices):
        ANNUAL = "annual", "Yearly category"
        SIX_MONTH = "six_month", "Six-month review"

    class State(models.TextChoices):
        OWN_VIEW = "own_view", "The school writes"
        READING = "reading", "Being read"
        JUDGING = "judging", "Ready to judge"
        JUDGED = "judged", "Judged"
        TOLD = "told", "School told"
        CLOSED = "closed", "Closed"

    TRANSITIONS = {
        State.OWN_VIEW: [State.READING],
        State.READING: [State.JUDGING],
        State.JUDGING: [State.JUDGED],
        State.JUDGED: [State.TOLD],
        State.TOLD: [State.CLOSED],
        State.CLOSED: [],
    }

    data_class = DataClass.C2
    scope = Scope(school="school", person="readings__person")

    school = models.ForeignKey(School, models.PROTECT, related_name="category_reviews")
    year = models.ForeignKey(AcademicYear, models.PROTECT, related_name="+")
    kind = models.CharField(max_length=9, choices=Kind, default=Kind.ANNUAL)
    state = models.CharField(max_length=8, choices=State, default=State.OWN_VIEW)
    opened_by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    opened_at = models.DateTimeField()
    judge = models.ForeignKey("trust.User", models.PROTECT, related_name="+", verbose_name="who judges")
    own_view_by = models.DateField("last day for the school's own view")
    own_words = models.TextField("what the school wants its readers to know", blank=True)
    own_by = models.ForeignKey("trust.User", models.PROTECT, null=True, blank=True, related_name="+")
    own_at = models.DateTimeField("own view handed in", null=True, blank=True)
    level = models.PositiveSmallIntegerField("overall need as judged", null=True, blank=True)
    stands = models.PositiveSmallIntegerField("overall need in force", null=True, blank=True)
    words = models.TextField("why this level", blank=True)
    would_change = models.TextField("what would move the school on", blank=True)
    forced_by = models.ForeignKey(Strand, models.PROTECT, null=True, blank=True, related_name="+")
    judged_by = models.ForeignKey("trust.User", models.PROTECT, null=True, blank=True, related_name="+")
    judged_at = models.DateTimeField(null=True, blank=True)
    judged_on = models.DateField(null=True, blank=True)
    review_due_on = models.DateField("to be looked at again by", null=True, blank=True)
    told_by = models.ForeignKey("trust.User", models.PROTECT, null=True, blank=True, related_name="+")
    told_at = models.DateTimeField("school told", null=True, blank=True)
    reply = models.TextField("the school's reply", blank=True)
    replied_by = models.ForeignKey("trust.User", models.PROTECT, null=True, blank=True, related_name="+")
    replied_at = models.DateTimeField(null=True, blank=True)
    closed_at = models.DateTimeField(null=True, blank=True)

    objects = ReviewQuerySet.as_manager()

    class Meta:
        ordering = ["-opened_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["school", "year", "kind"],
                name="one_review_of_a_kind_a_year",
                violation_error_message="This school has one of this kind in this academic year already.",
            ),
            models.CheckConstraint(
                condition=Q(judged_at__isnull=True)
                | Q(judged_by__isnull=False, level__gte=1, stands__gte=1) & ~Q(words=""),
                name="judged_by_somebody_with_words",
                violation_error_message="A judgement needs a level, the name of who judged, and words.",
            ),
            models.CheckConstraint(
                condition=Q(judged_by__isnull=True) | Q(own_by__isnull=True) | ~Q(judged_by=F("own_by")),
                name="not_judged_by_who_wrote",
                violation_error_message="Whoever wrote the school's own view may not judge it.",
            ),
            models.CheckConstraint(
                condition=Q(told_at__isnull=True) | Q(judged_at__isnull=False), name="told_once_judged"
            ),
        ]
        indexes = [models.Index(fields=["school", "judged_on"], name="review_by_school_and_day")]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.year.code}, {self.school}"

    def get_absolute_url(self) -> str:
        return f"/improvement/categories/reviews/{self.pk}/"

    @property
    def title(self) -> str:
        """Yearly category 2026/27."""
        return f"{self.get_kind_display()} {self.year.code}"

    @property
    def is_own_view_open(self) -> bool:
        return self.state == self.State.OWN_VIEW

    @property
    def may_be_read(self) -> bool:
        """The school has spoken, or its time to do so is over."""
        return self.own_at is not None or self.own_view_by < clock.today()
