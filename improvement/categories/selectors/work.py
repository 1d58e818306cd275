"""What waits for a person: to write, read, judge, tell, decide, or look at again; and needs as work of the cycle."""

from collections.abc import Iterator
from datetime import date

from improvement.categories.models import Appeal, CategoryReview, Reading, StrandNeed
from improvement.categories.selectors.standing import AHEAD
from improvement.categories.selectors.visible import known_to, schools_judged_by
from improvement.work import Work
from trust import clock
from trust.access.levels import FULL
from trust.access.scopes import holds
from trust.hooks import WorkItem
from trust.models import User

State = CategoryReview.State


def work_items(user: User) -> Iterator[WorkItem]:
    """At most six queries, each only for who may have such work."""
    if holds(user, "category.say"):
        yield from own_views(user)
    if holds(user, "category.read"):
        yield from to_read(user)
    if holds(user, "category.edit") or holds(user, "category.approve"):
        yield from to_judge(user)
        yield from to_look_at_again(user)
    if holds(user, "category.appeal"):
        yield from appeals(user)


def item(review: CategoryReview, words: str, link: str, due: date | None, *, own: bool = True) -> WorkItem:
    state = "late" if due and due < clock.today() else "due"
    return WorkItem(words, link, review.title, due, state, school=str(review.school), own=own)


def own_views(user: User) -> Iterator[WorkItem]:
    rows = CategoryReview.objects.for_user(user, "category.say").filter(state=State.OWN_VIEW)
    for row in rows.for_pages():  # type: ignore[attr-defined]
        yield item(row, "Write your own view of your school's needs", f"{row.get_absolute_url()}say/", row.own_view_by)


def to_read(user: User) -> Iterator[WorkItem]:
    rows = Reading.objects.filter(person=user, handed_in_at__isnull=True)
    for row in rows.select_related("review__school", "review__year"):
        if row.review.may_be_read:
            yield item(row.review, "Read a school's needs", f"{row.review.get_absolute_url()}read/", None)


def to_judge(user: User) -> Iterator[WorkItem]:
    rows = CategoryReview.objects.filter(judge=user, state__in=[State.JUDGING, State.JUDGED]).for_pages()  # type: ignore[attr-defined]
    for row in rows:
        judging = row.state == State.JUDGING
        words = "Judge a school's need" if judging else "Tell the school how its need was judged"
        yield item(row, words, row.get_absolute_url() + ("judge/" if judging else ""), None)


def to_look_at_again(user: User) -> Iterator[WorkItem]:
    """Judged last, due within four weeks or overdue, and nothing opened since."""
    last = CategoryReview.objects.filter(schools_judged_by(user)).latest_of_schools()  # type: ignore[attr-defined]
    rows = CategoryReview.objects.filter(pk__in=last.values("pk"), review_due_on__lte=clock.today() + AHEAD)
    begun = CategoryReview.objects.filter(schools_judged_by(user), judged_at__isnull=True).values("school")
    for row in rows.exclude(school__in=begun).for_pages().order_by("review_due_on"):  # type: ignore[attr-defined]
        yield item(row, "Look at a school's need again", "/improvement/categories/open/", row.review_due_on, own=False)


def appeals(user: User) -> Iterator[WorkItem]:
    rows = Appeal.objects.for_user(user, "category.appeal").filter(decided_at__isnull=True)
    for row in rows.exclude(review__judged_by=user).select_related("review__school", "review__year"):
        yield item(row.review, "Decide an appeal", f"{row.review.get_absolute_url()}appeal/decide/", None)


def needs(user: User, first: date, last: date) -> Iterator[Work]:
    """Needs above the lowest, judged between the days, where the reader may know them: at the step of their level."""
    known = known_to(user, level=FULL).filter(judged_on__range=(first, last))
    rows = StrandNeed.objects.filter(review__in=known.values("pk")).settled().filter(need__gt=1)  # type: ignore[attr-defined]
    newest: set[tuple[int, int]] = set()
    ordered = rows.select_related("review", "strand").order_by(
        "-review__judged_on", "-review__judged_at", "strand__order"
    )
    for row in ordered:
        key = (row.review.school_id, row.strand_id)
        yield Work(
            title=f"Need in {row.strand.name.lower()}: level {row.need}", url=row.review.get_absolute_url(),
            step=row.step_id, strand=row.strand_id, school=row.review.school_id, on=row.review.judged_on,
            state="superseded" if key in newest else "judged", done=key in newest,
        )  # fmt: skip
        newest.add(key)
