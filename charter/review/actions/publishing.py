"""Publishing a review: next year's versions of every decision in one transaction, by a worker, whole or not at all."""

from collections.abc import Callable
from datetime import timedelta

from celery import current_app
from django.core.exceptions import ValidationError
from django.db import connection, transaction

from charter.actions import generate_due_items, publication, versions
from charter.models import DecisionVersion, Status
from charter.review import progress
from charter.review.models import AnnualReview, Outcome, ReviewLine
from charter.review.selectors import consultation, readiness
from trust import clock
from trust.history.acting import acting
from trust.models import User
from trust.notices.actions import Draft, notify_all
from trust.words import count_of, long_day

State = AnnualReview.State
LOCKS = 20_003  # the advisory locks of publications, apart from those of other long runs
TASK = "charter.review.tasks.publish_year"
LEASE = timedelta(minutes=2)
FIRST_SHARE = 70
"""Per cent of the progress bar that the versions take; the due items take most of the rest."""

Said = Callable[[int, str], None]


@transaction.atomic
def ask_to_publish(review: AnnualReview, *, carry_over: bool, by: User) -> AnnualReview:
    """Marks the review to be published by a worker. ValidationError where a line stands in the way.

    `carry_over`: whoever publishes knows that lines without an outcome go on as they are, flagged "not reviewed".
    """
    review = AnnualReview.objects.select_for_update(of=("self",)).select_related("year").get(pk=review.pk)
    if review.state != State.OPEN:
        raise ValidationError(f"This review is {review.get_state_display().lower()}, so it cannot be published now.")
    if wrong := readiness.obstacles(review):
        raise ValidationError(wrong)
    rest = review.lines.filter(outcome="").count()  # type: ignore[attr-defined]
    if rest and not carry_over:
        words = count_of(rest, "line has", "lines have")
        raise ValidationError({"carry_over": f"{words} no outcome. Say that they go on as they are, or decide first."})
    review.state, review.publisher, review.problem = State.PUBLISHING, by, ""
    review.lease_until = clock.now() + LEASE
    review.save()
    progress.tell(review.pk, 0, "Waiting for its turn")
    transaction.on_commit(lambda: current_app.tasks[TASK].delay(review.pk))
    return review


def take_up(review_id: int) -> None:
    """Publishes what was asked for, unless another worker is at it: safe to call twice, or after a kill."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_lock(%s, %s)", [LOCKS, review_id])
        if not cursor.fetchone()[0]:  # type: ignore[index]
            return
    try:
        review = AnnualReview.objects.select_related("year", "publisher").get(pk=review_id)
        if review.state == State.PUBLISHING:
            attempt(review)
    finally:
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_unlock(%s, %s)", [LOCKS, review_id])


def attempt(review: AnnualReview) -> None:
    """A rule that a line breaks by now stops it with nothing changed, and says so on the page."""
    by: User = review.publisher  # type: ignore[assignment]
    try:
        with acting(by, f"publishing the charter for {review.year.code}"):
            publish_year(review, by=by, said=lambda share, words: progress.tell(review.pk, share, words))
    except ValidationError as error:
        AnnualReview.objects.filter(pk=review.pk).update(state=State.OPEN, problem="\n".join(error.messages))


@transaction.atomic
def publish_year(review: AnnualReview, *, by: User, said: Said = lambda share, words: None) -> None:
    """Every decision's version of the new year, its due items, and one notice a head. All of it or nothing.

    A decision without a line or an outcome goes on as it is, flagged: nothing lapses silently.
    """
    review = AnnualReview.objects.select_for_update(of=("self",)).select_related("year").get(pk=review.pk)
    eve = review.effective - timedelta(days=1)
    add_missing_lines(review)
    current = {row.decision_id: row for row in DecisionVersion.objects.in_force(eve)}  # type: ignore[attr-defined]
    lines = list(review.lines.select_related("decision__area", "draft", "before"))  # type: ignore[attr-defined]
    for number, line in enumerate(lines):
        said(1 + FIRST_SHARE * number // len(lines), f"Line {number + 1} of {len(lines)}: {line.decision.title}")
        bring_in(line, current.get(line.decision_id), by=by)
    said(FIRST_SHARE, "Working out what falls due")
    if review.effective <= clock.today():
        publication.take_effect(by=by)
    generate_due_items(by=by)
    said(95, "Telling the headteachers")
    review.state, review.published_at, review.lease_until, review.problem = State.PUBLISHED, clock.now(), None, ""
    review.save_checked()
    tell_heads(review, sum(line.outcome not in ("", Outcome.KEEP) for line in lines))


def add_missing_lines(review: AnnualReview) -> None:
    """Decisions that came into force after the review was opened."""
    eve = review.effective - timedelta(days=1)
    known = ReviewLine.objects.filter(review=review).values("decision")
    late = DecisionVersion.objects.in_force(eve).exclude(decision__in=known)  # type: ignore[attr-defined]
    ReviewLine.objects.bulk_create([ReviewLine(review=review, decision_id=row.decision_id, before=row) for row in late])


def bring_in(line: ReviewLine, current: DecisionVersion | None, *, by: User) -> None:
    """Makes of one decision what its line says."""
    if line.outcome == Outcome.RETIRE:
        publication.retire(line.decision, last_day=line.review.effective - timedelta(days=1), by=by)
    elif line.changes:
        if line.draft is not None and line.draft.status != Status.PUBLISHED:
            line.after = publication.publish(line.draft, by=by)
    elif current is not None:
        line.after = carried_over(line, current, by=by)
    if line.after is not None:
        line.save(update_fields=["after"])


def carried_over(line: ReviewLine, current: DecisionVersion, *, by: User) -> DecisionVersion:
    """The same text for the new year, with its principles and duties, and how it came to be kept."""
    version = DecisionVersion(
        decision=line.decision, year=line.review.year, effective_from=line.review.effective, **versions.copied(current)
    )
    if line.outcome == Outcome.KEEP:
        version.approved_by, version.approved_on, version.consulted = line.decided_as, line.decided_on, line.consulted
        version.experts = line.experts or version.experts
    else:
        version.not_reviewed = True
        version.approved_by, version.approved_on = current.approved_by, current.approved_on
    version.save()
    versions.copy_parts(current, version)
    return publication.put_in_force(version, by=by)


def tell_heads(review: AnnualReview, changes: int) -> None:
    """Each head once, of all that changes."""
    what = count_of(changes, "change") if changes else "nothing changes"
    subject = f"The charter for {review.year.code}: {what} from {long_day(review.effective)}"
    notify_all(
        Draft(
            head, subject=subject, link="/charter/changes/", key=f"review:{review.pk}:published:{head.pk}",
            about=", ".join(school.name for school in schools), reason="The annual review of the charter is published.",
        )
        for head, schools in consultation.heads().items()
    )  # fmt: skip
