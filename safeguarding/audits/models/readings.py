"""A second reader from another school: looks again at a part of a sample, sees that part alone, until a date."""

from typing import TYPE_CHECKING, Self

from django.db import models
from django.db.models import Q

from schools.models import School
from trust import clock
from trust.access.scopes import Scope, ScopedQuerySet
from trust.history.tracking import tracked
from trust.models import DataClass, Record

if TYPE_CHECKING:
    from trust.models import User


class PeerReadingQuerySet(ScopedQuerySet):
    def open_to(self, reader: "User") -> Self:
        """Those that the reader may look at today: theirs, neither ended nor past their last day."""
        return self.filter(reader=reader, ended_at__isnull=True, until__gte=clock.today())

    def for_pages(self) -> Self:
        return self.select_related("school", "reader", "invited_by")


@tracked
class PeerReading(Record):
    """One invitation. Access ends with the last day, with the reader's word that they are done, or with the head's."""

    data_class = DataClass.C4
    scope = Scope(school="school", person="reader", until="until", ended="ended_at", item="sample__submission")
    walled = ("audit.view", "audit.edit", "audit.read_part")

    sample = models.ForeignKey("Sample", models.PROTECT, related_name="readings")
    school = models.ForeignKey(School, models.PROTECT, related_name="+")
    reader = models.ForeignKey("trust.User", models.PROTECT, related_name="audit_readings")
    until = models.DateField("until")
    invited_by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    invited_at = models.DateTimeField()
    done_at = models.DateTimeField("handed in", null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)

    objects = PeerReadingQuerySet.as_manager()

    class Meta:
        ordering = ["-invited_at"]
        constraints = [
            models.UniqueConstraint(
                fields=["sample"],
                condition=Q(ended_at__isnull=True) | Q(done_at__isnull=False),
                name="one_reading_at_a_time",
                violation_error_message="Somebody is reading, or has read, this sample already.",
            )
        ]

    def __str__(self) -> str:
        return f"Second reading by {self.reader}"

    def get_absolute_url(self) -> str:
        return f"/safeguarding/readings/{self.pk}/"

    @property
    def state(self) -> str:
        """done, ended, expired (its last day is past) or open."""
        if self.done_at:
            return "done"
        if self.ended_at:
            return "ended"
        return "expired" if self.until < clock.today() else "open"
