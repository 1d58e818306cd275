"""What the trust promises its staff, and the evidence, term by term, that it keeps its word."""

from django.db import models

from charter.values.models.purpose import PART_OF, Part, Purpose, once_a_year
from schools.models import School
from trust.access.scopes import Scope
from trust.history.tracking import tracked
from trust.models import DataClass, Record, Term


@tracked
class StaffPromise(Part):
    """A promise to staff (S1-3, S1-4). `asked_as` is the line of the pulse that asks whether it is kept."""

    purpose = models.ForeignKey(Purpose, models.PROTECT, related_name="promises")
    asked_as = models.CharField(
        "how the pulse asks about it", max_length=300, blank=True, help_text="Empty: the pulse does not ask."
    )

    class Meta(Part.Meta):
        constraints = [once_a_year("staff_promise_once_a_year")]
        triggers = [PART_OF]

    def get_absolute_url(self) -> str:
        return f"/values/promises/{self.pk}/"


@tracked
class PromiseEvidence(Record):
    """What shows that a promise was kept, in one term, at one school or (no school) across the trust."""

    data_class = DataClass.C1
    scope = Scope()

    promise = models.ForeignKey(StaffPromise, models.PROTECT, related_name="evidence")
    term = models.ForeignKey(Term, models.PROTECT, related_name="+")
    school = models.ForeignKey(School, models.PROTECT, null=True, blank=True, related_name="+")
    text = models.TextField("what shows it")
    url = models.URLField("link to it", blank=True)
    by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering = ["-term__first_day", "-at"]
        verbose_name_plural = "promise evidence"

    def __str__(self) -> str:
        return self.text
