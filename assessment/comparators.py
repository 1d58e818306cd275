"""What a school's figure is compared with: the same measure, year and period for schools of its phase in England."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from assessment.models import NATIONAL, Figure
from schools.models import Phase

# As the national tables group schools: an all-through school counts as secondary, alternative provision as special.
GROUPED = {
    Phase.NURSERY: Phase.PRIMARY,
    Phase.ALL_THROUGH: Phase.SECONDARY,
    Phase.POST_16: Phase.SECONDARY,
    Phase.ALTERNATIVE: Phase.SPECIAL,
}

# Zero by construction: progress is measured from the national mean.
NOUGHT = {"progress8", "ks2_reading_progress", "ks2_writing_progress", "ks2_maths_progress"}


@dataclass(frozen=True)
class Comparator:
    value: float | None = None
    words: str = ""


NONE = Comparator()


class Comparators:
    """The national figures beside these figures, in one query."""

    def __init__(self, figures: Sequence[Figure], as_at: date | None) -> None:
        self.found: dict[tuple[int, str, str, str], dict[str, Figure]] = {}
        self.answers: dict[tuple[int, str, str, str, str], Comparator] = {}
        if not figures:
            return
        rows = (
            Figure.objects.known(as_at)
            .filter(
                school__isnull=True,
                place=NATIONAL,
                value__isnull=False,
                measure__in={figure.measure_id for figure in figures},
                academic_year__in={figure.academic_year for figure in figures},
            )
            .order_by("known_from")
        )
        for row in rows:
            periods = self.found.setdefault((row.measure_id, row.phase, row.academic_year, row.pupil_group), {})
            periods[row.period] = row

    def beside(self, figure: Figure) -> Comparator:
        """England's figure for schools like this one; of the year so far where there is none for the whole year."""
        if figure.school is None:
            return NONE
        if figure.measure.code in NOUGHT:
            return Comparator(0.0, "national mean, 0 by definition")
        phase = phase_of(figure)
        key = (figure.measure_id, phase, figure.academic_year, figure.pupil_group, figure.period)
        if key not in self.answers:
            self.answers[key] = self._answer(*key)
        return self.answers[key]

    def _answer(self, measure_id: int, phase: str, academic_year: str, group: str, period: str) -> Comparator:
        for wanted in (phase, ""):
            periods = self.found.get((measure_id, wanted, academic_year, group), {})
            row = periods.get(period) or periods.get("") or periods.get("ytd")
            if row is not None:
                return Comparator(row.value, _words(row))
        return NONE


def phase_of(figure: Figure) -> str:
    """The phase to compare with: the measure's own where it has only one, else the school's."""
    if len(figure.measure.phases) == 1:
        return figure.measure.phases[0]
    phase = figure.school.phase if figure.school else figure.phase
    return GROUPED.get(Phase(phase), phase) if phase else ""


def _words(row: Figure) -> str:
    kind = f", {Phase(row.phase).label.lower()} schools" if row.phase else ""
    so_far = " so far" if row.period == "ytd" else ""
    return f"national {row.academic_year}{so_far}{kind}"
