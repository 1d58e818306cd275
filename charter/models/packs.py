"""What each pack last wrote, so that an upgrade can tell the trust's own edits from the pack's words."""

from django.db import models

from trust.access.scopes import Scope
from trust.models import DataClass, Record


class PackRecord(Record):
    """One record of a pack: `values` as the pack last gave them, by field. It has no history: the records have theirs.

    `key` names the record for ever, such as a decision's code, or with a duty's: 'safeguarding-audits/audit-record'.
    """

    data_class = DataClass.C1
    scope = Scope()

    section = models.CharField(max_length=40)
    key = models.CharField(max_length=200)
    pack = models.CharField(max_length=100)
    values = models.JSONField(default=dict, blank=True)

    class Meta:
        ordering = ["section", "key"]
        constraints = [models.UniqueConstraint(fields=["section", "key"], name="one_baseline_a_pack_record")]

    def __str__(self) -> str:
        return f"{self.section}: {self.key}"
