"""The notices worker at a fixed moment in working hours: `celery -A tests.notices.worker worker`."""

from datetime import datetime

from trust import clock
from trust.celery import app

MOMENT = datetime.fromisoformat("2027-01-19T10:00:00+00:00")

clock._set_to.set(MOMENT)
app.conf.worker_hijack_root_logger = True
