"""Who may take which part in a review of a school's need, and telling them."""

from collections.abc import Iterable

from charter.selectors.audience import Holders
from improvement.categories.models import CategoryReview, Reading
from schools.models import School
from trust.access.levels import Role
from trust.access.scopes import holds
from trust.models import User
from trust.notices.actions import Draft, notify_all


def speaks_for(person: User, school: School) -> bool:
    """Whoever may write the school's own view, and so may neither read nor judge it."""
    return reaches(person, "category.say", school)


def may_judge(person: User, school: School) -> bool:
    return reaches(person, "category.approve", school) or reaches(person, "category.edit", school)


def may_read(person: User) -> bool:
    return holds(person, "category.read")


def reaches(person: User, capability: str, school: School) -> bool:
    rows = School.objects.for_user(person, capability)
    return holds(person, capability) and rows.filter(pk=school.pk).exists()


def heads(review: CategoryReview) -> tuple[User, ...]:
    return Holders.load().of(Role.HEAD, review.school)


def readers(review: CategoryReview) -> list[User]:
    rows = Reading.objects.filter(review=review, handed_in_at__isnull=True).select_related("person")
    return [row.person for row in rows]


def tell_people(review: CategoryReview, people: Iterable[User], stage: str, subject: str, link: str = "") -> None:
    """Each once for each stage."""
    notify_all(
        Draft(
            person, subject=subject, link=link or review.get_absolute_url(),
            key=f"category:{review.pk}:{stage}:{person.pk}", about=str(review.school), reason=review.title,
        )
        for person in {person.pk: person for person in people}.values()
    )  # fmt: skip


def held(review: CategoryReview) -> CategoryReview:
    """The review as it is now, held until this change is done."""
    return CategoryReview.objects.select_for_update(of=("self",)).for_pages().get(pk=review.pk)  # type: ignore[attr-defined]
