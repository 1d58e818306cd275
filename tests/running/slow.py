"""A task that is still running when everything is told to stop."""

import time
from pathlib import Path

from celery import shared_task


@shared_task(name="slow")
def slow(mark):
    Path(mark).write_text("running")
    time.sleep(300)
