"""The board's standings are worked out anew every quarter of an hour, so that no reader's page touches the rows."""

from celery import shared_task

from safeguarding import actions
from trust.history.acting import acting
from trust.models import User


@shared_task
def keep_standings() -> None:
    with acting(User.objects.system(), "how safe each school is"):
        actions.keep_standings()
