"""The read log of restricted records: rows are added, never changed."""

from django.db import models

from trust.access.scopes import Scope, Wall
from trust.models.records import DataClass, Record


class Read(Record):
    """One reading, export or print of a restricted record, and the reason that was given.

    `school` is the key of the school it was about, where it was about one; the floor knows no schools.
    """

    class Kind(models.TextChoices):
        READ = "read", "Read"
        EXPORT = "export", "Exported"
        PRINT = "print", "Printed"

    data_class = DataClass.C4
    scope = Scope(person="user")
    walled = Wall(("read_log.view",), seen="{row}.user_id = concord_user()", append_only=True)

    user = models.ForeignKey("trust.User", models.PROTECT, related_name="+", verbose_name="who")
    at = models.DateTimeField("when")
    kind = models.CharField("how", max_length=6, choices=Kind, default=Kind.READ)
    capability = models.CharField(max_length=60)
    school = models.PositiveBigIntegerField(null=True, blank=True)
    path = models.CharField("page", max_length=300)
    reason = models.CharField(max_length=200)

    class Meta:
        ordering = ["-at"]
        indexes = [
            models.Index(fields=["user", "at"], name="read_by_user"),
            models.Index(fields=["school", "at"], name="read_about_school"),
        ]

    def __str__(self) -> str:
        return f"{self.user} read {self.path}"
