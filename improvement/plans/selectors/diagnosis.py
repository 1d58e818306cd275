"""What stands beside each other before priorities are chosen: the school's figures, and how it judges itself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assessment.models import Measure
from assessment.selectors import Reading, readings
from charter.models import Submission
from charter.questions import Choice
from improvement.models import Strand
from improvement.plans.models import Plan, Priority
from improvement.plans.selectors.evaluations import FORM, HANDED_IN, areas_of, evaluations
from improvement.selectors import TRACKER, judgements
from trust.access.levels import SUMMARY
from trust.models import User


@dataclass(frozen=True)
class StrandLine:
    """A strand: what the tracker and the self-evaluation say of it, and the priorities that it has."""

    strand: Strand
    tracker: Choice | None
    evaluation: Sequence[tuple[str, Choice]]
    priorities: Sequence[Priority]

    @property
    def unmet(self) -> bool:
        """Judged to need attention, and no priority is about it."""
        said = [self.tracker, *(choice for _, choice in self.evaluation)]
        return not self.priorities and any(choice and choice.tone in ("warn", "bad") for choice in said)


@dataclass(frozen=True)
class Diagnosis:
    strands: Sequence[StrandLine]
    figures: Sequence[Reading]
    tracker: Submission | None
    evaluation: Submission | None


def diagnosis(plan: Plan, user: User) -> Diagnosis:
    """Of one school, as handed in last."""
    newest = Submission.objects.readable_by(user, level=SUMMARY).filter(school=plan.school, state__in=HANDED_IN)
    newest = newest.select_related("form").order_by("-submitted_at")
    tracker, evaluation = newest.of_form(TRACKER).first(), newest.of_form(FORM).first()
    judged = judgements([tracker.pk]).get(tracker.pk, {}) if tracker else {}
    areas = by_strand(evaluation) if evaluation else {}
    rows = list(plan.priorities.exclude(state=Priority.State.CLOSED))  # type: ignore[attr-defined]
    measures = list(Measure.objects.filter(headline=True))
    found = readings([plan.school], measures, viewer=user)
    return Diagnosis(
        [
            StrandLine(
                strand,
                judged.get(strand.code),
                areas.get(strand.code, ()),
                [row for row in rows if row.strand_id == strand.pk],
            )
            for strand in Strand.objects.all()
        ],
        [found[plan.school_id, measure.code] for measure in measures if (plan.school_id, measure.code) in found],
        tracker,
        evaluation,
    )


def by_strand(form: Submission) -> Mapping[str, Sequence[tuple[str, Choice]]]:
    """Strand → (area, judgement) of a self-evaluation."""
    judged = evaluations([form])[0].judgements
    found: dict[str, list[tuple[str, Choice]]] = {}
    for area in areas_of(form.form.parsed):
        if area.code in judged:
            found.setdefault(area.tags.get("strand", ""), []).append((area.title, judged[area.code]))
    return found
