"""What every school may have from the trust, and the specialist who looks after each of it (S2-44)."""

from typing import Self

from django.core.exceptions import ValidationError
from django.db import models

from improvement.coaching.models.team import Expertise
from improvement.models import InCycle
from trust.access.scopes import Scope, ScopedQuerySet, holds
from trust.history.locking import Versioned
from trust.history.tracking import tracked
from trust.models import DataClass, User


class OfferQuerySet(ScopedQuerySet):
    def live(self) -> Self:
        return self.filter(withdrawn_on__isnull=True)

    def editable_by(self, user: User) -> Self:
        """Its curator keeps an item; who leads the trust's practice keeps them all."""
        return self if holds(user, "practice.approve") else self.filter(curator=user)


@tracked
class OfferItem(Versioned, InCycle):
    """A toolkit, a part of the curriculum or professional learning that is open to every school."""

    class Kind(models.TextChoices):
        TOOLKIT = "toolkit", "Toolkit"
        CURRICULUM = "curriculum", "Curriculum"
        LEARNING = "learning", "Professional learning"

    data_class = DataClass.C1
    scope = Scope()

    title = models.CharField("what it is called", max_length=150)
    kind = models.CharField(max_length=10, choices=Kind)
    about = models.TextField("what a school gets", max_length=1000)
    url = models.URLField("where it is", blank=True, help_text="The page or folder that holds it, if there is one.")
    curator = models.ForeignKey("trust.User", models.PROTECT, related_name="offers_curated")
    withdrawn_on = models.DateField(null=True, blank=True)

    objects = OfferQuerySet.as_manager()

    class Meta:
        ordering = ["strand__order", "kind", "title"]
        constraints = [
            models.UniqueConstraint(
                fields=["title"],
                condition=models.Q(withdrawn_on__isnull=True),
                name="offer_title_once",
                violation_error_message="There is an item of this name already.",
            )
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return f"/improvement/offer/{self.pk}/"

    def clean(self) -> None:
        """A curator is a specialist: the directory lists a field of theirs in the item's strand."""
        if self.withdrawn_on or not (self.curator_id and self.strand_id):
            return
        if not Expertise.objects.filter(person=self.curator_id, strand=self.strand_id).exists():
            words = f"The directory lists no expertise of {self.curator} in {self.strand}. Add it there first."
            raise ValidationError({"curator": words})
