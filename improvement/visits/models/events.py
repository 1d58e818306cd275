"""Events besides visits: schools showing what works, work judged together, tours to schools outside the trust."""

from typing import Self

from django.db import models
from django.db.models import F, Q

from improvement.models import InCycle, Strand
from improvement.visits.models.kinds import VisitType
from schools.models import School
from trust.access.scopes import Scope, ScopedQuerySet
from trust.history.tracking import tracked
from trust.models import DataClass, Record


@tracked
class Event(InCycle):
    """An innovation event, a moderation event or an outside study tour (S2-45, S2-46, S4-12)."""

    data_class = DataClass.C1
    scope = Scope()

    type = models.ForeignKey(VisitType, models.PROTECT, related_name="occasions", verbose_name="kind of event")
    title = models.CharField(max_length=150)
    on = models.DateField("day")
    place = models.CharField(max_length=150)
    about = models.TextField("what it is about", max_length=1000, blank=True)
    led_by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    schools = models.ManyToManyField(School, blank=True, related_name="+", verbose_name="schools that take part")
    added_by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    added_at = models.DateTimeField()

    class Meta:
        ordering = ["-on", "-pk"]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return f"/improvement/events/{self.pk}/"


@tracked
class Moderation(Record):
    """How far judges of several schools agreed on the same pieces of work. Counts alone; no names (S4-12)."""

    data_class = DataClass.C1
    scope = Scope()

    event = models.OneToOneField(Event, models.PROTECT, related_name="moderation")
    subject = models.CharField(max_length=80)
    year_group = models.CharField(max_length=40)
    sample_size = models.PositiveIntegerField("pieces of work judged")
    agreed = models.PositiveIntegerField("pieces on which the judges agreed at once")
    learned = models.TextField("what we will do about the rest", max_length=1000)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(sample_size__gt=0) & Q(agreed__lte=F("sample_size")),
                name="agreed_within_sample",
                violation_error_message="The judges can't have agreed on more pieces than they judged.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.subject}, {self.year_group}: {self.percent} % agreed"

    @property
    def percent(self) -> int:
        return round(100 * self.agreed / self.sample_size)


class CardQuerySet(ScopedQuerySet):
    def saying(self, words: str) -> Self:
        """Those in which each of the words stands somewhere."""
        rows = self
        for word in words.split():
            anywhere = Q(title__icontains=word) | Q(problem__icontains=word) | Q(way__icontains=word)
            rows = rows.filter(anywhere | Q(change__icontains=word) | Q(school__name__icontains=word))
        return rows


@tracked
class PracticeCard(Record):
    """What works at a school, on one card that others find again (S2-45)."""

    data_class = DataClass.C1
    scope = Scope()

    event = models.ForeignKey(Event, models.PROTECT, null=True, blank=True, related_name="cards")
    school = models.ForeignKey(School, models.PROTECT, related_name="practice_cards")
    strand = models.ForeignKey(Strand, models.PROTECT, related_name="+")
    title = models.CharField(max_length=120)
    problem = models.TextField("what was the problem", max_length=600)
    way = models.TextField("what we do", max_length=1200)
    change = models.TextField("what changed, and how we know", max_length=600)
    contact = models.ForeignKey("trust.User", models.PROTECT, related_name="+", verbose_name="who to ask")
    added_at = models.DateTimeField()

    objects = CardQuerySet.as_manager()

    class Meta:
        ordering = ["-added_at", "-pk"]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return f"/improvement/cards/{self.pk}/"


@tracked
class Takeaway(Record):
    """What somebody brought home from an outside tour, and what they will do with it (S2-46)."""

    data_class = DataClass.C1
    scope = Scope()

    event = models.ForeignKey(Event, models.PROTECT, related_name="takeaways")
    words = models.TextField("what we saw that is worth having", max_length=600)
    next_step = models.CharField("what we will try here", max_length=300)
    by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return self.words[:80]
