"""The trust's profile: one row, edited on the settings page."""

from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Q

from trust.access.scopes import Scope
from trust.history.tracking import tracked
from trust.models.records import DataClass, Record

hex_colour = RegexValidator(r"^#[0-9a-fA-F]{6}$", "Give the colour as # and six hexadecimal digits, such as #1f4e79.")


@tracked
class Trust(Record):
    data_class = DataClass.C1
    scope = Scope()

    name = models.CharField(max_length=200)
    uid = models.CharField("GIAS group UID", max_length=10, blank=True)
    purpose = models.TextField("purpose, in the trust's words", blank=True)
    colour = models.CharField(max_length=7, default="#1f4e79", validators=[hex_colour])
    logo = models.ForeignKey("trust.StoredFile", models.PROTECT, null=True, blank=True)
    whistleblowing_url = models.URLField("where to speak up", blank=True)
    footer = models.CharField("line at the foot of every mail", max_length=300, blank=True)
    judgement_windows = models.PositiveSmallIntegerField("windows a year in which teachers type judgements", default=2)
    send_from = models.TimeField("mail leaves from", default="07:30")
    send_until = models.TimeField("mail leaves until", default="18:00")
    escalate_after = models.PositiveSmallIntegerField("days late before the next person up is told", default=5)
    charter_public = models.BooleanField("anybody may read the charter, without signing in", default=False)
    set_up_at = models.DateTimeField(null=True, blank=True, editable=False)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(pk=1), name="only_one_trust", violation_error_message="One trust only."),
        ]

    def __str__(self) -> str:
        return self.name
