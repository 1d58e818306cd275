"""The values room's daily job, started by beat."""

from celery import shared_task

from charter.values.actions.pulses import seal_finished
from trust.history.acting import acting
from trust.models import User


@shared_task
def seal_pulses() -> None:
    """Forgets who answered the pulses that are over; safe to run twice."""
    with acting(User.objects.system(), "sealing pulses that are over"):
        seal_finished()
