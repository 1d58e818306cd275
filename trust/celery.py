"""The Celery app: its queues and redelivery rules are in the settings."""

import os
from typing import Any

from celery import Celery
from celery.contrib.django.task import DjangoTask

from trust import wall

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "trust.settings")


class NamedTask(DjangoTask):
    """Work without a person: the database is told so. A task that works for somebody names them within."""

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        with wall.system():
            return super().__call__(*args, **kwargs)


app = Celery("concord", task_cls=NamedTask)
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()
