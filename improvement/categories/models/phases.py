"""The phases of a school's change, in their order, and how well its leaders fit the phase (S2-9, S2-11)."""

from django.db import models
from django.db.models import F, Q

from improvement.models import PositionQuerySet
from schools.models import School
from trust.access.scopes import Scope
from trust.history.tracking import tracked
from trust.models import DataClass, Record


@tracked
class PhaseOfChange(Record):
    """A phase that a school goes through, one after the other: none is left out."""

    data_class = DataClass.C1
    scope = Scope()

    code = models.SlugField(unique=True)
    name = models.CharField(max_length=60)
    description = models.CharField(max_length=300, blank=True)
    icon = models.CharField(max_length=40, default="point")
    order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["order", "pk"]
        verbose_name_plural = "phases of change"

    def __str__(self) -> str:
        return self.name


@tracked
class PhaseStep(Record):
    """What is done in a phase, and not before it: a school moves on once each is done."""

    data_class = DataClass.C1
    scope = Scope()

    phase = models.ForeignKey(PhaseOfChange, models.PROTECT, related_name="steps")
    code = models.SlugField(unique=True)
    title = models.CharField(max_length=200)
    order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["phase__order", "order", "pk"]

    def __str__(self) -> str:
        return self.title


@tracked
class SchoolPhase(Record):
    """The phase a school is in, from a day until it is in another."""

    data_class = DataClass.C2
    scope = Scope(school="school")

    school = models.ForeignKey(School, models.PROTECT, related_name="phases_of_change")
    phase = models.ForeignKey(PhaseOfChange, models.PROTECT, related_name="schools")
    since = models.DateField()
    until = models.DateField(null=True, blank=True)
    reason = models.CharField("why then", max_length=500)
    by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")

    objects = PositionQuerySet.as_manager()

    class Meta:
        ordering = ["-since", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["school"],
                condition=Q(until__isnull=True),
                name="one_phase_a_school",
                violation_error_message="This school is in a phase already.",
            ),
            models.CheckConstraint(
                condition=Q(until__isnull=True) | Q(until__gte=F("since")), name="school_phase_in_order"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.school}: {self.phase}"


@tracked
class PhaseStepDone(Record):
    """A step of the phase that the school was in, done on a day, with how one can tell."""

    data_class = DataClass.C2
    scope = Scope(school="position__school")

    position = models.ForeignKey(SchoolPhase, models.PROTECT, related_name="done")
    step = models.ForeignKey(PhaseStep, models.PROTECT, related_name="+")
    evidence = models.CharField("how one can tell", max_length=500)
    by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    on = models.DateField()

    class Meta:
        ordering = ["on", "pk"]
        verbose_name_plural = "phase steps done"
        constraints = [
            models.UniqueConstraint(
                fields=["position", "step"],
                name="phase_step_once",
                violation_error_message="This is done already.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.step}: {self.evidence}"


@tracked
class LeadershipFit(Record):
    """A note on whether a school has the leaders that its phase asks for; for the chief executive and HR alone."""

    class Fit(models.TextChoices):
        FITS = "fits", "Right for this phase"
        WITH_HELP = "with_help", "Right, with help"
        CHANGE = "change", "Another phase would suit better"

    data_class = DataClass.C3
    scope = Scope(school="school")

    school = models.ForeignKey(School, models.PROTECT, related_name="leadership_fit")
    phase = models.ForeignKey(PhaseOfChange, models.PROTECT, related_name="+")
    fit = models.CharField(max_length=9, choices=Fit)
    words = models.TextField("what it rests on")
    next_step = models.CharField("what follows", max_length=300)
    by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    on = models.DateField()

    class Meta:
        ordering = ["-on", "-pk"]
        verbose_name_plural = "notes on leadership fit"

    def __str__(self) -> str:
        return f"{self.school}: {self.get_fit_display()}"

    def get_absolute_url(self) -> str:
        return "/improvement/leadership/"
