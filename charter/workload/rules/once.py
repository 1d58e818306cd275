"""Nothing is asked twice: one fact, one question in an academic year (S1-9)."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.db.models import QuerySet, TextField
from django.db.models.functions import Cast

from charter.models import DecisionVersion, Duty, ProForma, ProFormaVersion, Status
from charter.questions import Definition, Question
from trust import clock


@dataclass(frozen=True)
class Place:
    """Where a fact is asked for already."""

    form: ProForma
    section: str
    question: Question

    @property
    def words(self) -> str:
        return f"in the form “{self.form.title}”, section “{self.section}”: “{self.question.label}”"


def form_refusals(form: ProForma, definition: Definition) -> Iterator[str]:
    """Against itself, and against every form that schools fill in from today on."""
    counted = Counter(question.data_item for question in asking(definition))
    for question in asking(definition):
        if counted[question.data_item] > 1:
            yield f"This form asks twice for the same: “{question.label}” ({question.data_item}). Ask it once."
    yield from clashes(form, definition, places(live().exclude(pk=form.pk)))


def version_refusals(version: DecisionVersion) -> Iterator[str]:
    """Against the forms of other decisions that are in use when this version is."""
    duties = version.duties.filter(proforma__isnull=False, at=Duty.At.SCHOOL)  # type: ignore[attr-defined]
    own = ProForma.objects.filter(pk__in=duties.values("proforma"))
    mine = list(with_items(own))
    if not mine:
        return
    others = live(version).exclude(pk__in=own)
    known = places(others)
    for form_version in mine:
        yield from clashes(form_version.proforma, form_version.parsed, known)


def clashes(form: ProForma, definition: Definition, known: dict[str, Place]) -> Iterator[str]:
    for question in asking(definition):
        place = known.get(question.data_item)
        if place is not None:
            yield (
                f"“{question.label}” is asked already {place.words}. Leave it out, or show the answer that is there "
                f"(source: answer:{question.data_item})."
            )


def asking(definition: Definition) -> list[Question]:
    """The questions that somebody must answer and that name their fact; one filled from a source asks nobody."""
    return [question for question in definition.questions.values() if question.data_item and not question.derived]


def live(version: DecisionVersion | None = None) -> QuerySet[ProForma]:
    """Forms of schools' duties in versions in force from today on; with `version`, in its year."""
    since = version.effective_from if version else clock.today()
    versions = DecisionVersion.objects.filter(status=Status.PUBLISHED).exclude(effective_to__lt=since)
    if version is not None:
        versions = versions.filter(effective_from__lte=version.year.last_day).exclude(decision=version.decision_id)
    duties = Duty.objects.filter(version__in=versions, at=Duty.At.SCHOOL, proforma__isnull=False)
    return ProForma.objects.filter(pk__in=duties.values("proforma"))


def with_items(forms: QuerySet[ProForma]) -> Iterable[ProFormaVersion]:
    """The latest version of each form, where it names any fact."""
    latest = ProFormaVersion.objects.filter(proforma__in=forms, published_at__isnull=False)
    latest = latest.order_by("proforma_id", "-number").distinct("proforma_id")
    naming = ProFormaVersion.objects.annotate(text=Cast("definition", TextField())).filter(text__contains="data_item")
    return naming.filter(pk__in=latest.values("pk")).select_related("proforma")


def places(forms: QuerySet[ProForma]) -> dict[str, Place]:
    return {
        question.data_item: Place(version.proforma, section.title, question)
        for version in with_items(forms)
        for section in version.parsed.sections
        for question in section.questions
        if question.data_item and not question.derived
    }
