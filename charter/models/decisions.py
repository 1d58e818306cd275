"""What the trust agreed, of which type, for which academic year."""

from datetime import date
from typing import Self

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import ArrayField, DateRangeField, RangeBoundary, RangeOperators
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Func, Q
from django.db.models.functions import Coalesce, Least

from charter.questions import parse
from charter.types import BEHAVIOUR, Behaviour, DecisionType
from trust.access.levels import Role
from trust.access.scopes import Scope, ScopedQuerySet
from trust.calendar import Cadence
from trust.history.locking import Versioned
from trust.history.tracking import tracked
from trust.models import AcademicYear, DataClass, Record
from trust.words import reading_grade


class Domain(models.TextChoices):
    """The domain app that an area belongs to; its section of the site opens with the area's decisions."""

    IMPROVEMENT = "improvement", "Improvement"
    SAFEGUARDING = "safeguarding", "Safeguarding"
    ASSESSMENT = "assessment", "Figures"
    PEOPLE = "people", "People"
    GOVERNANCE = "governance", "Governance"


@tracked
class Charter(Record):
    """One named charter of the trust, such as its workload charter; a trust with a single one has one row."""

    data_class = DataClass.C1
    scope = Scope()

    code = models.SlugField(unique=True)
    title = models.CharField(max_length=100)
    about = models.TextField(blank=True)
    order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["order", "title"]

    def __str__(self) -> str:
        return self.title


@tracked
class Area(Record):
    data_class = DataClass.C1
    scope = Scope()

    charter = models.ForeignKey(Charter, models.PROTECT, null=True, blank=True, related_name="areas")
    code = models.SlugField(unique=True)
    name = models.CharField(max_length=100)
    domain = models.CharField(max_length=12, choices=Domain)
    order = models.PositiveSmallIntegerField(default=0)
    note = models.TextField(blank=True, help_text="Such as: text missing in source.")

    class Meta:
        ordering = ["order", "name"]

    def __str__(self) -> str:
        return self.name


@tracked
class Decision(Record):
    """A line of the charter through the years; what it says stands in its versions."""

    data_class = DataClass.C1
    scope = Scope()

    area = models.ForeignKey(Area, models.PROTECT, related_name="decisions")
    code = models.SlugField(max_length=80, unique=True)
    title = models.CharField(max_length=200)
    required_by = models.CharField(
        "law that requires it", max_length=200, blank=True, help_text="Empty: the trust's own choice."
    )

    class Meta:
        ordering = ["area__order", "title"]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return f"/charter/decisions/{self.pk}/"


class Status(models.TextChoices):
    PROPOSED = "proposed", "Proposed"
    CONSULTING = "consulting", "Being consulted on"
    DECIDED = "decided", "Decided"
    PUBLISHED = "published", "Published"
    WITHDRAWN = "withdrawn", "Withdrawn"


OWN_VERSION_KEYS = {"questions", "minutes", "words", "due"}
# Flesch and Kincaid's grade at which a text is read with ease at 13 or 14.
READS_EASILY = 8
DRAFTS = [Status.PROPOSED, Status.CONSULTING, Status.DECIDED]


class EffectiveDays(Func):
    """The days a version is in force, both ends counted; open where it has no end."""

    function = "DATERANGE"
    output_field = DateRangeField()

    def __init__(self) -> None:
        ends = RangeBoundary(inclusive_lower=True, inclusive_upper=True)
        # Reversed days make a range of one, not an error: `version_in_order` says what is wrong with them.
        first = Least(F("effective_from"), Coalesce(F("effective_to"), F("effective_from")))
        super().__init__(first, F("effective_to"), ends)


class VersionQuerySet(ScopedQuerySet):
    def in_force(self, day: date) -> Self:
        """Published versions whose days include this one: at most one a decision."""
        return self.filter(
            Q(effective_to__isnull=True) | Q(effective_to__gte=day), effective_from__lte=day, status=Status.PUBLISHED
        )

    def drafts(self) -> Self:
        """Those that are proposed, consulted on or decided, and not published: what may still be edited."""
        return self.filter(status__in=DRAFTS)


@tracked
class DecisionVersion(Versioned, Record):
    """What a decision says in one academic year."""

    class InYear(models.TextChoices):
        """The only reasons to change a decision between two annual reviews."""

        LAW = "law", "The law changed"
        SAFEGUARDING = "safeguarding", "Safeguarding"
        EMERGENCY = "emergency", "An emergency the chief executive declared"

    TRANSITIONS = {
        Status.PROPOSED: [Status.CONSULTING, Status.WITHDRAWN],
        Status.CONSULTING: [Status.DECIDED, Status.PROPOSED, Status.WITHDRAWN],
        Status.DECIDED: [Status.PUBLISHED, Status.WITHDRAWN],
        Status.PUBLISHED: [],
        Status.WITHDRAWN: [],
    }

    data_class = DataClass.C1
    scope = Scope()

    decision = models.ForeignKey(Decision, models.PROTECT, related_name="versions")
    year = models.ForeignKey(AcademicYear, models.PROTECT, related_name="+", verbose_name="academic year")
    type = models.CharField(max_length=12, choices=DecisionType)
    statement = models.TextField("what we agreed")
    why = models.TextField(blank=True)
    lead_role = models.CharField(max_length=20, choices=Role)
    responsible_role = models.CharField(max_length=20, choices=Role)
    consulted = models.CharField(max_length=300, blank=True)
    experts = models.CharField("experts consulted, whatever their rank", max_length=300, blank=True)
    options = models.TextField("options considered", blank=True)
    evidence = models.TextField(blank=True)
    active_ingredients = ArrayField(models.CharField(max_length=200), default=list, blank=True)
    external_product = models.CharField(max_length=100, blank=True)
    cadence = models.CharField(max_length=12, choices=Cadence, blank=True)
    minutes = models.PositiveSmallIntegerField("minutes per school per year", default=0)
    what_stops = models.CharField("what stops to make room", max_length=300, blank=True)
    status = models.CharField(max_length=10, choices=Status, default=Status.PROPOSED)
    approved_by = models.CharField(max_length=100, blank=True)
    approved_on = models.DateField(null=True, blank=True)
    effective_from = models.DateField()
    effective_to = models.DateField(null=True, blank=True)
    in_year_reason = models.CharField("why it changes in the year", max_length=12, choices=InYear, blank=True)
    in_year_note = models.TextField("what happened", blank=True)
    not_reviewed = models.BooleanField("carried over without a review", default=False)
    took_effect_at = models.DateTimeField(null=True, blank=True, editable=False)
    own_version = models.JSONField("what a school's own version says beside the principles", default=dict, blank=True)
    """{"questions": [of a pro-forma], "minutes": 60, "words": 3000, "due": {"anchor", "offset", …}}, all optional:
    further questions, how long it takes to write, from how many words on it is called long, when it is due (as a duty
    says it)."""

    objects = VersionQuerySet.as_manager()

    class Meta:
        ordering = ["-effective_from"]
        constraints = [
            models.CheckConstraint(
                condition=Q(effective_to__isnull=True) | Q(effective_to__gte=F("effective_from")),
                name="version_in_order",
                violation_error_message="It would end before it begins.",
            ),
            ExclusionConstraint(
                name="one_version_in_force",
                expressions=[("decision", RangeOperators.EQUAL), (EffectiveDays(), RangeOperators.OVERLAPS)],
                condition=Q(status=Status.PUBLISHED),
                violation_error_message="Another version of this decision is in force on some of these days.",
            ),
            models.UniqueConstraint(
                fields=["decision", "year"],
                condition=Q(status__in=DRAFTS),
                name="one_draft_a_year",
                violation_error_message="There is a draft of this decision for that year already. Open that one.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.decision.title} ({self.year.code})"

    def clean(self) -> None:
        """What a school's own version is asked must be questions that a form can put."""
        unknown = sorted(set(self.own_version) - OWN_VERSION_KEYS)
        if unknown:
            known = ", ".join(sorted(OWN_VERSION_KEYS))
            raise ValidationError({"own_version": f"Unknown: {', '.join(unknown)}. It may say {known}."})
        if questions := self.own_version.get("questions"):
            try:
                parse({"sections": [{"code": "more", "title": "More", "questions": questions}]})
            except ValidationError as error:
                raise ValidationError({"own_version": error.messages}) from error

    def get_absolute_url(self) -> str:
        return f"/charter/versions/{self.pk}/"

    @property
    def missing(self) -> list[str]:
        """What a decision ought to carry and this one does not: evidence and active ingredients, an expert by name."""
        wanted = {
            "no evidence": self.evidence.strip(),
            "no active ingredients": self.active_ingredients,
            "no expert named": self.experts.strip(),
        }
        return [words for words, there in wanted.items() if not there]

    @property
    def hard_to_read(self) -> int:
        """The school year a reader needs for what was agreed, where that is above 8 and there is a sentence to judge.

        Computed from the words alone (S2-8); 0 where it reads easily.
        """
        grade = round(reading_grade(self.statement)) if len(self.statement.split()) > 8 else 0
        return grade if grade > READS_EASILY else 0

    @property
    def is_draft(self) -> bool:
        return self.status in DRAFTS

    @property
    def behaviour(self) -> Behaviour:
        return BEHAVIOUR[self.type]


@tracked
class CorePrinciple(Record):
    """What no school's own version of an aligned decision may lose."""

    data_class = DataClass.C1
    scope = Scope()

    version = models.ForeignKey(DecisionVersion, models.PROTECT, related_name="principles")
    code = models.SlugField(max_length=60)
    title = models.CharField(max_length=100)
    text = models.TextField(blank=True)
    topics = ArrayField(models.CharField(max_length=60), default=list, blank=True)
    order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["order"]
        constraints = [models.UniqueConstraint(fields=["version", "code"], name="principle_once_a_version")]

    def __str__(self) -> str:
        return self.title
