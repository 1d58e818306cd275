"""A network's meetings: the standing agenda with its notes, and which schools were there."""

from django.db import models
from django.db.models import Q

from improvement.networks.models.networks import Network
from schools.models import School
from trust import clock
from trust.access.scopes import Scope
from trust.history.locking import Versioned
from trust.history.tracking import tracked
from trust.models import DataClass, Record


@tracked
class StandingItem(Record):
    """What stands on the agenda of every network's meeting, as the trust's packs say (S1-51)."""

    data_class = DataClass.C1
    scope = Scope()

    code = models.SlugField(unique=True)
    title = models.CharField(max_length=120)
    help = models.CharField(max_length=300, blank=True)
    order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["order", "pk"]

    def __str__(self) -> str:
        return self.title


@tracked
class NetworkMeeting(Versioned, Record):
    """One meeting of a network: planned, then noted with what was agreed and who was there."""

    data_class = DataClass.C1
    scope = Scope()

    network = models.ForeignKey(Network, models.PROTECT, related_name="meetings")
    held_on = models.DateField("day")
    place = models.CharField("where", max_length=150, blank=True)
    agreed = models.TextField("what was agreed", blank=True)
    planned_by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    noted_on = models.DateField(null=True, blank=True)
    noted_by = models.ForeignKey("trust.User", models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        ordering = ["-held_on", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["network", "held_on"],
                name="one_network_meeting_a_day",
                violation_error_message="This network meets on that day already.",
            ),
            models.CheckConstraint(
                condition=Q(noted_on__isnull=True, noted_by__isnull=True)
                | Q(noted_on__isnull=False, noted_by__isnull=False),
                name="network_meeting_noted_whole",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.network}, {self.held_on:%-d %B %Y}"

    def get_absolute_url(self) -> str:
        return f"/improvement/networks/meetings/{self.pk}/"

    @property
    def mark(self) -> str:
        """Its state as components/status.html knows it."""
        if self.noted_on:
            return "done"
        return "planned" if self.held_on >= clock.today() else "late"

    @property
    def state_words(self) -> str:
        return {"done": "noted", "planned": "planned", "late": "not noted yet"}[self.mark]


@tracked
class MeetingItem(Record):
    """One item of a meeting's agenda, with what was said. Without `standing` it was added for this meeting."""

    data_class = DataClass.C1
    scope = Scope()

    meeting = models.ForeignKey(NetworkMeeting, models.PROTECT, related_name="items")
    standing = models.ForeignKey(StandingItem, models.PROTECT, null=True, blank=True, related_name="+")
    title = models.CharField(max_length=120)
    notes = models.TextField(blank=True)
    order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["order", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["meeting", "standing"], name="standing_item_once_a_meeting"),
        ]

    def __str__(self) -> str:
        return self.title


@tracked
class Attendance(Record):
    """A school that was at a meeting; the others of the network were not."""

    data_class = DataClass.C1
    scope = Scope()

    meeting = models.ForeignKey(NetworkMeeting, models.PROTECT, related_name="attendance")
    school = models.ForeignKey(School, models.PROTECT, related_name="network_attendance")

    class Meta:
        ordering = ["school__sort_name"]
        verbose_name_plural = "attendance"
        constraints = [models.UniqueConstraint(fields=["meeting", "school"], name="school_once_a_network_meeting")]

    def __str__(self) -> str:
        return str(self.school)
