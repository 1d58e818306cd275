"""The outbox's clock: each minute make what may leave, and send it in small tasks."""

from celery import shared_task

from trust.notices import mails, outbox


@shared_task
def send_due() -> None:
    """Beat starts this each minute. Outside the hours of sending there is nothing to do but urgent mail."""
    mails.make_mails()
    for _ in range(0, outbox.waiting(), outbox.BATCH):
        send_batch.delay()


@shared_task
def send_batch() -> None:
    """At most fifty mails, so that the task is done long before Redis would deliver it again."""
    outbox.send_batch()
