"""Mission, vision, values and aims of one academic year: typed as a draft, and fixed for good once published."""

from datetime import date
from typing import Self

import pgtrigger
from django.db import models

from trust.access.scopes import Scope, ScopedQuerySet
from trust.history.locking import Versioned
from trust.history.tracking import tracked
from trust.models import AcademicYear, DataClass, Record

REFUSAL = "RAISE EXCEPTION 'This year''s wording is published and fixed.' USING ERRCODE = 'check_violation';"
GO_ON = "IF TG_OP = 'DELETE' THEN RETURN OLD; END IF; RETURN NEW;"


def fixed_once_published(purpose: str) -> pgtrigger.Trigger:
    """Refuses to add, change or delete wording of a published year (S0-1: old years keep old wording).

    `purpose` is SQL that leads from NEW and OLD to the purposes concerned; names of our own columns only.
    """
    published = f"EXISTS (SELECT 1 FROM values_purpose WHERE id IN ({purpose}) AND published_at IS NOT NULL)"  # noqa: S608
    return pgtrigger.Trigger(
        name="fixed_once_published",
        when=pgtrigger.Before,
        operation=pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete,
        func=f"IF {published} THEN {REFUSAL} END IF; {GO_ON}",
    )


PART_OF = fixed_once_published("NEW.purpose_id, OLD.purpose_id")


class PurposeQuerySet(ScopedQuerySet):
    def published(self) -> Self:
        return self.filter(published_at__isnull=False)

    def in_force(self, day: date) -> Self:
        """The published purpose of the day's academic year or, until there is one, of the latest year before it."""
        return self.published().filter(year__first_day__lte=day).order_by("-year__first_day")


@tracked
class Purpose(Versioned, Record):
    """What the trust says it is for in one academic year.

    `source` here and below is the pack that brought the wording; it empties when the trust edits it, and a pack then
    leaves it alone.
    """

    data_class = DataClass.C1
    scope = Scope()

    year = models.OneToOneField(AcademicYear, models.PROTECT, related_name="purpose", verbose_name="academic year")
    mission = models.TextField("mission: what we are for", blank=True)
    vision = models.TextField("vision: what we want to see", blank=True)
    note = models.TextField(
        blank=True, help_text="Shown small beneath the vision: its church language, say, or that a text is missing."
    )
    published_at = models.DateTimeField(null=True, blank=True, editable=False)
    published_by = models.ForeignKey("trust.User", models.PROTECT, null=True, blank=True, related_name="+")
    source = models.CharField("pack it came from", max_length=100, blank=True, editable=False)

    objects = PurposeQuerySet.as_manager()

    class Meta:
        ordering = ["-year__first_day"]
        triggers = [
            pgtrigger.Protect(
                name="published_wording_stays",
                operation=pgtrigger.Update | pgtrigger.Delete,
                condition=pgtrigger.Q(old__published_at__isnull=False),
            )
        ]

    def __str__(self) -> str:
        return f"Mission, vision and values {self.year.code}"

    def get_absolute_url(self) -> str:
        return f"/values/years/{self.pk}/"


class Part(Record):
    """A titled part of a year's purpose."""

    data_class = DataClass.C1
    scope = Scope()

    code = models.SlugField(max_length=60)
    title = models.CharField(max_length=150)
    text = models.TextField(blank=True)
    order = models.PositiveSmallIntegerField(default=0)
    source = models.CharField("pack it came from", max_length=100, blank=True, editable=False)

    class Meta:
        abstract = True
        ordering = ["order", "pk"]

    def __str__(self) -> str:
        return self.title


def once_a_year(name: str) -> models.UniqueConstraint:
    return models.UniqueConstraint(
        fields=["purpose", "code"], name=name, violation_error_message="This year has that already."
    )


@tracked
class Strand(Part):
    """One strand of the vision."""

    purpose = models.ForeignKey(Purpose, models.PROTECT, related_name="strands")

    class Meta(Part.Meta):
        constraints = [once_a_year("strand_once_a_year")]
        triggers = [PART_OF]


@tracked
class Value(Part):
    """One value, with the lines that say what it looks like and what it does not."""

    purpose = models.ForeignKey(Purpose, models.PROTECT, related_name="values")

    class Meta(Part.Meta):
        constraints = [once_a_year("value_once_a_year")]
        triggers = [PART_OF]


@tracked
class Aim(Part):
    """An aim or objective; without text it is an empty, labelled place for the trust's own words (S4-2)."""

    purpose = models.ForeignKey(Purpose, models.PROTECT, related_name="aims")

    class Meta(Part.Meta):
        constraints = [once_a_year("aim_once_a_year")]
        triggers = [PART_OF]


@tracked
class ValueLine(Record):
    """One line of a value: what it looks like, or what it does not look like (S0-2 to S0-5)."""

    class Kind(models.TextChoices):
        DOES = "does", "It looks like"
        DOES_NOT = "doesnt", "It does not look like"

    data_class = DataClass.C1
    scope = Scope()

    value = models.ForeignKey(Value, models.PROTECT, related_name="lines")
    kind = models.CharField(max_length=6, choices=Kind)
    text = models.CharField(max_length=500)
    order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["kind", "order"]
        constraints = [models.UniqueConstraint(fields=["value", "kind", "order"], name="line_once_a_value")]
        triggers = [
            fixed_once_published("SELECT purpose_id FROM values_value WHERE id IN (NEW.value_id, OLD.value_id)")
        ]

    def __str__(self) -> str:
        return self.text
