"""The trust's forms: versioned definitions of sections and questions."""

from django.db import models

from trust.access.scopes import Scope
from trust.history.tracking import tracked
from trust.models import DataClass, Record


@tracked
class ProForma(Record):
    """A form of the trust, and the capabilities of the roles table by which its submissions are used."""

    data_class = DataClass.C1
    scope = Scope()

    code = models.SlugField(max_length=80, unique=True)
    title = models.CharField(max_length=150)
    purpose = models.CharField(max_length=300, blank=True)
    classed = models.CharField("data class of its answers", max_length=2, choices=DataClass, default=DataClass.C2)
    view_capability = models.CharField(max_length=40)
    edit_capability = models.CharField(max_length=40)
    submit_capability = models.CharField(max_length=40)
    review_capability = models.CharField(max_length=40, blank=True, help_text="Empty: nobody accepts or returns it.")

    class Meta:
        ordering = ["title"]

    def __str__(self) -> str:
        return self.title


@tracked
class ProFormaVersion(Record):
    """One version of a form. A submission keeps the version it was answered on.

    `definition`: {"sections": [{"code", "title", "help", "questions": [{"code", "kind", "label", "help", "required",
    "choices", "evidence", "comment", "prefill", "source"}]}]}; the kinds are in charter/questions/.
    """

    data_class = DataClass.C1
    scope = Scope()

    proforma = models.ForeignKey(ProForma, models.PROTECT, related_name="versions")
    number = models.PositiveSmallIntegerField()
    definition = models.JSONField()
    published_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["proforma", "-number"]
        constraints = [models.UniqueConstraint(fields=["proforma", "number"], name="one_proforma_version_of_a_number")]

    def __str__(self) -> str:
        return f"{self.proforma.title}, version {self.number}"
