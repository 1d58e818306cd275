"""A person's own coaching: plans, coming days, what waits for them. Nobody else's is ever read here."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import QuerySet

from improvement.coaching.models import CoachingAuthor, CoachingMeeting, CoachingNote, CoachingPlan, CoachingStep
from improvement.work import Work
from schools.models import RoleAssignment, School
from trust import clock
from trust.access.levels import Role
from trust.access.scopes import grants
from trust.calendar import Cadence, Calendar, Period
from trust.hooks import WorkItem
from trust.models import User

CAN_DO = "coaching.edit"
AHEAD = timedelta(weeks=3)
"""How long before its day a meeting or a step shows in My work, as everything that is due opens (domain.md 4)."""


def plans_of(user: User) -> QuerySet[CoachingPlan]:
    return CoachingPlan.objects.for_user(user, CAN_DO).for_pages()


def other(plan: CoachingPlan, user: User) -> User:
    """The other one of the pair; the plan is read for_pages()."""
    return next(author.person for author in plan.authors.all() if author.person_id != user.pk)  # type: ignore[attr-defined]


def own(plan: CoachingPlan, user: User) -> CoachingAuthor:
    return next(author for author in plan.authors.all() if author.person_id == user.pk)  # type: ignore[attr-defined]


@dataclass(frozen=True)
class MeetingShown:
    """A meeting with the notes that the two wrote about it; `mine`: the reader wrote one."""

    meeting: CoachingMeeting
    notes: list[CoachingNote]
    mine: bool

    @property
    def state(self) -> str:
        if self.meeting.held:
            return "done"
        return "planned" if self.meeting.on >= clock.today() else "unknown"


def meetings_of(plan: CoachingPlan, user: User) -> list[MeetingShown]:
    """With their notes, for one of the pair: read through the scope once more. Two queries."""
    notes: dict[int, list[CoachingNote]] = {}
    rows = CoachingNote.objects.for_user(user, CAN_DO).filter(meeting__plan=plan).select_related("writer")
    for note in rows:
        notes.setdefault(note.meeting_id, []).append(note)
    return [
        MeetingShown(row, notes.get(row.pk, []), any(note.writer_id == user.pk for note in notes.get(row.pk, [])))
        for row in plan.meetings.all()  # type: ignore[attr-defined]
    ]


def work_items(user: User) -> Iterator[WorkItem]:
    """Plans that wait for the person's signature, and the coming days and steps of their own coaching.

    One query for who has no plan, four for who has one.
    """
    today = clock.today()
    plans = list(CoachingPlan.objects.for_user(user, CAN_DO).filter(ended_on__isnull=True).values_list("pk", flat=True))
    if not plans:
        return
    unsigned = CoachingAuthor.objects.filter(person=user, signed_at__isnull=True, plan__in=plans)
    for author in unsigned.select_related("plan"):
        plan = author.plan
        yield WorkItem(f"Sign the coaching plan: {plan}", plan.get_absolute_url(), "Coaching", None, "due", own=True)
    meetings = CoachingMeeting.objects.for_user(user, CAN_DO).filter(on__range=(today, today + AHEAD), held=False)
    for meeting in meetings.filter(plan__in=plans).select_related("plan"):
        yield item("Coaching", meeting.plan, meeting.on, meeting.focus)
    steps = CoachingStep.objects.for_user(user, CAN_DO).filter(done_on__isnull=True, due_on__lte=today + AHEAD)
    for step in steps.filter(plan__in=plans).select_related("plan"):
        yield item("Step of your coaching plan", step.plan, step.due_on, step.words)


def item(why: str, plan: CoachingPlan, day: date, words: str) -> WorkItem:
    state = "late" if day < clock.today() else "due"
    return WorkItem(words, plan.get_absolute_url(), f"{why}: {plan}", day, state, own=True)


def improvement_work(user: User, first: date, last: date) -> Iterable[Work]:
    """The reader's own plans alone, by their days: what they are about stays on the plan's own page."""
    for plan in plans_of(user).filter(starts_on__lte=last, ends_on__gte=first):
        title = f"Coaching with {other(plan, user)}"
        done = bool(plan.ended_on)
        yield Work(title, plan.get_absolute_url(), plan.step_id, plan.strand_id, None, plan.ends_on, plan.state, done)


@dataclass(frozen=True)
class Scheduled:
    """A school's head, and the days in this semester on which its executive headteacher coaches them."""

    school: School
    head: User
    days: list[date]


def schedule(user: User) -> tuple[Period | None, list[Scheduled]]:
    """For an executive headteacher: each head of their clusters, with the days of this semester (S2-52)."""
    clusters = [grant.cluster_id for grant in grants(user) if grant.role == Role.EHT and grant.cluster_id]
    period = Calendar.load().period_of(Cadence.SEMESTERLY, clock.today()) if clusters else None
    if period is None:
        return None, []
    heads = RoleAssignment.objects.live().filter(role=Role.HEAD, school__cluster__in=clusters, user__is_active=True)
    meetings = CoachingMeeting.objects.for_user(user, CAN_DO).filter(on__range=(period.first_day, period.last_day))
    pairs = CoachingAuthor.objects.filter(plan__meetings__in=meetings).exclude(person=user)
    days: dict[int, list[date]] = {}
    for person, day in pairs.values_list("person", "plan__meetings__on").order_by("plan__meetings__on"):
        days.setdefault(person, []).append(day)
    rows = heads.select_related("school", "user").order_by("school__sort_name")
    return period, [Scheduled(row.school, row.user, days.get(row.user_id, [])) for row in rows]  # type: ignore[arg-type]


def last_coached(user: User) -> dict[int, tuple[date | None, date | None]]:
    """By plan of the person: the last day they met, and the next one planned. One query."""
    today = clock.today()
    found: dict[int, tuple[date | None, date | None]] = {}
    for plan, on, held in CoachingMeeting.objects.for_user(user, CAN_DO).values_list("plan", "on", "held"):
        last, coming = found.get(plan, (None, None))
        if held:
            last = max(last or on, on)
        elif on >= today:
            coming = min(coming or on, on)
        found[plan] = last, coming
    return found
