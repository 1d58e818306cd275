"""The settings, and one task more that takes longer than anybody waits."""

from trust.settings import *  # noqa: F403

CELERY_IMPORTS = ["tests.running.slow"]
