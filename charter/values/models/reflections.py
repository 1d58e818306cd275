"""What a person writes to themselves about a line of a value."""

from django.db import models

from charter.values.models.purpose import ValueLine
from trust.access.scopes import Scope
from trust.models import DataClass, Record


class Reflection(Record):
    """A private note: its writer alone reads it, and may delete it.

    Deliberately without history (domain.md section 10: the audit trail leaves out private reflections), without an
    export, a list for others, a search source or an API.
    """

    data_class = DataClass.C3
    scope = Scope(person="person")

    person = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    line = models.ForeignKey(ValueLine, models.PROTECT, related_name="+")
    text = models.TextField("how I live this", max_length=3000)
    written_on = models.DateField()

    class Meta:
        ordering = ["line__value__order", "line__kind", "line__order"]
        constraints = [models.UniqueConstraint(fields=["person", "line"], name="one_reflection_a_line")]

    def __str__(self) -> str:
        return "A private reflection"
