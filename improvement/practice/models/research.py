"""The trust's own research, with a research school or another partner (S0-9)."""

from django.db import models
from django.db.models import F, Q

from improvement.models import InCycle
from improvement.practice.models.outcomes import Outcome, SharedQuerySet
from schools.models import School
from trust.access.scopes import Scope
from trust.history.locking import Versioned
from trust.history.tracking import tracked
from trust.models import DataClass


@tracked
class ResearchProject(Versioned, InCycle):
    """A question, who answers it with whom, where and how, and what came of it."""

    data_class = DataClass.C1
    scope = Scope()

    title = models.CharField(max_length=150)
    question = models.TextField("the question")
    partner = models.CharField(max_length=150, help_text="A research school, a university, or “none”.")
    method = models.TextField("how it is answered", help_text="Who is compared with whom, measured how and when.")
    sites = models.ManyToManyField(
        School, related_name="research_projects", blank=True, verbose_name="in which schools"
    )
    lead = models.ForeignKey("trust.User", models.PROTECT, related_name="+", verbose_name="who leads it")
    starts_on = models.DateField("first day")
    ends_on = models.DateField("answer expected by")
    result = models.TextField("what was found", blank=True)
    outcome = models.CharField("what follows", max_length=5, choices=Outcome, blank=True)
    closed_on = models.DateField(null=True, blank=True)

    objects = SharedQuerySet.as_manager()

    class Meta:
        ordering = ["-starts_on", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(ends_on__gte=F("starts_on")),
                name="research_in_order",
                violation_error_message="It would end before it begins.",
            ),
            models.CheckConstraint(
                condition=Q(closed_on__isnull=True, outcome="")
                | Q(closed_on__isnull=False) & ~Q(result="") & ~Q(outcome=""),
                name="research_closed_with_result",
                violation_error_message="Close it with what was found and what follows.",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return f"/improvement/practice/research/{self.pk}/"
