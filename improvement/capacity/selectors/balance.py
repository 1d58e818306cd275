"""Days given and received by school and strand in a semester, and what they and people say a school is (S2-10)."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal

from django.db.models import QuerySet, Sum

from improvement.capacity.models import CapacityReview, DayUsed, JudgedStatus, Standing
from improvement.models import Strand
from improvement.selectors import limit
from trust.calendar import Period

ZERO = Decimal(0)


def derived(given: Decimal, received: Decimal, threshold: int | None) -> Standing:
    """Above the threshold a giver, below its negative a taker, else neither. Without a threshold any day counts."""
    edge = threshold or 0
    net = given - received
    if net > edge:
        return Standing.GIVER
    return Standing.TAKER if net < -edge else Standing.NEUTRAL


@dataclass
class Line:
    """One school in one strand. `edge`: net days beyond which it gives or takes."""

    given: Decimal = ZERO
    received: Decimal = ZERO
    judged: JudgedStatus | None = None
    own_view: CapacityReview | None = None
    edge: int | None = None

    @property
    def net(self) -> Decimal:
        return self.given - self.received

    @property
    def derived(self) -> Standing:
        return derived(self.given, self.received, self.edge)

    @property
    def status(self) -> str:
        """As judged, else as derived."""
        return self.judged.status if self.judged else self.derived.value

    @property
    def moved(self) -> bool:
        return bool(self.given or self.received or self.judged)


@dataclass
class Balance:
    """By school and strand; `strands` are those in which anything was given or judged."""

    period: Period
    lines: dict[tuple[int, int], Line] = field(default_factory=dict)
    strands: list[Strand] = field(default_factory=list)

    def of(self, school: int, strand: int) -> Line:
        return self.lines.get((school, strand)) or Line()

    def given(self, school: int) -> Decimal:
        return sum((line.given for (pk, _), line in self.lines.items() if pk == school), ZERO)

    def received(self, school: int) -> Decimal:
        return sum((line.received for (pk, _), line in self.lines.items() if pk == school), ZERO)


def balance(period: Period, schools: Iterable[int] | QuerySet, *, own_view: bool = False) -> Balance:
    """Of these schools; what the central team gave counts only where it was received. Six queries at most."""
    days = DayUsed.objects.filter(on__gte=period.first_day, on__lte=period.last_day).order_by()
    found, edge = Balance(period), limit("giver-days")

    def line(school: int, strand: int) -> Line:
        return found.lines.setdefault((school, strand), Line(edge=edge))

    for side, field_name in (("from_school", "given"), ("to_school", "received")):
        rows = days.filter(**{f"deployment__{side}__in": schools})
        for school, strand, total in rows.values_list(f"deployment__{side}", "deployment__strand").annotate(
            total=Sum("days")
        ):
            setattr(line(school, strand), field_name, total)
    for judged in JudgedStatus.objects.filter(period=period.code, school__in=schools).select_related("by"):
        line(judged.school_id, judged.strand_id).judged = judged
    if own_view:
        for view in CapacityReview.objects.filter(period=period.code, school__in=schools).select_related("by"):
            line(view.school_id, view.strand_id).own_view = view
    moved = {strand for (_, strand), line in found.lines.items() if line.moved}
    found.strands = [strand for strand in Strand.objects.all() if strand.pk in moved]
    return found
