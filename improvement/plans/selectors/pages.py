"""A priority on one page: the chain from analysis to staff development, ratings by term, what changed."""

from collections.abc import Sequence
from dataclasses import dataclass

from assessment.selectors import Reading, readings
from improvement.plans.models import Milestone, PlanAction, Priority, Rating, SuccessCriterion
from improvement.plans.selectors.priorities import Changed, changed_since, lacking
from trust import clock
from trust.access.scopes import holds
from trust.history.selectors import Change, changes_of
from trust.models import Term, User


@dataclass(frozen=True)
class CriterionLine:
    """A measure of success beside the school's newest figure of it."""

    criterion: SuccessCriterion
    reading: Reading | None


@dataclass(frozen=True)
class TermLine:
    """A term of the plan: what should be so by its end, and how the priority was rated in it."""

    term: Term
    milestones: Sequence[tuple[Milestone, str]]
    rating: Rating | None


@dataclass(frozen=True)
class PriorityPage:
    priority: Priority
    criteria: Sequence[CriterionLine]
    terms: Sequence[TermLine]
    actions: Sequence[PlanAction]
    lacking: Sequence[str]
    changed: Sequence[Changed]
    first: Sequence[Priority]
    history: Sequence[Change] | None
    may_edit: bool

    @property
    def develops(self) -> bool:
        """Whether an action develops staff: the last link of the chain (S3-2)."""
        return any(row.develops_staff for row in self.actions)

    @property
    def chain(self) -> list[tuple[str, bool, str]]:
        """(link, whether it is there, in words)."""
        row = self.priority
        analysis = bool(row.symptom and row.cause and row.cause_evidence)
        return [
            ("Analysis", analysis, "symptom, cause and evidence" if analysis else "not whole yet"),
            ("Action", bool(self.actions), f"{len(self.actions)} agreed" if self.actions else "none yet"),
            ("Staff development", self.develops, "planned" if self.develops else "no action develops staff yet"),
        ]

    @property
    def whole(self) -> bool:
        return all(there for _, there, _ in self.chain)


def priority_page(priority: Priority, user: User) -> PriorityPage:
    """Of one priority; its figures as this reader may see them."""
    actions = PlanAction.objects.filter(priority=priority).select_related("action__owner", "topic")
    editing = Priority.objects.for_user(user, "plan.edit").filter(pk=priority.pk)
    may_edit = priority.plan.closed_on is None and holds(user, "plan.edit") and editing.exists()
    is_draft = priority.state == Priority.State.DRAFT
    return PriorityPage(
        priority,
        criteria(priority, user),
        terms(priority),
        list(actions),
        lacking_words(priority) if is_draft else [],
        changed_since(priority),
        list(priority.depends_on.all()),
        changes_of({priority: "This priority"}) if holds(user, "history.view") else None,
        may_edit,
    )


def lacking_words(priority: Priority) -> list[str]:
    return list(lacking(priority).values())


def criteria(priority: Priority, user: User) -> list[CriterionLine]:
    rows = list(priority.criteria.all())  # type: ignore[attr-defined]
    measures = [row.measure for row in rows if row.measure and row.pupil_group == "all"]
    may = holds(user, "figures.view")
    found = readings([priority.plan.school], measures, viewer=user) if measures and may else {}
    school = priority.plan.school.pk
    return [
        CriterionLine(
            row,
            found.get((school, row.measure.code)) if row.measure and row.pupil_group == "all" else None,
        )
        for row in rows
    ]


def terms(priority: Priority) -> list[TermLine]:
    today = clock.today()
    milestones = list(priority.milestones.select_related("term"))  # type: ignore[attr-defined]
    ratings = {rating.term_id: rating for rating in priority.ratings.select_related("term", "by")}  # type: ignore[attr-defined]
    return [
        TermLine(
            term,
            [(row, row.state_on(today)) for row in milestones if row.term_id == term.pk],
            ratings.get(term.pk),
        )
        for term in priority.plan.year.terms.all()  # type: ignore[attr-defined]
    ]
