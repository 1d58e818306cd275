"""Real Celery workers on the test's own database, started and killed by tests."""

import os
import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from django.db import connection

ROOT = Path(__file__).resolve().parents[1]


def on_the_test_database(settings, redis_database):
    """What a worker's process needs to know; the broker is a Redis database of its own."""
    database = urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{connection.settings_dict['NAME']}").geturl()
    broker = settings.REDIS_URL.partition("?")[0] + f"?db={redis_database}"
    return os.environ | {"DATABASE_URL": database, "REDIS_URL": broker, "CONCORD_FILES": str(settings.MEDIA_ROOT)}


@contextmanager
def worker(environment, app, queue):
    """One worker process, alone in its process group; killed with -9 at the end whatever happens."""
    words = f"worker -Q {queue} --pool solo --loglevel WARNING --without-gossip --without-mingle --without-heartbeat"
    command = [sys.executable, "-m", "celery", "-A", app, *words.split()]
    process = subprocess.Popen(command, cwd=ROOT, env=environment, start_new_session=True)
    try:
        yield process
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def send(environment, queue, task, *arguments):
    """Puts a task into a queue, as beat or a page does."""
    code = f"from trust.celery import app; app.send_task({task!r}, {arguments!r}, queue={queue!r})"
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment, check=True)
