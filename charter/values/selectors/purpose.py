"""A year's wording as its page shows it, and the one line of it that home pages show."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Q

from charter.values.models import Aim, Purpose, StaffPromise, Strand, Value, ValueLine
from trust import clock
from trust.models import Term, Trust


@dataclass(frozen=True)
class ValueShown:
    value: Value
    does: Sequence[ValueLine]
    doesnt: Sequence[ValueLine]


@dataclass(frozen=True)
class PromiseShown:
    """A promise and its evidence in each term of the year that has begun: (term's name, pieces of evidence)."""

    promise: StaffPromise
    terms: Sequence[tuple[str, int]]

    @property
    def pieces(self) -> int:
        return sum(count for _, count in self.terms)


@dataclass(frozen=True)
class PurposeShown:
    purpose: Purpose
    strands: Sequence[Strand]
    values: Sequence[ValueShown]
    aims: Sequence[Aim]
    promises: Sequence[PromiseShown]


def in_force() -> Purpose | None:
    """This year's published wording, or the latest before it."""
    return Purpose.objects.in_force(clock.today()).select_related("year").first()


def shown(purpose: Purpose) -> PurposeShown:
    return PurposeShown(
        purpose=purpose,
        strands=list(Strand.objects.filter(purpose=purpose)),
        values=values_of(purpose),
        aims=list(Aim.objects.filter(purpose=purpose)),
        promises=promises_of(purpose),
    )


def values_of(purpose: Purpose) -> list[ValueShown]:
    lines = list(ValueLine.objects.filter(value__purpose=purpose))

    def of(value: Value, kind: str) -> list[ValueLine]:
        return [line for line in lines if line.value_id == value.pk and line.kind == kind]

    return [
        ValueShown(value, of(value, ValueLine.Kind.DOES), of(value, ValueLine.Kind.DOES_NOT))
        for value in Value.objects.filter(purpose=purpose)
    ]


def promises_of(purpose: Purpose) -> list[PromiseShown]:
    """Each promise with how much evidence each term gave: one piece a year at least (S1-3)."""
    begun = list(Term.objects.filter(year=purpose.year_id, first_day__lte=clock.today()))
    counts = {f"term_{term.pk}": Count("evidence", filter=Q(evidence__term=term)) for term in begun}
    rows = StaffPromise.objects.filter(purpose=purpose).annotate(**counts)
    return [
        PromiseShown(row, [(term.get_name_display(), getattr(row, f"term_{term.pk}")) for term in begun])
        for row in rows
    ]


def mission(day: date | None = None) -> str:
    """What the trust is for, in one line: of the wording in force on the day, else of the trust's settings (S1-2)."""
    purpose = Purpose.objects.in_force(day or clock.today()).first()
    if purpose is not None:
        return purpose.mission
    return Trust.objects.values_list("purpose", flat=True).first() or ""
