"""A school's answer, and putting right what it has."""

from django.core.exceptions import ValidationError
from django.db import transaction

from safeguarding.crosschecks.models import CrossCheckReply
from trust import clock
from trust.models import User


@transaction.atomic
def answer(reply: CrossCheckReply, *, answer: str, words: str, by: User) -> CrossCheckReply:
    """Yes or no, once. Late is better than not."""
    reply = held(reply)
    if reply.answer:
        raise ValidationError("Your school has answered already.")
    return reply.save_checked(answer=answer, words=words.strip(), said_by=by, said_at=clock.now())


@transaction.atomic
def put_right(reply: CrossCheckReply, *, outcome: str, by: User) -> CrossCheckReply:
    """What the school had is so no longer, and how."""
    reply = held(reply)
    if reply.state != "open":
        raise ValidationError("There is nothing to put right here, or it is right already.")
    if not outcome.strip():
        raise ValidationError({"outcome": "Say how it was put right."})
    return reply.save_checked(closed_on=clock.today(), closed_by=by, outcome=outcome.strip())


def held(reply: CrossCheckReply) -> CrossCheckReply:
    return CrossCheckReply.objects.select_for_update(of=("self",)).for_pages().get(pk=reply.pk)  # type: ignore[attr-defined,no-any-return]
