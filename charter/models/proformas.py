"""The trust's forms: versioned definitions of sections and questions."""

from functools import cached_property

from django.core.exceptions import ValidationError
from django.db import models

from charter.questions import Definition, parse, read
from trust.access.scopes import Scope
from trust.access.table import CAN, RESTRICTED
from trust.history.tracking import tracked
from trust.models import DataClass, Record

# What people do with a form; each use asks for its own capability.
USES = ("view", "edit", "submit", "review")


@tracked
class ProForma(Record):
    """A form of the trust, and the capabilities of the roles table by which its submissions are used."""

    class Use(models.TextChoices):
        STANDARD = "standard", "The trust's form"
        OWN_VERSION = "own_version", "A school's own version of an aligned decision"
        APPROACH = "approach", "A school's approach to an autonomous decision"

    data_class = DataClass.C1
    scope = Scope()

    code = models.SlugField(max_length=80, unique=True)
    use = models.CharField(max_length=11, choices=Use, default=Use.STANDARD)
    decision = models.ForeignKey(
        "charter.Decision", models.PROTECT, null=True, blank=True, related_name="forms",
        help_text="The decision that a school answers with it, where it has one of its own.",
    )  # fmt: skip
    shared = models.BooleanField("other schools may read what was published", default=False)
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

    def clean(self) -> None:
        for use in USES:
            name = self.capability(use)
            if name not in CAN and (name or use != "review"):
                raise ValidationError({f"{use}_capability": f"The table of roles has no such line: {name or 'none'}."})

    @property
    def verb(self) -> str:
        """What handing it in is called: a school publishes what is its own."""
        return "Submit" if self.use == self.Use.STANDARD else "Publish"

    def capability(self, use: str) -> str:
        """The line of the roles table that a use of this form asks for; empty where it has no such use."""
        return getattr(self, f"{use}_capability")

    def is_restricted(self, use: str = "view") -> bool:
        """Whether to read it so asks for a reason and is logged."""
        return self.classed == DataClass.C4 or self.capability(use) in RESTRICTED


@tracked
class ProFormaVersion(Record):
    """One version of a form. A submission keeps the version it was answered on.

    `definition`: {"minutes", "scales", "sections": [{"code", "title", "help", "tags", "questions": [{"code", "kind",
    "label", "help", "required", "choices", "evidence", "comment", "prefill", "source", …}]}]}; what each may say is in
    charter/questions/.
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

    def clean(self) -> None:
        parse(self.definition)

    @cached_property
    def parsed(self) -> Definition:
        return read(self.definition)
