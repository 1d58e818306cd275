"""A school asks for help now: answered within the days that the trust set itself, and its first visit timed (S4-20)."""

from typing import Self

from django.db import models
from django.db.models import F, Q

from improvement.capacity.models.offers import CapacityNeed, Support
from schools.models import School
from trust.access.scopes import Scope, ScopedQuerySet
from trust.history.tracking import tracked
from trust.models import DataClass, User


class UrgentQuerySet(ScopedQuerySet):
    def open(self) -> Self:
        return self.filter(triaged_at__isnull=True)

    def for_pages(self) -> Self:
        return self.select_related("school", "strand", "kind", "asked_by", "triaged_by", "need")


@tracked
class UrgentRequest(Support):
    """`due_on` is the last day for an answer; when somebody first came is read from visits and days given."""

    class Answer(models.TextChoices):
        NOW = "now", "Somebody comes this week"
        PLANNED = "planned", "Becomes a need, matched with the others"
        OTHERWISE = "otherwise", "Answered without sending anybody"

    data_class = DataClass.C2
    scope = Scope(school="school")

    school = models.ForeignKey(School, models.PROTECT, related_name="urgent_requests")
    what = models.TextField("what has happened, and what you need")
    asked_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    asked_at = models.DateTimeField()
    due_on = models.DateField("answered by", null=True, blank=True)
    answer = models.CharField(max_length=9, choices=Answer, blank=True)
    words = models.TextField("what was answered", blank=True)
    triaged_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    triaged_at = models.DateTimeField(null=True, blank=True)
    need = models.OneToOneField(CapacityNeed, models.PROTECT, null=True, blank=True, related_name="urgent")

    objects = UrgentQuerySet.as_manager()

    class Meta:
        ordering = ["-asked_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(triaged_by__isnull=True) | ~Q(triaged_by=F("asked_by")),
                name="urgent_answered_by_another",
                violation_error_message="Somebody else must answer what you asked for.",
            ),
            models.CheckConstraint(
                condition=Q(triaged_at__isnull=True) | ~Q(words="") & ~Q(answer=""),
                name="urgent_answered_in_words",
                violation_error_message="Tell the school what happens now.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.school}: {self.strand}"

    def get_absolute_url(self) -> str:
        return f"/improvement/capacity/urgent/{self.pk}/"
