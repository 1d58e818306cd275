"""What the trust's charter promises about itself, as data that the software asks before anything is published."""

import re
from typing import Self

from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import ValidationError
from django.db import models

from charter.models import Decision
from charter.types import DecisionType
from trust.access.levels import Role
from trust.access.scopes import Scope, ScopedQuerySet
from trust.history.tracking import tracked
from trust.models import DataClass, Record


class PromiseQuerySet(ScopedQuerySet):
    def limit_of(self, measure: str) -> "Promise | None":
        """The tightest promise about this measure; None where the trust promised nothing."""
        return self.filter(kind=Promise.Kind.LIMIT, measure=measure).order_by("limit").first()  # type: ignore[return-value]

    def of_kind(self, kind: str) -> Self:
        return self.filter(kind=kind).select_related("source__area")


@tracked
class Promise(Record):
    """One rule of the charter about the charter.

    `forbids_type`: a decision named in `decisions`, or whose title fits one of `patterns`, is never of these `types`.
    `forbids_question`: no text of a form fits one of `patterns`. `limit`: `measure` stays at `limit` or below; past it
    publishing is refused, unless it only `warns` or the holder of `waived_by` waives it with a reason. `principles`:
    the core principles of `source` are what each new decision is checked against. `prompt`: `words` stand beside every
    form whose text fits one of `patterns`.
    """

    class Kind(models.TextChoices):
        FORBIDS_TYPE = "forbids_type", "A type that a decision never takes"
        FORBIDS_QUESTION = "forbids_question", "Something no form asks"
        LIMIT = "limit", "A number that is not passed"
        PRINCIPLES = "principles", "Principles that every change is checked against"
        PROMPT = "prompt", "A reminder beside a form"

    class Measure(models.TextChoices):
        JUDGEMENT_WINDOWS = "judgement_windows", "Times a year that teachers of one school type judgements"
        HALF_TERM_THINGS = "half_term_things", "Things asked of one school in a half-term"
        HALF_TERM_MINUTES = "half_term_minutes", "Minutes asked of one school in a half-term"
        HALF_TERM_CHANGES = "half_term_changes", "New or changed decisions in a half-term"
        RECIPIENTS = "recipients", "People told at once without a second look"
        FORM_MINUTES = "form_minutes", "Minutes that one form takes"
        FORM_QUESTIONS = "form_questions", "Questions on one form"
        READING_GRADE = "reading_grade", "Years of schooling that a form's words ask of the reader"

    data_class = DataClass.C1
    scope = Scope()

    code = models.SlugField(max_length=80, unique=True)
    kind = models.CharField(max_length=16, choices=Kind)
    words = models.CharField("what was promised", max_length=300)
    instead = models.CharField("what to do instead", max_length=300, blank=True)
    source = models.ForeignKey(
        Decision, models.PROTECT, null=True, blank=True, related_name="promises", verbose_name="decision that says so"
    )
    decisions = ArrayField(models.SlugField(max_length=80), verbose_name="codes of decisions", default=list, blank=True)
    types = ArrayField(models.CharField(max_length=12, choices=DecisionType), default=list, blank=True)
    patterns = ArrayField(models.CharField(max_length=300), verbose_name="wordings", default=list, blank=True)
    measure = models.CharField(max_length=18, choices=Measure, blank=True)
    limit = models.PositiveSmallIntegerField(null=True, blank=True)
    waived_by = models.CharField("who may waive it", max_length=20, choices=Role, blank=True)
    warns = models.BooleanField("warns only", default=False)
    order = models.PositiveSmallIntegerField(default=0)

    objects = PromiseQuerySet.as_manager()

    class Meta:
        ordering = ["order", "code"]

    def __str__(self) -> str:
        return self.words

    def clean(self) -> None:
        needed = {
            self.Kind.FORBIDS_TYPE: bool(self.types and (self.decisions or self.patterns)),
            self.Kind.FORBIDS_QUESTION: bool(self.patterns),
            self.Kind.LIMIT: bool(self.measure) and self.limit is not None,
            self.Kind.PRINCIPLES: self.source_id is not None,
            self.Kind.PROMPT: bool(self.patterns),
        }
        if not needed.get(self.Kind(self.kind), True):
            raise ValidationError(f"A promise of the kind “{self.get_kind_display()}” lacks what it is about.")
        for pattern in self.patterns:
            try:
                re.compile(pattern)
            except re.error as error:
                raise ValidationError({"patterns": f"“{pattern}” is no pattern: {error}."}) from error

    def fits(self, text: str) -> bool:
        """Whether one of the wordings is in the text."""
        return any(pattern.search(text) for pattern in self.compiled)

    @property
    def compiled(self) -> list[re.Pattern[str]]:
        return [re.compile(pattern, re.I) for pattern in self.patterns]

    @property
    def said(self) -> str:
        """The promise with the line of the charter it stands in, as a refusal quotes it."""
        line = f" (charter: {self.source.area.name}, “{self.source.title}”)" if self.source else ""
        return f"The trust promised: {self.words.rstrip('.')}{line}."
