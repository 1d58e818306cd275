"""The Celery app as a test's reports worker runs it: at the test's time, and slow where CONCORD_SLOW is set."""

import os
import time
from datetime import datetime
from types import SimpleNamespace

from trust import clock
from trust.celery import app
from trust.reports import pdf

MOMENT = datetime.fromisoformat("2027-01-19T10:00:00+00:00")
clock.timezone = SimpleNamespace(now=lambda: MOMENT)

at_once = pdf.render


def slowly(*args):
    time.sleep(60)
    return at_once(*args)


if os.environ.get("CONCORD_SLOW"):
    pdf.render = slowly

__all__ = ["app"]
