"""What somebody is asked to read, and who has not said yet that they did."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.db.models import Count, Exists, OuterRef, Q, QuerySet, Subquery

from safeguarding.training.models import Document, DocumentVersion, PaperReceipt, Receipt, Trainee
from trust import clock
from trust.access.scopes import roles_of
from trust.hooks import WorkItem
from trust.models import User


def asked_of(document: Document, user: User) -> bool:
    return Trainee.objects.live().filter(document.applies(), user=user).exists()  # type: ignore[attr-defined]


def to_read(user: User) -> list[DocumentVersion]:
    """Versions in force that are asked of the person and that they have not confirmed. Two queries at most."""
    unread = DocumentVersion.objects.in_force(clock.today()).not_read_by(user)  # type: ignore[attr-defined]
    waiting = list(unread.select_related("document"))
    if not waiting:
        return []
    kinds = set(Trainee.objects.live().filter(user=user).values_list("person_type", flat=True))  # type: ignore[attr-defined]
    return [version for version in waiting if kinds and version.document.asks(kinds, roles_of(user))]


def work_items(user: User) -> Iterator[WorkItem]:
    """For 'My work' and the home pages: what the person is to read, by when."""
    today = clock.today()
    for version in to_read(user):
        yield WorkItem(
            f"Read: {version}",
            version.get_absolute_url(),
            version.document.about or "You are asked to read it and say that you understood it",
            version.due_on,
            "late" if version.due_on < today else "due",
            version.minutes,
            own=True,
        )


def with_receipt(people: QuerySet[Trainee], version: DocumentVersion) -> QuerySet[Trainee]:
    """The people of whom it is asked, with `read`: whether they have said that they read it, and `paper_on`: the day of
    their signed paper."""
    receipt = Receipt.objects.filter(version=version, user=OuterRef("user"))
    paper = PaperReceipt.objects.filter(version=version, trainee=OuterRef("pk"))
    asked = people.live().filter(version.document.applies())  # type: ignore[attr-defined]
    return asked.annotate(read=Exists(receipt) | Exists(paper), paper_on=Subquery(paper.values("signed_on")[:1]))


def to_sign(people: QuerySet[Trainee], version: DocumentVersion) -> QuerySet[Trainee]:
    """Of these, who is asked to read it, has no account to say so with, and no signed paper recorded."""
    return with_receipt(people, version).filter(user__isnull=True, read=False).select_related("school")  # type: ignore[misc]


@dataclass(frozen=True)
class Reading:
    """Of how many a version is asked, how many said they read it, and how many of the others have no account."""

    asked: int
    read: int
    without_account: int


def reading_of(people: QuerySet[Trainee], version: DocumentVersion) -> Reading:
    """One query."""
    counts = with_receipt(people, version).aggregate(
        asked=Count("pk"),
        said=Count("pk", filter=Q(read=True)),
        without=Count("pk", filter=Q(user__isnull=True, read=False)),
    )
    return Reading(counts["asked"], counts["said"], counts["without"])
