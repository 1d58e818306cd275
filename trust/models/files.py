"""Files: a row each, with what it truly is; the bytes lie under a random name in the file store."""

import uuid

from django.db import models

from trust.access.scopes import Scope, Wall
from trust.models.records import DataClass, Record


def random_name(instance: "StoredFile", filename: str) -> str:
    name = uuid.uuid4().hex
    return f"{name[:2]}/{name}"


class StoredFile(Record):
    """Served only by the view of the record it belongs to, which checks who may see that record."""

    data_class = DataClass.C4
    scope = Scope(person="uploaded_by")
    walled = Wall(open="{row}.classed <> 'C4'", seen="{row}.uploaded_by_id = concord_user()", referrers=True)

    content = models.FileField(upload_to=random_name, max_length=100)
    name = models.CharField("name it was given", max_length=255)
    content_type = models.CharField(max_length=100)
    size = models.PositiveBigIntegerField("size in bytes")
    sha256 = models.CharField(max_length=64)
    classed = models.CharField("data class", max_length=2, choices=DataClass, default=DataClass.C2)
    uploaded_by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    uploaded_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.name
