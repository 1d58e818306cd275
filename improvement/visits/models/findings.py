"""What a visit found, and what follows from each: an action, a priority, or a reason why nothing does (S3-16)."""

from typing import Self

from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import Q

from improvement.models import InCycle
from improvement.visits.models.visits import Visit
from trust.access.scopes import Scope, ScopedQuerySet
from trust.history.tracking import tracked
from trust.models import DataClass


class FindingQuerySet(ScopedQuerySet):
    def open(self) -> Self:
        """Those that nothing follows from yet: orphans, once the school has replied."""
        return self.filter(outcome_id__isnull=True, declined_reason="")

    def for_pages(self) -> Self:
        return self.select_related("visit__school", "visit__type", "strand", "step", "settled_by", "outcome_type")


@tracked
class Finding(InCycle):
    """One thing that the visitors found. `outcome` is the action or the priority that it became."""

    data_class = DataClass.C2
    scope = Scope(school="visit__school", person="visit__team__person")

    visit = models.ForeignKey(Visit, models.PROTECT, related_name="findings")
    words = models.TextField("what we found", max_length=1000)
    added_by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    added_at = models.DateTimeField()
    outcome_type = models.ForeignKey(ContentType, models.PROTECT, null=True, blank=True, related_name="+")
    outcome_id = models.PositiveBigIntegerField(null=True, blank=True)
    outcome = GenericForeignKey("outcome_type", "outcome_id")
    declined_reason = models.TextField("why nothing follows from it", blank=True)
    settled_by = models.ForeignKey("trust.User", models.PROTECT, null=True, blank=True, related_name="+")
    settled_at = models.DateTimeField(null=True, blank=True)

    objects = FindingQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(outcome_id__isnull=True) | Q(declined_reason=""),
                name="finding_one_way",
                violation_error_message="Either something follows from a finding, or it is declined with a reason.",
            )
        ]

    def __str__(self) -> str:
        return f"Finding: {self.words[:100]}"

    def get_absolute_url(self) -> str:
        return f"/improvement/findings/{self.pk}/"

    @property
    def is_open(self) -> bool:
        return self.outcome_id is None and not self.declined_reason

    @property
    def state(self) -> str:
        """open, declined, or followed: something follows from it."""
        return "open" if self.is_open else "declined" if self.declined_reason else "followed"
