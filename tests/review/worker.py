"""The Celery app as a test's worker runs it: at the test's time, and slow on its way where CONCORD_SLOW is set."""

import os
import time
from datetime import datetime
from importlib import import_module
from types import SimpleNamespace

from celery.signals import worker_init

from trust import clock
from trust.celery import app

MOMENT = datetime.fromisoformat("2027-06-21T10:00:00+00:00")
clock.timezone = SimpleNamespace(now=lambda: MOMENT)


@worker_init.connect
def slow_down(**kwargs):
    """Once the apps are loaded: the last line of three takes a minute, when two have their versions already."""
    if not os.environ.get("CONCORD_SLOW"):
        return
    publishing = import_module("charter.review.actions.publishing")
    at_once = publishing.bring_in

    def slowly(line, current, *, by):
        if line.decision.code == "reading":
            time.sleep(60)
        at_once(line, current, by=by)

    publishing.bring_in = slowly


__all__ = ["app"]
