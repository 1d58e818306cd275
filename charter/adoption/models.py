"""What schools do with a decision beside filling in its form: exemptions, borrowed approaches, barriers removed."""

from datetime import date
from typing import Self

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q

from charter.models import CorePrinciple, Decision, DecisionVersion, Submission
from schools.models import School
from trust import clock
from trust.access.scopes import Scope, ScopedQuerySet
from trust.history.tracking import tracked
from trust.models import AcademicYear, DataClass, Record
from trust.words import long_day


class ExemptionQuerySet(ScopedQuerySet):
    def open(self) -> Self:
        """Asked for and not decided."""
        return self.filter(state__in=[Exemption.State.ASKED, Exemption.State.ADVISED])

    def holding(self, day: date | None = None) -> Self:
        """Agreed, and its days include this one."""
        day = day or clock.today()
        return self.filter(state=Exemption.State.AGREED, starts_on__lte=day, until__gte=day)

    def for_pages(self) -> Self:
        return self.select_related(
            "school", "decision__area", "version__year", "principle", "asked_by", "decided_by", "second_reader"
        )


@tracked
class Exemption(Record):
    """A school's leave, until a date, from a standard or from one principle of an aligned decision.

    The head asks, the trust's leads advise, the chief executive decides; who advised is the second reader (S0-17).
    """

    class State(models.TextChoices):
        ASKED = "asked", "Asked for"
        ADVISED = "advised", "Advised on"
        AGREED = "agreed", "Agreed"
        DECLINED = "declined", "Declined"
        ENDED = "ended", "Ended"

    TRANSITIONS = {
        State.ASKED: [State.ADVISED, State.ENDED],
        State.ADVISED: [State.AGREED, State.DECLINED, State.ENDED],
        State.AGREED: [State.ENDED],
        State.DECLINED: [],
        State.ENDED: [],
    }

    data_class = DataClass.C2
    scope = Scope(school="school")

    school = models.ForeignKey(School, models.PROTECT, related_name="exemptions")
    decision = models.ForeignKey(Decision, models.PROTECT, related_name="exemptions")
    version = models.ForeignKey(DecisionVersion, models.PROTECT, related_name="+")
    principle = models.ForeignKey(CorePrinciple, models.PROTECT, null=True, blank=True, related_name="+")
    reason = models.TextField("why the school asks")
    instead = models.TextField("what the school does instead", blank=True)
    starts_on = models.DateField("from")
    until = models.DateField("last day")
    state = models.CharField(max_length=8, choices=State, default=State.ASKED)
    conditions = models.TextField(blank=True)
    decision_note = models.TextField("why it was decided so", blank=True)
    asked_by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    asked_at = models.DateTimeField()
    decided_by = models.ForeignKey("trust.User", models.PROTECT, null=True, blank=True, related_name="+")
    decided_at = models.DateTimeField(null=True, blank=True)
    second_reader = models.ForeignKey("trust.User", models.PROTECT, null=True, blank=True, related_name="+")
    ended_at = models.DateTimeField(null=True, blank=True)
    ended_reason = models.CharField(max_length=200, blank=True)

    objects = ExemptionQuerySet.as_manager()

    class Meta:
        ordering = ["-asked_at"]
        constraints = [
            models.CheckConstraint(
                condition=Q(until__gte=F("starts_on")),
                name="exemption_in_order",
                violation_error_message="It would end before it begins.",
            ),
            models.CheckConstraint(
                condition=Q(decided_by__isnull=True) | ~Q(decided_by=F("asked_by")),
                name="exemption_decided_by_another",
                violation_error_message="Somebody else must decide what you asked for.",
            ),
            models.CheckConstraint(
                condition=Q(decided_by__isnull=True)
                | Q(second_reader__isnull=False) & ~Q(second_reader=F("decided_by")) & ~Q(second_reader=F("asked_by")),
                name="exemption_read_twice",
                violation_error_message="A second person must have read it: ask an executive headteacher, a curriculum "
                "director or a service lead for advice first.",
            ),
            models.UniqueConstraint(
                fields=["school", "decision", "principle"],
                condition=Q(state__in=["asked", "advised", "agreed"]),
                nulls_distinct=False,
                name="one_exemption_at_a_time",
                violation_error_message="Your school has asked for this already. Wait for the decision, or its end.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.subject}, {self.school}"

    def get_absolute_url(self) -> str:
        return f"/exemptions/{self.pk}/"

    @property
    def subject(self) -> str:
        """What it is from: the decision, or one principle of it."""
        return f"{self.decision.title}: {self.principle.title}" if self.principle else self.decision.title

    @property
    def words(self) -> str:
        """Exempt until Thursday 4 February 2027."""
        return f"Exempt until {long_day(self.until)}"

    @property
    def is_open(self) -> bool:
        return self.state in (self.State.ASKED, self.State.ADVISED)

    def clean(self) -> None:
        """Never past the academic year in which it begins (domain.md section 2)."""
        year = AcademicYear.objects.filter(first_day__lte=self.starts_on, last_day__gte=self.starts_on).first()
        if year and self.until > year.last_day:
            raise ValidationError(
                {
                    "until": f"An exemption ends with the academic year, by {long_day(year.last_day)}. Choose that day "
                    "or an earlier one; if it is still needed then, ask again for the next year."
                }
            )


@tracked
class Advice(Record):
    """What an executive headteacher, curriculum director or service lead says to an exemption."""

    data_class = DataClass.C2
    scope = Scope(school="exemption__school")

    exemption = models.ForeignKey(Exemption, models.PROTECT, related_name="advice")
    supports = models.BooleanField("advises to agree")
    words = models.TextField("advice")
    by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering = ["at"]
        verbose_name_plural = "advice"
        constraints = [
            models.UniqueConstraint(
                fields=["exemption", "by"],
                name="one_advice_a_person",
                violation_error_message="You have given your advice already.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.by} on {self.exemption}"


@tracked
class Borrowing(Record):
    """A school began its own record from another school's published one."""

    data_class = DataClass.C1
    scope = Scope()

    submission = models.OneToOneField(Submission, models.PROTECT, related_name="borrowing")
    source = models.ForeignKey(Submission, models.PROTECT, related_name="lent")
    by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering = ["-at"]

    def __str__(self) -> str:
        return f"{self.submission.school} from {self.source.school}"


@tracked
class Citation(Record):
    """A school's own version that a later standard names as its source."""

    data_class = DataClass.C1
    scope = Scope()

    version = models.ForeignKey(DecisionVersion, models.PROTECT, related_name="citations")
    submission = models.ForeignKey(Submission, models.PROTECT, related_name="+")
    why = models.CharField("what the standard takes from it", max_length=300)
    by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering = ["at"]
        constraints = [
            models.UniqueConstraint(
                fields=["version", "submission"],
                name="cited_once",
                violation_error_message="The standard names this school's version already.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.submission.school}: {self.why}"


class BarrierQuerySet(ScopedQuerySet):
    def open(self) -> Self:
        return self.filter(removed_on__isnull=True)


@tracked
class Barrier(Record):
    """Something that keeps staff from doing what was agreed, and who takes it out of their way (S1-53)."""

    data_class = DataClass.C2
    scope = Scope(school="school")

    school = models.ForeignKey(School, models.PROTECT, related_name="barriers")
    decision = models.ForeignKey(Decision, models.PROTECT, null=True, blank=True, related_name="barriers")
    what = models.CharField("what is in the way", max_length=300)
    raised_by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    raised_on = models.DateField()
    owner = models.ForeignKey("trust.User", models.PROTECT, null=True, blank=True, related_name="+")
    removed_on = models.DateField(null=True, blank=True)
    outcome = models.CharField("what was done", max_length=300, blank=True)

    objects = BarrierQuerySet.as_manager()

    class Meta:
        ordering = ["-raised_on", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(removed_on__isnull=True) | Q(removed_on__gte=F("raised_on")),
                name="barrier_in_order",
                violation_error_message="It can't have been removed before it was raised.",
            )
        ]

    def __str__(self) -> str:
        return self.what

    def get_absolute_url(self) -> str:
        return f"/barriers/{self.pk}/"
