"""The sample of the record that an audit looks at: drawn by the software, person by person, check by check."""

import pgtrigger
from django.contrib.postgres.fields import ArrayField
from django.db import models

from charter.models import Submission
from charter.models.locks import GO_ON, REFUSAL, locked_with_its_submission
from safeguarding.audits.models.readings import PeerReading
from schools.models import School
from trust.access.scopes import Scope
from trust.history.tracking import tracked
from trust.models import DataClass, Record

OWN_RESULTS_LOCKED = f"""
    IF COALESCE(NEW.side, OLD.side) = 'own' AND EXISTS (
        SELECT 1 FROM audits_sample AS drawn JOIN charter_submission AS form ON form.id = drawn.submission_id
        WHERE drawn.id IN (NEW.sample_id, OLD.sample_id) AND form.state = 'accepted'
    ) THEN {REFUSAL} END IF; {GO_ON}
"""  # noqa: S608 - names of our own tables alone


@tracked
class Sample(Record):
    """Who an audit of the record looks at. `frame` is everybody who could have been drawn that day, as
    [key in the record, stratum]; with `seed` it gives the same sample whenever it is drawn again. Once the audit was
    kept long enough, keys and names are taken out (`names_removed_on`); what was counted stays."""

    data_class = DataClass.C4
    scope = Scope(school="school", item="submission")
    walled = ("audit.view", "audit.edit")

    submission = models.OneToOneField(Submission, models.PROTECT, related_name="audit_sample")
    school = models.ForeignKey(School, models.PROTECT, related_name="+")
    seed = models.CharField(max_length=32)
    frame = models.JSONField()
    drawn_on = models.DateField()
    drawn_by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    drawn_at = models.DateTimeField()
    names_removed_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["-drawn_at"]
        triggers = [locked_with_its_submission("submission_id")]

    def __str__(self) -> str:
        return f"Sample of {self.drawn_on:%-d %B %Y}"


@tracked
class SampleRow(Record):
    """One person of a sample, with the checks that the record had to show on the day. No contents of any check.

    The name stands here as it was then: who has left the record since was looked at all the same. `reading` is the
    second reader's part, where this person is in it.
    """

    class Stratum(models.TextChoices):
        AGENCY = "agency", "Agency and third parties"
        GOVERNOR = "governor", "Governors"
        NEW_STARTER = "new_starter", "New this term"
        OTHER = "other", "Everybody else"

    data_class = DataClass.C4
    scope = Scope(school="school", person="reading__reader", until="until", ended="ended_at")
    walled = ("audit.edit", "audit.read_part")

    sample = models.ForeignKey(Sample, models.PROTECT, related_name="rows")
    school = models.ForeignKey(School, models.PROTECT, related_name="+")
    number = models.PositiveSmallIntegerField()
    registered = models.PositiveBigIntegerField("key in the record", null=True, blank=True)
    name = models.CharField(max_length=150, blank=True)
    post = models.CharField(max_length=150, blank=True)
    stratum = models.CharField(max_length=11, choices=Stratum)
    kinds = ArrayField(models.CharField(max_length=40), verbose_name="checks to look for")
    reading = models.ForeignKey(PeerReading, models.PROTECT, null=True, blank=True, related_name="rows")

    class Meta:
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=["sample", "registered"], name="sampled_once"),
            models.UniqueConstraint(fields=["sample", "number"], name="sample_numbered"),
        ]

    def __str__(self) -> str:
        return self.name or f"Person {self.number}"


@tracked
class SampleResult(Record):
    """What one reader found of one check of one person: there, not there, or wrong."""

    class Found(models.TextChoices):
        FOUND = "found", "Found"
        NOT_FOUND = "missing", "Not found"
        WRONG = "wrong", "Wrong"

    class Side(models.TextChoices):
        OWN = "own", "The school"
        PEER = "peer", "The second reader"

    data_class = DataClass.C4
    scope = Scope(
        school="school", person="row__reading__reader", until="until", ended="ended_at",
        only={"audit.read_part": ("side", ("peer",))},
    )  # fmt: skip
    walled = ("audit.edit", "audit.read_part")

    sample = models.ForeignKey(Sample, models.PROTECT, related_name="results")
    row = models.ForeignKey(SampleRow, models.PROTECT, related_name="results")
    school = models.ForeignKey(School, models.PROTECT, related_name="+")
    kind = models.CharField("check", max_length=40)
    side = models.CharField("looked at by", max_length=4, choices=Side)
    result = models.CharField(max_length=7, choices=Found)
    by = models.ForeignKey("trust.User", models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering = ["row", "kind"]
        constraints = [models.UniqueConstraint(fields=["row", "kind", "side"], name="one_result_a_check_and_side")]
        triggers = [
            pgtrigger.Trigger(
                name="own_results_locked",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete,
                func=OWN_RESULTS_LOCKED,
            )
        ]

    def __str__(self) -> str:
        return f"{self.kind}: {self.get_result_display()}"
