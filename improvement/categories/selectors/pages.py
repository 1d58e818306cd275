"""A review as its page shows it, from the rows that the reader may see or from a snapshot alone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.safestring import SafeString

from improvement.categories.agreement import Agreement, agreement
from improvement.categories.marks import Chips, chips
from improvement.categories.models import CategoryReview, NeedLevel, StrandNeed
from improvement.categories.sealing import Replay
from improvement.categories.selectors.visible import Needs, visible_needs
from improvement.categories.support import SupportPlan, support_plan
from improvement.models import Strand
from trust.models import User

View = StrandNeed.View


@dataclass(frozen=True)
class Cell:
    """What one of them said of a strand."""

    who: str
    chip: SafeString | str
    confidence: str = ""
    trend: str = ""
    evidence: str = ""
    help: str = ""

    @property
    def note(self) -> str:
        return ", ".join(part for part in (self.trend, self.confidence.lower()) if part)


@dataclass(frozen=True)
class StrandLine:
    name: str
    cells: tuple[Cell, ...]

    @property
    def said(self) -> list[Cell]:
        return [cell for cell in self.cells if cell.evidence or cell.help]


@dataclass(frozen=True)
class Sheet:
    """Strand by strand what each said; `heads` names the views that the reader may see."""

    heads: tuple[str, ...]
    lines: tuple[StrandLine, ...]
    agreement: Agreement | None = None
    plan: SupportPlan | None = None
    overall: SafeString | str = ""


def level_rows() -> list[dict[str, Any]]:
    fields = ("level", "name", "stage", "description", "icon", "days", "visits")
    return list(NeedLevel.objects.values(*fields))


def sheet_of(review: CategoryReview, user: User) -> Sheet:
    """Six queries."""
    needs = visible_needs(review, user)
    rows = level_rows()
    marks = chips(rows)
    strands = list(Strand.objects.filter(categorised=True))
    shown = [view for view in View if view in needs]
    lines = tuple(
        StrandLine(strand.name, tuple(cell_of(needs[view].get(strand.pk), view, marks) for view in shown))
        for strand in strands
    )
    settled = needs.get(View.SETTLED, {})
    plan = None
    if settled and review.stands:
        said = [(strand.name, row.need or 1, row.help) for strand in strands if (row := settled.get(strand.pk))]
        plan = support_plan({row["level"]: row for row in rows}, review.stands, said)
    overall = marks.get(review.stands or 0, "") if settled else ""
    return Sheet(tuple(view.label for view in shown), lines, agreement_of(needs), plan, overall)


def cell_of(row: StrandNeed | None, view: View, marks: Chips) -> Cell:
    if row is None:
        return Cell(str(view.label), "–")
    confidence = row.get_confidence_display() if row.confidence else ""
    trend = row.get_trend_display() if row.trend else ""
    return Cell(str(view.label), marks.get(row.need or 0, "–"), confidence, trend, row.evidence, row.help)


def agreement_of(needs: Needs) -> Agreement | None:
    """None until the reader may see both."""
    first, second = needs.get(View.FIRST), needs.get(View.SECOND)
    if not first or not second:
        return None
    pairs = [(row.need or 0, second[strand].need or 0) for strand, row in sorted(first.items()) if strand in second]
    return agreement(pairs)


def sheet_of_replay(found: Replay) -> Sheet:
    """From the snapshot alone: no query."""
    marks = chips(found.body["levels"])
    shown = [view for view in View if any(view in row["views"] for row in found.body["strands"])]
    lines = tuple(
        StrandLine(row["name"], tuple(cell_of_body(row["views"].get(view), view, marks) for view in shown))
        for row in found.body["strands"]
    )
    return Sheet(tuple(view.label for view in shown), lines, found.agreement, found.plan, marks.get(found.overall, ""))


def cell_of_body(said: Mapping[str, Any] | None, view: View, marks: Chips) -> Cell:
    if said is None:
        return Cell(str(view.label), "–")
    words = [said[part] for part in ("confidence", "trend", "evidence", "help")]
    return Cell(str(view.label), marks.get(said["need"], "–"), *words)


def universal_plan(rows: Sequence[Mapping[str, Any]]) -> SupportPlan | None:
    """What a school is offered that has not been judged yet: what every school gets (S4-5). None without levels."""
    by_number = {row["level"]: row for row in rows}
    return support_plan(by_number, min(by_number), []) if by_number else None
