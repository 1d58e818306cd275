"""What the review waits for from a person: a head to look at the lines, the body that decides to decide."""

from collections.abc import Iterator

from charter.review.models import AnnualReview, ReviewLine
from charter.review.selectors import consultation
from trust import clock
from trust.access.levels import Role
from trust.access.scopes import roles_of
from trust.hooks import WorkItem
from trust.models import User
from trust.words import count_of

MINUTES = 30


def work_items(user: User) -> Iterator[WorkItem]:
    """Nothing for who has no part in it; three queries at most while a review is open."""
    roles = roles_of(user)
    if not roles & {Role.HEAD, Role.TRUSTEE, Role.CEO}:
        return
    review = AnnualReview.objects.filter(state=AnnualReview.State.OPEN).select_related("year").first()
    if review is None:
        return
    if Role.HEAD in roles and review.is_consulting:
        for school in consultation.to_say_seen(user, review):
            yield WorkItem(
                title=f"Look at the charter for {review.year.code}", url=review.get_absolute_url(),
                why="Headteachers are consulted before it is decided", due=review.consult_until, state="due",
                minutes=MINUTES, school=school.name,
            )  # fmt: skip
    if Role(review.decides) in roles and clock.today() > review.consult_until:
        waiting = ReviewLine.objects.filter(review=review, decided_on__isnull=True).exclude(outcome="").count()
        if waiting:
            yield WorkItem(
                title=f"Decide on {count_of(waiting, 'line')} of the charter for {review.year.code}",
                url=f"{review.get_absolute_url()}decide/", why="The annual review names you as who decides",
                due=review.decide_by, state="late" if clock.today() > review.decide_by else "due",
            )  # fmt: skip
