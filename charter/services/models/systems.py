"""Products from outside the trust: one row each, whatever it is for, and which school uses it since when."""

from django.core.exceptions import ValidationError
from django.db import models

from charter.models import Decision
from charter.types import DecisionType
from schools.models import School
from trust.access.levels import Role
from trust.access.scopes import Scope
from trust.history.tracking import tracked
from trust.hooks import registered
from trust.imports.kinds import Importer
from trust.models import DataClass, Record


@tracked
class ExternalSystem(Record):
    """A product that the trust uses. Its figures come by file; nothing here assumes that it can be called."""

    data_class = DataClass.C1
    scope = Scope()

    code = models.SlugField(max_length=80, unique=True)
    name = models.CharField(max_length=100)
    what_for = models.CharField("what it is for", max_length=300)
    decision = models.ForeignKey(Decision, models.PROTECT, null=True, blank=True, related_name="systems")
    type = models.CharField(
        "how schools use it", max_length=12, choices=DecisionType, blank=True,
        help_text="Where no decision of the charter says it.",
    )  # fmt: skip
    owner_role = models.CharField("who looks after it", max_length=20, choices=Role)
    link = models.URLField("where it is", blank=True)
    import_format = models.CharField("files it gives", max_length=200, blank=True)
    import_kind = models.CharField(
        "importer that reads them", max_length=40, blank=True, help_text="Empty: its files are not read here."
    )

    class Meta:
        ordering = ["name"]
        verbose_name = "product"

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return f"/services/products/{self.pk}/"

    def clean(self) -> None:
        known = {importer.name for importer in registered(Importer)}
        if self.import_kind and self.import_kind not in known:
            raise ValidationError({"import_kind": f"There is no importer “{self.import_kind}”."})


@tracked
class SystemAdoption(Record):
    """Whether one school uses a product, and since when."""

    class State(models.TextChoices):
        PLANNED = "planned", "Planned"
        IN_USE = "in_use", "In use"
        LEAVING = "leaving", "Being left"
        NOT_USED = "not_used", "Not used"

    data_class = DataClass.C1
    scope = Scope(school="school")

    system = models.ForeignKey(ExternalSystem, models.PROTECT, related_name="adoptions", verbose_name="product")
    school = models.ForeignKey(School, models.PROTECT, related_name="adoptions")
    state = models.CharField(max_length=8, choices=State, default=State.IN_USE)
    since = models.DateField("since")

    class Meta:
        ordering = ["school__sort_name"]
        constraints = [
            models.UniqueConstraint(
                fields=["system", "school"],
                name="one_adoption_a_school",
                violation_error_message="This school has an entry for that product already.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.system}, {self.school}: {self.get_state_display()}"
