"""Where to go with a concern, and which optional parts of the values pages are switched on."""

from django.db import models
from django.db.models import Q

from trust.access.scopes import Scope
from trust.history.tracking import tracked
from trust.models import DataClass, Record


@tracked
class Signposts(Record):
    """One row. Words and links only: no case is ever recorded here (S0-16)."""

    data_class = DataClass.C1
    scope = Scope()

    speak_up = models.TextField("what to do with a concern", blank=True, help_text="Empty: the general text stands.")
    contact = models.CharField("who to speak to", max_length=300, blank=True)
    whistleblowing_url = models.URLField("whistleblowing policy", blank=True)
    grievance_url = models.URLField("grievance policy", blank=True)
    church_inspections = models.BooleanField(
        "keep the inspections of church schools (SIAMS)", default=False, help_text="For trusts with church schools."
    )

    class Meta:
        verbose_name_plural = "signposts"
        constraints = [
            models.CheckConstraint(
                condition=Q(pk=1), name="signposts_once", violation_error_message="There is one row of these."
            )
        ]

    def __str__(self) -> str:
        return "Where to speak up"
