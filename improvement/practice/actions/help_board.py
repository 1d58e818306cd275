"""The help board: asked and offered, matched, answered, closed with how it went (S0-11)."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from improvement.practice.models import HelpAnswer, HelpMatch, HelpPost
from improvement.practice.selectors.help_board import fitting, why
from improvement.practice.selectors.tags import Phase, step_in
from schools.models import School
from trust import clock
from trust.models import User
from trust.notices.actions import Draft, notify, notify_all


@transaction.atomic
def post_help(*, by: User, **fields: Any) -> HelpPost:
    """Puts a request or an offer on the board; whoever's offer fits the request is told in their next digest."""
    post = HelpPost(**fields, by=by, at=clock.now(), step=step_in(Phase.DELIVER)).save_checked()
    drafts = []
    for other in fitting(post):
        request, offer = (post, other) if post.is_request else (other, post)
        HelpMatch(request=request, offer=offer, why=why(post, other), at=clock.now()).save_checked()
        drafts.append(
            Draft(
                offer.by,
                f"Can you help? {request.topic}",
                request.get_absolute_url(),
                f"help:{request.pk}:{offer.pk}",
                about=str(request.school or ""),
                reason="It fits what you offered.",
            )  # fmt: skip
        )
    notify_all(drafts)
    return post


@transaction.atomic
def answer(post: HelpPost, *, words: str, by: User, school: School | None = None) -> HelpAnswer:
    """Answers a request; whoever asked is told."""
    post = locked(post)
    if not post.is_request:
        raise ValidationError("An offer needs no answer: ask for it with a request of your own.")
    if post.by_id == by.pk:
        raise ValidationError("This is your own request. Wait for others, or close it.")
    given = HelpAnswer(post=post, school=school, words=words.strip(), by=by, at=clock.now()).save_checked()
    notify(
        post.by,
        subject=f"{by} answers you: {post.topic}"[:200],
        link=post.get_absolute_url(),
        key=f"help:{post.pk}:answer:{given.pk}",
        reason="You asked for help.",
    )
    return given


@transaction.atomic
def close_help(post: HelpPost, *, by: User, feedback: str = "", feedback_words: str = "") -> HelpPost:
    """Takes a post off the board; a request with how it went, and whoever answered is told (S0-11)."""
    post = locked(post)
    if post.is_request and not feedback:
        raise ValidationError({"feedback": "Say how it went before you close it."})
    words = feedback_words.strip()
    post.save_checked(feedback=feedback, feedback_words=words, closed_on=clock.today())
    helpers = {given.by_id: given.by for given in post.answers.select_related("by")}  # type: ignore[attr-defined]
    for helper in helpers.values():
        notify(
            helper,
            subject=f"{post.get_feedback_display()}: {post.topic}"[:200],
            link=post.get_absolute_url(),
            key=f"help:{post.pk}:closed:{helper.pk}",
            reason="You answered.",
        )
    return post


def locked(post: HelpPost) -> HelpPost:
    row = HelpPost.objects.select_for_update(of=("self",)).select_related("by").get(pk=post.pk)
    if row.closed_on:
        raise ValidationError("This was closed in the meantime.")
    return row
