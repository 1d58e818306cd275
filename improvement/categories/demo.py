"""The demo trust's categories: last year's closed, this year's in every state; phases, strengths, notes on leaders."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any

from improvement.categories.actions.judging import review_day, seal
from improvement.categories.demo_words import EVIDENCE, HELP, MOVES, PHASE_REASONS, REPLIES, STRENGTHS, WORDS
from improvement.categories.models import (
    Appeal,
    CategoryReview,
    LeadershipFit,
    NeedLevel,
    PhaseOfChange,
    PhaseStep,
    PhaseStepDone,
    Reading,
    SchoolPhase,
    Snapshot,
    StrandNeed,
    Strength,
)
from improvement.demo import holders
from improvement.models import Strand
from schools.models import School
from trust import clock
from trust.access.levels import Role
from trust.demo import DemoPlan
from trust.models import AcademicYear, User

Kind, State, View = CategoryReview.Kind, CategoryReview.State, StrandNeed.View
# How this year's reviews stand, school by school in order of name.
NOW = [
    State.TOLD, State.TOLD, State.OWN_VIEW, State.READING, State.JUDGING, State.JUDGED, State.CLOSED, State.TOLD,
    State.CLOSED,
]  # fmt: skip
ORDER = list(State)
BASE = [2, 3, 1, 4, 2, 1, 3, 2, 1, 2, 3, 1]


@dataclass(frozen=True)
class Cast:
    """Who takes which part at a school."""

    head: User
    first: User
    second: User
    judge: User


@dataclass(frozen=True)
class Round:
    """One review to be made: its kind and year, the state it reached, and the day it was judged."""

    kind: str
    year: AcademicYear
    state: str
    judged_on: date
    shift: int = 0


def make(plan: DemoPlan) -> None:
    levels = {row.level: row for row in NeedLevel.objects.all()}
    if not levels:
        return
    schools, strands = list(School.objects.all()), list(Strand.objects.filter(categorised=True))
    for number, school in enumerate(schools):
        cast = cast_of(school, number)
        draw = plan.random("category", school.pk)
        note_strengths(plan, school, number, cast.head, strands)
        walk_through_phases(plan, school, number, cast.first)
        for one in rounds(plan, number):
            make_review(plan, school, one, cast, BASE[number % len(BASE)], draw, levels, strands)
    appeal(plan, schools)
    note_leaders(plan, schools)


def cast_of(school: School, number: int) -> Cast:
    """The executive head reads first; every second school is judged by them, the others by the chief executive."""
    chief = holders(Role.CEO).get(0) or User.objects.system()
    curriculum = holders(Role.CURRICULUM).get(0) or User.objects.system()
    executive = holders(Role.EHT).get(school.cluster_id or 0) or chief
    head = holders(Role.HEAD).get(school.pk) or User.objects.system()
    return Cast(head, executive, curriculum, executive if number % 2 else chief)


def rounds(plan: DemoPlan, number: int) -> Iterator[Round]:
    autumn = plan.first_autumn
    years = {year.first_day.year: year for year in AcademicYear.objects.all()}
    if autumn - 1 in years and plan.years > 0:
        yield Round(Kind.ANNUAL, years[autumn - 1], State.CLOSED, date(autumn - 1, 10, 14), 1 if number % 3 == 0 else 0)
        yield Round(Kind.SIX_MONTH, years[autumn - 1], State.CLOSED, date(autumn, 4, 21), 1 if number % 4 == 0 else 0)
    if autumn in years:
        day = min(date(autumn, 10, 13), plan.as_at - timedelta(days=6))
        yield Round(Kind.ANNUAL, years[autumn], NOW[number % len(NOW)], day)


def make_review(
    plan: DemoPlan, school: School, one: Round, cast: Cast, base: int, draw: Random, levels: dict[int, NeedLevel],
    strands: list[Strand],
) -> None:  # fmt: skip
    reached = ORDER.index(State(one.state))
    opened = plan.moment(one.judged_on - timedelta(days=35))
    review = CategoryReview(
        school=school, year=one.year, kind=one.kind, state=one.state, opened_by=cast.first, opened_at=opened,
        judge=cast.judge, own_view_by=one.judged_on - timedelta(days=14),
    )  # fmt: skip
    if reached >= ORDER.index(State.READING):
        review.own_by, review.own_at = cast.head, plan.moment(one.judged_on - timedelta(days=16), 15)
    elif review.own_view_by <= plan.as_at:
        review.own_view_by = plan.as_at + timedelta(days=9)
    top = max(levels)
    needs = {strand.pk: clamp(base + one.shift + draw.choice([-1, 0, 0, 0, 1]), top) for strand in strands}
    hold_back(needs, strands, base + one.shift, top)
    if reached >= ORDER.index(State.JUDGED):
        judged(review, one, clamp(base + one.shift, top), cast, draw, plan)
        review.forced_by = next((row for row in strands if row.forces_overall and needs[row.pk] == top), None)
    if reached >= ORDER.index(State.TOLD):
        told(review, one, cast, draw, plan)
    review.save()
    Reading.objects.bulk_create(readings(review, reached, cast, plan, one))
    StrandNeed.objects.bulk_create(said(review, reached, cast, needs, draw, levels, top))
    if review.judged_at:
        with clock.at(review.judged_at):
            seal(review, Snapshot.Stage.JUDGED)


def clamp(level: int, top: int) -> int:
    return max(1, min(level, top))


def hold_back(needs: dict[int, int], strands: list[Strand], overall: int, top: int) -> None:
    """A strand that forces the whole stays below the highest unless the whole is there too."""
    for strand in strands:
        if strand.forces_overall and overall < top:
            needs[strand.pk] = min(needs[strand.pk], top - 1)


def judged(review: CategoryReview, one: Round, level: int, cast: Cast, draw: Random, plan: DemoPlan) -> None:
    review.level = review.stands = level
    review.words, review.would_change = WORDS[(level - 1) % len(WORDS)], draw.choice(MOVES)
    review.judged_by, review.judged_at, review.judged_on = cast.judge, plan.moment(one.judged_on, 16), one.judged_on
    review.review_due_on = review_day(review.school, one.judged_on)


def told(review: CategoryReview, one: Round, cast: Cast, draw: Random, plan: DemoPlan) -> None:
    review.told_by, review.told_at = cast.judge, plan.moment(one.judged_on + timedelta(days=1), 10)
    if review.state == State.CLOSED or draw.random() < 0.5:
        day = min(one.judged_on + timedelta(days=4), plan.as_at)
        review.reply, review.replied_by, review.replied_at = draw.choice(REPLIES), cast.head, plan.moment(day, 15)
    if review.state == State.CLOSED:
        review.closed_at = plan.moment(min(one.judged_on + timedelta(days=20), plan.as_at), 16)


def readings(review: CategoryReview, reached: int, cast: Cast, plan: DemoPlan, one: Round) -> list[Reading]:
    both = reached >= ORDER.index(State.JUDGING)
    first_in = plan.moment(one.judged_on - timedelta(days=6), 12) if reached >= ORDER.index(State.READING) else None
    second_in = plan.moment(one.judged_on - timedelta(days=4), 12) if both else None
    return [
        Reading(review=review, place="first", person=cast.first, handed_in_at=first_in),
        Reading(review=review, place="second", person=cast.second, handed_in_at=second_in),
    ]


def said(
    review: CategoryReview, reached: int, cast: Cast, needs: dict[int, int], draw: Random,
    levels: dict[int, NeedLevel], top: int,
) -> Iterator[StrandNeed]:  # fmt: skip
    """What each said: the school a little milder or stricter, the readers mostly alike."""
    views: list[tuple[str, User, list[int]]] = []
    if review.own_at:
        views.append((View.OWN, cast.head, [-1, 0, 0, 0]))
        views.append((View.FIRST, cast.first, [0]))
    if reached >= ORDER.index(State.JUDGING):
        views.append((View.SECOND, cast.second, [-1, 0, 0, 0, 0]))
    for view, person, shifts in views:
        for strand, need in needs.items():
            level = clamp(need + draw.choice(shifts), top)
            yield row(review, strand, view, level, levels, person, draw)
    if review.judged_at:
        for strand, need in needs.items():
            settled = row(review, strand, View.SETTLED, need, levels, cast.judge, draw)
            settled.evidence = settled.confidence = settled.trend = ""
            settled.help = draw.choice(HELP) if need > 1 else ""
            yield settled


def row(
    review: CategoryReview, strand: int, view: str, level: int, levels: dict[int, NeedLevel], by: User, draw: Random
) -> StrandNeed:
    return StrandNeed(
        review=review, strand_id=strand, view=view, need=level, step_id=levels[level].step_id, by=by,
        confidence=draw.choice(["medium", "high", "high", "low"]),
        trend=draw.choice(["better", "same", "same", "worse"]),
        evidence=draw.choice(EVIDENCE), at=review.judged_at or review.own_at or review.opened_at,
    )  # fmt: skip


def appeal(plan: DemoPlan, schools: list[School]) -> None:
    """One that waits for the chief executive."""
    review = CategoryReview.objects.filter(school=schools[1 % len(schools)], state=State.TOLD).first()
    head = holders(Role.HEAD).get(review.school_id) if review else None
    if review and head and review.judged_by != head:
        Appeal.objects.create(
            review=review, asked_by=head, asked_at=plan.moment(hour=9),
            why="The readers used last summer's attendance. Since September it has risen by two points, and stayed.",
        )  # fmt: skip


def note_strengths(plan: DemoPlan, school: School, number: int, head: User, strands: list[Strand]) -> None:
    for offset in range(1 + number % 2):
        words, evidence = STRENGTHS[(number + offset * 5) % len(STRENGTHS)]
        strand = strands[(number + offset) % len(strands)]
        Strength.objects.create(
            school=school, strand=strand, words=words, evidence=evidence, noted_by=head,
            noted_on=plan.as_at - timedelta(days=40 + 3 * number),
        )  # fmt: skip


def walk_through_phases(plan: DemoPlan, school: School, number: int, by: User) -> None:
    """One or two phases each, the steps behind it done, of the present one some."""
    phases = list(PhaseOfChange.objects.all())
    if not phases:
        return
    here = [2, 1, 3, 0][number % 4] % len(phases)
    began = monday(plan.as_at - timedelta(days=420 + 17 * number))
    for place in range(max(0, here - 1), here + 1):
        until = None if place == here else monday(plan.as_at - timedelta(days=40 + 7 * number))
        position = SchoolPhase.objects.create(
            school=school, phase=phases[place], since=began, until=until, by=by,
            reason=PHASE_REASONS[place % len(PHASE_REASONS)],
        )  # fmt: skip
        steps = list(PhaseStep.objects.filter(phase=phases[place]))
        for step in steps if until else steps[: number % 3]:
            day = (until or plan.as_at) - timedelta(days=20)
            PhaseStepDone.objects.create(
                position=position, step=step, by=by, on=max(day, began),
                evidence="Seen on the last tour, and written down there.",
            )  # fmt: skip
        began = until or began


def monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def note_leaders(plan: DemoPlan, schools: list[School]) -> None:
    phases: list[Any] = list(PhaseOfChange.objects.all())
    chief = holders(Role.CEO).get(0) or User.objects.system()
    notes = [
        (
            "with_help",
            "Steady when it is hard; has not built a curriculum before. Asks early.",
            "A coach until summer.",
        ),
        ("fits", "Knows the school and lets others grow. Two leaders follow her example.", "Ask her to lend two days."),
    ]
    for school, (fit, words, after) in zip(schools[1:], notes, strict=False):
        if phases:
            LeadershipFit.objects.create(
                school=school, phase=phases[min(1, len(phases) - 1)], fit=fit, words=words, next_step=after, by=chief,
                on=plan.as_at - timedelta(days=33),
            )  # fmt: skip
