"""A plan on one page: its priorities, what it lacks, and whether quality assurance comes before each review."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from improvement.plans.marks import Face, face
from improvement.plans.models import Plan, PlanAction, PlanForm, PlanReview, PlanTopic, Priority
from improvement.plans.quality import QualityDay, quality_days
from improvement.selectors import limit
from schools.models import School
from trust import clock
from trust.access.levels import SUMMARY
from trust.access.scopes import holds
from trust.models import Term, User
from trust.words import count_of, long_day

LIVE = "live-priorities"


@dataclass(frozen=True)
class TopicLine:
    """What every plan must hold an action on, and where this one has none yet (S1-37, S1-75)."""

    topic: PlanTopic
    missing: Sequence[str]

    @property
    def words(self) -> str:
        if not self.missing:
            return "there"
        return "no action yet" if self.topic.every == PlanTopic.Every.YEAR else f"none for {', '.join(self.missing)}"


@dataclass(frozen=True)
class QualityLine:
    """A term: days on which somebody looks at quality, and the day of the plan's review, which comes after (S3-17)."""

    term: Term
    review: PlanReview | None
    days: Sequence[QualityDay]

    @property
    def late(self) -> list[QualityDay]:
        """Those on the day of the review or later: they come too late to inform it."""
        return [day for day in self.days if self.review and day.on >= self.review.on]

    @property
    def state(self) -> str:
        if self.review is None:
            return "missing"
        return "contradiction" if self.late else "done"

    @property
    def words(self) -> str:
        if self.review is None:
            return "no review date"
        if self.late:
            return "a visit after the review"
        return "in order"


@dataclass(frozen=True)
class PlanPage:
    plan: Plan
    priorities: Sequence[Priority]
    topics: Sequence[TopicLine]
    quality: Sequence[QualityLine]
    others: Sequence[Plan]
    limit: int | None
    may_edit: bool
    may_approve: bool

    def faces(self, state: str) -> list[Face]:
        return [face(row) for row in self.priorities if row.state == state]

    @property
    def live(self) -> list[Face]:
        return self.faces(Priority.State.LIVE)

    @property
    def drafts(self) -> list[Face]:
        return self.faces(Priority.State.DRAFT)

    @property
    def closed(self) -> list[Face]:
        return self.faces(Priority.State.CLOSED)

    @property
    def full(self) -> bool:
        """No further priority may go live (S3-3)."""
        return self.limit is not None and len(self.live) >= self.limit

    @property
    def lede(self) -> str:
        parts = [count_of(len(self.live), "live priority", "live priorities")]
        if self.drafts:
            parts.append(f"{len(self.drafts)} in draft")
        unrated = [face for face in self.live if not face.row.ratings.all()]  # type: ignore[attr-defined]
        if unrated and self.plan.state == Plan.State.IN_FORCE:
            parts.append(f"{len(unrated)} not rated yet")
        return " · ".join(parts)


def plan_page(plan: Plan, user: User) -> PlanPage:
    """Of one plan; a fixed number of queries, however many priorities."""
    rows = Plan.objects.for_user(user, "plan.edit").filter(pk=plan.pk)
    approving = Plan.objects.for_user(user, "plan.approve").filter(pk=plan.pk)
    open_still = plan.closed_on is None
    others = Plan.objects.filter(school=plan.school_id).exclude(pk=plan.pk).select_related("year")
    return PlanPage(
        plan,
        list(plan.priorities.with_chain().for_pages()),  # type: ignore[attr-defined]
        topics(plan),
        quality(plan),
        list(others),
        limit(LIVE),
        open_still and holds(user, "plan.edit") and rows.exists(),
        open_still and holds(user, "plan.approve") and approving.exists(),
    )


def spans(plan: Plan) -> list[tuple[Term, date, date]]:
    """Each term with its first day and the day before the next begins: what is due in a holiday counts before it."""
    terms = list(plan.year.terms.all())  # type: ignore[attr-defined]
    ends = [term.first_day - timedelta(days=1) for term in terms[1:]] + [plan.year.last_day]
    return [(term, term.first_day, last) for term, last in zip(terms, ends, strict=True)]


def topics(plan: Plan) -> list[TopicLine]:
    actions = PlanAction.objects.filter(priority__plan=plan, topic__isnull=False).values_list("topic", "action__due_on")
    due: dict[int, list[date]] = {}
    for pk, day in actions:
        due.setdefault(pk or 0, []).append(day)
    found = []
    for topic in PlanTopic.objects.all():
        days = due.get(topic.pk, [])
        if topic.every == PlanTopic.Every.TERM:
            missing = [
                term.get_name_display().lower()
                for term, first, last in spans(plan)
                if not any(first <= day <= last for day in days)
            ]
        else:
            missing = [] if days else ["the year"]
        found.append(TopicLine(topic, missing))
    return found


def quality(plan: Plan) -> list[QualityLine]:
    reviews = {row.term_id: row for row in plan.reviews.all()}  # type: ignore[attr-defined]
    days = quality_days([plan.school], plan.year.first_day, plan.year.last_day)
    return [
        QualityLine(term, reviews.get(term.pk), [day for day in days if first <= day.on <= last])
        for term, first, last in spans(plan)
    ]


def asked_words() -> str:
    """'Asked of every school from 2027/28; until then schools may use it' (S0-69)."""
    form = PlanForm.objects.first()
    if form is None:
        return ""
    year = f"{clock.today().year - (clock.today().month < 9)}"
    if form.asked_from[:4] <= year:
        return f"Asked of every school since {form.asked_from}."
    return f"Asked of every school from {form.asked_from} on. Until then schools may use it, and none is late."


def lede(user: User) -> str:
    """'9 of 12 schools have a plan in force'."""
    schools = School.objects.for_user(user, "plan.view", level=SUMMARY).open_on(clock.today())
    plans = Plan.objects.for_user(user, "plan.view", level=SUMMARY).filter(school__in=schools)
    have = plans.in_force().count()  # type: ignore[attr-defined]
    every = schools.count()
    verb = "has" if every == 1 else "have"
    return f"{have} of {count_of(every, 'school')} {verb} a plan in force on {long_day(clock.today())}"
