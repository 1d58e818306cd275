"""Comments and challenges: said by name, answered by name, with a date."""

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import models, transaction

from charter.models import Comment
from trust import clock
from trust.access.scopes import holds
from trust.models import User
from trust.notices.actions import notify


@transaction.atomic
def add(target: models.Model, *, text: str, kind: str, by: User, addressed_to: User | None = None) -> Comment:
    """Says something about a record; whoever it is addressed to is told in their next digest (S0-12)."""
    comment = Comment(target=target, text=text.strip(), kind=kind, by=by, addressed_to=addressed_to, at=clock.now())
    if addressed_to == by:
        raise ValidationError({"addressed_to": "You cannot answer your own challenge. Name somebody else."})
    comment.save_checked()
    if addressed_to is not None:
        notify(
            addressed_to,
            subject=f"{by} asks you about: {target}",
            link=comment.get_absolute_url(),
            key=f"comment {comment.pk}",
            reason="You are named as the person who answers.",
        )
    return comment


@transaction.atomic
def respond(comment: Comment, *, response: str, by: User) -> Comment:
    """Answers a challenge, as the person it is addressed to or in their place; whoever asked is told."""
    comment = Comment.objects.select_for_update(of=("self",)).select_related("by").get(pk=comment.pk)
    if not may_respond(by, comment):
        raise PermissionDenied
    if comment.response_at is not None:
        raise ValidationError("This was answered in the meantime. Read that answer first.")
    if not response.strip():
        raise ValidationError({"response": "Write the answer."})
    comment.response, comment.response_by, comment.response_at = response.strip(), by, clock.now()
    comment.save_checked()
    notify(
        comment.by,
        subject=f"{by} answered you about: {comment.target}",
        link=comment.get_absolute_url(),
        key=f"comment answered {comment.pk}",
        reason="You asked.",
    )
    return comment


def may_respond(user: User, comment: Comment) -> bool:
    """The person named, or in their place whoever approves the charter; nobody answers their own challenge."""
    if comment.addressed_to_id is None or comment.by_id == user.pk:
        return False
    return comment.addressed_to_id == user.pk or holds(user, "charter.approve")
