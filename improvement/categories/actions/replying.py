"""What follows a judgement: the school's reply, its appeal, its end; and the daily look at what is late."""

from django.core.exceptions import ValidationError
from django.db import transaction

from charter.selectors.audience import Holders
from improvement.categories.actions.judging import check_level, seal
from improvement.categories.actions.people import heads, held, may_judge, reaches, readers, speaks_for, tell_people
from improvement.categories.models import Appeal, CategoryReview, Snapshot
from improvement.categories.selectors.overdue import overdue_reviews
from improvement.selectors import limit
from trust import clock
from trust.access.levels import Role
from trust.calendar import Calendar
from trust.models import User
from trust.words import late_by, long_day

State = CategoryReview.State


@transaction.atomic
def reply(review: CategoryReview, *, words: str, by: User) -> CategoryReview:
    """The school's answer; it can be written again until the review is closed."""
    review = held(review)
    check_told(review, by)
    review.reply, review.replied_by, review.replied_at = words, by, clock.now()
    review.full_clean()
    review.save()
    if review.judged_by:
        subject = f"{review.school} replied to its category"
        tell_people(review, [review.judged_by], f"reply {clock.today()}", subject)
    return review


@transaction.atomic
def appeal(review: CategoryReview, *, why: str, by: User) -> Appeal:
    """Asks the chief executive for the level to be decided again, by another person; within the days for a reply."""
    review = held(review)
    check_told(review, by)
    days = limit("reply-days")
    told = clock.today() if review.told_at is None else review.told_at.astimezone(clock.LONDON).date()
    last = Calendar.load().working_days_after(told, days) if days else None
    if last and clock.today() > last:
        raise ValidationError(f"An appeal could be made until {long_day(last)}. Say in your reply what you think.")
    row = Appeal(review=review, why=why, asked_by=by, asked_at=clock.now())
    row.full_clean()
    row.save()
    tell_people(review, deciders(review), "appeal", f"{review.school} appeals against its category")
    return row


def deciders(review: CategoryReview) -> list[User]:
    """The chief executive, who is told of every appeal; trustees too where the chief executive judged."""
    holders = Holders.load()
    chiefs = list(holders.of(Role.CEO, review.school))
    free = [person for person in chiefs if person.pk != review.judged_by_id]
    return chiefs if free else [*chiefs, *holders.of(Role.TRUSTEE, review.school)]


@transaction.atomic
def decide_appeal(row: Appeal, *, upheld: bool, level: int | None, words: str, by: User) -> Appeal:
    """By somebody who did not judge. Upheld, another level stands; a strand that forces the whole still does."""
    review = held(row.review)
    row = Appeal.objects.select_for_update().get(pk=row.pk)
    if row.decided_at:
        raise ValidationError("This appeal has been decided.")
    if by.pk == review.judged_by_id:
        raise ValidationError("You judged it, so somebody else must decide the appeal: a trustee can.")
    if not reaches(by, "category.appeal", review.school):
        raise ValidationError("The chief executive or a trustee decides an appeal.")
    if upheld and (not level or level == review.stands):
        raise ValidationError({"level": "Choose the level that stands instead."})
    stands = level if upheld and level else review.stands or 0
    check_level(stands, review.forced_by)
    row.upheld, row.level, row.words = upheld, stands, words
    row.decided_by, row.decided_at = by, clock.now()
    row.full_clean()
    row.save()
    review.stands = stands
    review.save(update_fields=["stands"])
    seal(review, Snapshot.Stage.APPEALED)
    tell_people(review, heads(review), "appeal decided", "Your appeal was decided")
    return row


@transaction.atomic
def close(review: CategoryReview, *, by: User) -> CategoryReview:
    """Ends the conversation: once the school has replied or its days to reply are over, and no appeal is open."""
    review = held(review)
    if not may_judge(by, review.school):
        raise ValidationError("The chief executive or the school's executive headteacher closes it.")
    if review.state != State.TOLD:
        raise ValidationError("It can be closed once the school has been told.")
    if Appeal.objects.filter(review=review, decided_at__isnull=True).exists():
        raise ValidationError("An appeal is open: it must be decided first.")
    days = limit("reply-days")
    if not review.replied_at and days and review.told_at:
        last = Calendar.load().working_days_after(review.told_at.astimezone(clock.LONDON).date(), days)
        if clock.today() <= last:
            raise ValidationError(f"The school has not replied yet; it has until {long_day(last)}.")
    review.state, review.closed_at = State.CLOSED, clock.now()
    review.save(update_fields=["state", "closed_at"])
    return review


def check_told(review: CategoryReview, by: User) -> None:
    if not speaks_for(by, review.school):
        raise ValidationError("Only the headteacher answers for the school.")
    if review.state != State.TOLD:
        raise ValidationError("The school can answer once it has been told, until the review is closed.")


@transaction.atomic
def follow_the_day() -> None:
    """The daily job: lets readers begin where the school's days are over, and says once what is overdue. Safe twice."""
    today = clock.today()
    waiting = CategoryReview.objects.filter(state=State.OWN_VIEW, own_view_by__lt=today)
    for review in waiting.for_pages().select_for_update(of=("self",)):  # type: ignore[attr-defined]
        review.state = State.READING
        review.save(update_fields=["state"])
        tell_people(review, readers(review), "to read", f"Ready for you to read: the needs of {review.school}")
    holders = Holders.load()
    for review in overdue_reviews(today):
        people = [*holders.of(Role.EHT, review.school), *holders.of(Role.CEO, review.school)]
        due = review.review_due_on or today
        tell_people(
            review, people, "overdue", f"{review.school}'s need was to be looked at again: {late_by(due, today)}"
        )
