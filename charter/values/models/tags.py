"""Which part of the trust's purpose a record serves."""

from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import Q

from charter.values.models.promises import StaffPromise
from charter.values.models.purpose import Strand, Value
from trust.access.scopes import Scope
from trust.history.tracking import tracked
from trust.models import DataClass, Record


@tracked
class Tag(Record):
    """A record of any app tagged with a strand, a value or a promise, in the wording of the year it was tagged in."""

    data_class = DataClass.C1
    scope = Scope()

    target_type = models.ForeignKey(ContentType, models.PROTECT, related_name="+")
    target_id = models.PositiveBigIntegerField()
    target = GenericForeignKey("target_type", "target_id")
    strand = models.ForeignKey(Strand, models.PROTECT, null=True, blank=True, related_name="tags")
    value = models.ForeignKey(Value, models.PROTECT, null=True, blank=True, related_name="tags")
    promise = models.ForeignKey(StaffPromise, models.PROTECT, null=True, blank=True, related_name="tags")
    by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(strand__isnull=False, value__isnull=True, promise__isnull=True)
                | Q(strand__isnull=True, value__isnull=False, promise__isnull=True)
                | Q(strand__isnull=True, value__isnull=True, promise__isnull=False),
                name="tag_is_one_thing",
            ),
            models.UniqueConstraint(
                fields=["target_type", "target_id", "strand", "value", "promise"],
                nulls_distinct=False,
                name="tag_once_a_record",
            ),
        ]

    def __str__(self) -> str:
        return str(self.strand or self.value or self.promise)
