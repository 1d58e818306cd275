"""The words a trust uses, and what it means by them."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models.functions import Lower

from trust.access.scopes import Scope
from trust.history.locking import Versioned
from trust.history.tracking import tracked
from trust.models import DataClass, Record


@tracked
class GlossaryTerm(Versioned, Record):
    """One word of the common language (S4-11); forms that use it show its meaning."""

    data_class = DataClass.C1
    scope = Scope()

    term = models.CharField("word", max_length=100)
    also = ArrayField(
        models.CharField(max_length=100), verbose_name="other forms of it", default=list, blank=True,
        help_text="Such as a plural or an abbreviation, with commas between.",
    )  # fmt: skip
    meaning = models.TextField()
    source = models.CharField("pack it came from", max_length=100, blank=True, editable=False)

    class Meta:
        ordering = [Lower("term")]
        constraints = [
            models.UniqueConstraint(
                Lower("term"), name="term_once", violation_error_message="This word is in the glossary already."
            )
        ]

    def __str__(self) -> str:
        return self.term
