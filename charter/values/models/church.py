"""The inspection of a church school's distinctiveness, where the trust has church schools (S4-1)."""

from django.contrib.postgres.fields import ArrayField
from django.db import models

from schools.models import School
from trust.access.scopes import Scope
from trust.history.locking import Versioned
from trust.history.tracking import tracked
from trust.models import DataClass, Record


@tracked
class ChurchInspection(Versioned, Record):
    """One SIAMS inspection (Statutory Inspection of Anglican and Methodist Schools), as its report says it."""

    data_class = DataClass.C1
    scope = Scope(school="school")

    school = models.ForeignKey(School, models.PROTECT, related_name="church_inspections")
    inspected_on = models.DateField("date of the inspection")
    inspector = models.CharField(max_length=150, blank=True)
    judgement = models.CharField("judgement, as the report words it", max_length=300)
    strands = ArrayField(models.CharField(max_length=200), verbose_name="judgement by strand", default=list, blank=True)
    url = models.URLField("link to the report", blank=True)

    class Meta:
        ordering = ["-inspected_on"]
        constraints = [
            models.UniqueConstraint(
                fields=["school", "inspected_on"],
                name="one_church_inspection_a_day",
                violation_error_message="This inspection is recorded already.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.school}, {self.inspected_on:%-d %B %Y}"

    def get_absolute_url(self) -> str:
        return f"/church-inspections/{self.pk}/"
