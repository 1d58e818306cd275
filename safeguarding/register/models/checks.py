"""What was checked of a person, when and by whom. Never what a certificate says, and never a copy of one."""

from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Case, F, Q, Value, When
from django.urls import reverse

from safeguarding.register.models.people import EARLIEST, GOVERNING, OPENED_BY, Registered
from safeguarding.register.states import Standing
from trust.access.scopes import Scope, ScopedQuerySet
from trust.history.locking import Versioned
from trust.history.tracking import tracked
from trust.models import DataClass, Record


class Kind(models.TextChoices):
    IDENTITY = "identity", "Identity"
    RIGHT_TO_WORK = "right_to_work", "Right to work"
    DBS = "dbs", "Enhanced DBS"
    BARRED = "barred", "Barred list"
    PROHIBITION = "prohibition", "Prohibition from teaching"
    S128 = "s128", "Direction under section 128 of the Education and Skills Act 2008"
    QUALIFICATION = "qualification", "Qualification"
    OVERSEAS = "overseas", "Checks overseas"
    REFERENCES = "references", "References"
    ONLINE = "online", "Online search"
    MEDICAL = "medical", "Fit for the work"
    CHILDCARE = "childcare", "Childcare disqualification"
    PANEL = "panel", "Safer recruitment on the panel"

    @property
    def statutory(self) -> bool:
        return self not in (Kind.REFERENCES, Kind.ONLINE, Kind.MEDICAL, Kind.CHILDCARE, Kind.PANEL)

    @property
    def in_text(self) -> str:
        """Inside a sentence: enhanced DBS."""
        return self.short[0].lower() + self.short[1:]

    @property
    def short(self) -> str:
        """For narrow columns."""
        return {"s128": "Section 128", "prohibition": "Prohibition"}.get(self.value, self.label)


BORN = {Kind.DBS: date(2002, 3, 1), Kind.BARRED: date(2002, 3, 1), Kind.S128: date(2008, 11, 26)}
"""No such check was made before: Criminal Records Bureau, March 2002; royal assent of the Education and Skills Act."""


class Result(models.TextChoices):
    DONE = "done", "Done"
    WRITTEN = "written", "Confirmed in writing by the employer or provider"
    NOT_NEEDED = "not_needed", "Asked, and not needed"
    AWAITED = "awaited", "Asked for, not back yet"


class CheckQuerySet(ScopedQuerySet):
    def with_standing(self, day: date) -> Any:
        return self.annotate(standing=standing(day))


def standing(day: date, check: str = "", person: str = "person__") -> Case:
    """What a check amounts to on a day, before the rule is asked. `check` and `person` lead to their columns."""
    passed = Q(**{f"{check}review_on__lt": day})
    done, written = Q(**{f"{check}result": Result.DONE}), Q(**{f"{check}result": Result.WRITTEN})
    assessed = Q(**{f"{check}risk_assessed_on__lt": F(f"{person}started_on")})
    return Case(
        When(Q(**{f"{check}result": Result.NOT_NEEDED}), then=Value(Standing.NOT_NEEDED)),
        When((done | written) & passed, then=Value(Standing.REVIEW_PASSED)),
        When(done, then=Value(Standing.DONE)),
        When(written, then=Value(Standing.WRITTEN)),
        When(assessed, then=Value(Standing.ASSESSED)),
        default=Value(Standing.AWAITED),
        output_field=models.CharField(),
    )


@tracked(in_bulk=True)
class Check(Versioned, Record):
    """One kind of check of one person, as it stands; what stood before is in its history.

    `done_on` may well lie before the first day: checks are made before anybody starts. It cannot lie in the future, nor
    before there was such a check. `risk_assessed_on`: for an enhanced DBS that is not back when the person starts.
    """

    data_class = DataClass.C4
    scope = Scope(
        school="person__school", person="person__user",
        only={"governor_checks.edit": ("person__person_type", GOVERNING)},
    )  # fmt: skip
    walled = OPENED_BY

    person = models.ForeignKey(Registered, models.PROTECT, related_name="checks")
    kind = models.CharField("check", max_length=20, choices=Kind)
    result = models.CharField(max_length=10, choices=Result, default=Result.DONE)
    done_on = models.DateField("done on", null=True, blank=True)
    done_by = models.CharField("done by", max_length=100, blank=True)
    certificate_number = models.CharField(
        max_length=20, blank=True,
        validators=[RegexValidator(r"^[A-Za-z0-9/ -]+\Z", "A certificate's number has letters and digits only.")],
    )  # fmt: skip
    confirmed_on = models.DateField("written confirmation dated", null=True, blank=True)
    certificate_provided = models.BooleanField("a certificate was provided", null=True, blank=True)
    risk_assessed_on = models.DateField("risk assessment dated", null=True, blank=True)
    review_on = models.DateField("to be reviewed on", null=True, blank=True)
    reason = models.CharField("why it is not needed", max_length=200, blank=True)
    recorded_by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    recorded_on = models.DateField()

    objects = CheckQuerySet.as_manager()

    class Meta:
        ordering = ["person", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["person", "kind"],
                name="one_check_of_a_kind",
                violation_error_message="This check stands on the record already: change it there.",
            ),
            models.CheckConstraint(
                condition=(Q(done_on__isnull=True) | Q(done_on__lte=F("recorded_on")))
                & (Q(confirmed_on__isnull=True) | Q(confirmed_on__lte=F("recorded_on")))
                & (Q(risk_assessed_on__isnull=True) | Q(risk_assessed_on__lte=F("recorded_on"))),
                name="check_not_in_the_future",
                violation_error_message="This day is still to come: a check is recorded once it is made.",
            ),
            models.CheckConstraint(
                condition=Q(done_on__isnull=True) | ~Q(kind__in=BORN) & Q(done_on__gte=EARLIEST)
                | Q(kind=Kind.S128, done_on__gte=BORN[Kind.S128])
                | Q(kind__in=[Kind.DBS, Kind.BARRED], done_on__gte=BORN[Kind.DBS]),
                name="check_after_its_birth",
                violation_error_message="This day can't be right: there was no such check then.",
            ),
            models.CheckConstraint(
                condition=Q(result=Result.DONE, done_on__isnull=False)
                | Q(result=Result.WRITTEN, confirmed_on__isnull=False)
                | Q(result=Result.NOT_NEEDED) & ~Q(reason="") & Q(done_on__isnull=True)
                | Q(result=Result.AWAITED, done_on__isnull=True),
                name="check_says_when",
                violation_error_message="A check that is done needs its day, a written confirmation its date, and one "
                "that is not needed its reason.",
            ),
            models.CheckConstraint(
                condition=Q(risk_assessed_on__isnull=True) | Q(kind=Kind.DBS),
                name="risk_assessed_for_dbs_alone",
                violation_error_message="Only an enhanced DBS may come after the start, under a risk assessment.",
            ),
            models.CheckConstraint(
                condition=Q(review_on__isnull=True) | Q(done_on__isnull=True) | Q(review_on__gt=F("done_on")),
                name="check_reviewed_after_it_was_done",
                violation_error_message="The review is before the check.",
            ),
        ]  # fmt: skip

    def __str__(self) -> str:
        return f"{self.get_kind_display()} of {self.person}"

    def get_absolute_url(self) -> str:
        return reverse("registered_detail", args=[self.person_id])

    def clean(self) -> None:
        for name in ("done_on", "confirmed_on", "risk_assessed_on"):
            day = getattr(self, name)
            if day and self.recorded_on and day > self.recorded_on:
                raise ValidationError({name: "This day is still to come: a check is recorded once it is made."})
        if self.done_on and self.done_on < BORN.get(Kind(self.kind), EARLIEST):
            raise ValidationError({"done_on": "This day can't be right: there was no such check then."})
