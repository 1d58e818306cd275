"""What the addresses of categories are about."""

from hashlib import sha256
from itertools import count

from tests.categories.furnishing import levels_and_strands
from tests.factories import (
    AppealFactory,
    CategoryReviewFactory,
    PhaseStepFactory,
    ReadingFactory,
    RoleAssignmentFactory,
    SnapshotFactory,
    make_year,
)
from tests.project.subjects import Subject
from trust import clock

YEARS = count(2040)
"""A school has one yearly review in a year, and each address wants one in a state of its own."""


def review(school):
    levels_and_strands()
    return CategoryReviewFactory(school=school, year=make_year(next(YEARS)))


def told(school):
    judge = RoleAssignmentFactory(role="ceo").user
    row = review(school)
    type(row).objects.filter(pk=row.pk).update(
        state="told", level=2, stands=2, words="So.", judged_by=judge, judged_at=clock.now(), judged_on=clock.today(),
        told_at=clock.now(),
    )  # fmt: skip
    row.refresh_from_db()
    return row


def of(make):
    return lambda school: {"pk": make(school).pk}


def of_school(school):
    return {"pk": school.pk}


BODY = (
    '{"school":{"name":"A","urn":1},"title":"T","dates":{},"people":{},"levels":[{"level":1,"name":"U","stage":"S",'
    '"description":"","icon":"point","days":1,"visits":1}],"strands":[],"own_words":"","questions":[],"strengths":[],'
    '"figures":[],"judgement":{"level":1,"stands":1,"words":"w","would_change":"c","forced_by":"","agreement":""}}'
)


def snapshot(school):
    return SnapshotFactory(review=told(school), body=BODY, sha256=sha256(BODY.encode()).hexdigest())


def appealed(school):
    return AppealFactory(review=told(school)).review


def to_read(school):
    return ReadingFactory(review=review(school)).review


def step(school):
    return {"pk": school.pk, "step": PhaseStepFactory().pk}


SUBJECTS = {
    "category_school": [Subject(of_school)],
    "category_review_detail": [Subject(of(review)), Subject(of(told))],
    "category_say": [Subject(of(review))],
    "category_read": [Subject(of(to_read), personal=True)],
    "category_judge": [Subject(of(review))],
    "category_tell": [Subject(of(review), method="post")],
    "category_reply": [Subject(of(told))],
    "category_appeal": [Subject(of(told))],
    "category_appeal_decide": [Subject(of(appealed))],
    "category_close": [Subject(of(told), method="post")],
    "category_replay": [Subject(of(snapshot))],
    "phase_school": [Subject(of_school)],
    "phase_move": [Subject(of_school, method="post")],
    "phase_step_do": [Subject(step, method="post")],
}
POST_ONLY: set[str] = set()
