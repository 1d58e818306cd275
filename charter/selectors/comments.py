"""A record's thread of comments, and the challenges that wait for an answer, as a reader may see them."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce
from operator import or_

from django.contrib.contenttypes.models import ContentType
from django.db.models import Model, Q, QuerySet
from django.urls import reverse

from charter.commentables import Commentable, kind_of
from charter.models import Comment
from trust.access.scopes import holds
from trust.hooks import WorkItem, registered
from trust.models import User


@dataclass(frozen=True)
class Thread:
    """What was said about one record, for templates/charter/comments.html; `add_url` is empty for who may not."""

    comments: list[Comment]
    add_url: str

    @property
    def waiting(self) -> int:
        return sum(comment.is_waiting for comment in self.comments)


def thread(target: Model, user: User) -> Thread:
    """The thread of a record that the reader may see. One query."""
    kind = kind_of(target)
    url = reverse("comment_add", args=[kind.name, target.pk]) if holds(user, "charter.comment") else ""
    return Thread(list(Comment.objects.about(target)), url)  # type: ignore[attr-defined]


def readable(user: User) -> QuerySet[Comment]:
    """Comments on whatever the reader may read."""
    parts = [
        Q(target_type=ContentType.objects.get_for_model(kind.model), target_id__in=kind.rows(user).values("pk"))
        for kind in registered(Commentable)
    ]
    return Comment.objects.filter(reduce(or_, parts)) if parts else Comment.objects.none()


def work_items(user: User) -> Iterator[WorkItem]:
    """Challenges that this person is asked to answer, longest waiting first."""
    rows = Comment.objects.waiting().filter(addressed_to=user)  # type: ignore[attr-defined]
    for comment in rows.select_related("by").prefetch_related("target"):
        yield WorkItem(
            title=f"Answer {comment.by}: {comment.target}",
            url=comment.get_absolute_url(),
            why="You are named as the person who answers",
            due=None,
            state="due",
        )
