"""Contacts with the local authority, one of the three levels on which improvement is led (S3-5)."""

from django.db import models

from improvement.models import InCycle
from schools.models import School
from trust.access.scopes import Scope
from trust.history.locking import Versioned
from trust.history.tracking import tracked
from trust.models import DataClass


@tracked
class LaContact(Versioned, InCycle):
    """One contact with a local authority, about one school or (none) about the trust as a whole."""

    data_class = DataClass.C2
    scope = Scope(school="school")

    school = models.ForeignKey(School, models.PROTECT, null=True, blank=True, related_name="la_contacts")
    authority = models.CharField("local authority", max_length=100)
    on = models.DateField("day")
    who = models.CharField("with whom", max_length=150, help_text="Their post: the school improvement adviser, say.")
    about = models.CharField("what about", max_length=200)
    outcome = models.TextField("what came of it", blank=True)
    by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")

    class Meta:
        ordering = ["-on", "-pk"]
        verbose_name = "contact with the local authority"
        verbose_name_plural = "contacts with the local authority"

    def __str__(self) -> str:
        return self.about

    def get_absolute_url(self) -> str:
        return f"/improvement/authority/{self.pk}/"
