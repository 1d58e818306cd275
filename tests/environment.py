"""Loaded before Django reads its settings (pytest -p): the servers, and what only tests set."""

import os
from pathlib import Path

from trust import servers

os.environ.setdefault("CONCORD_DATA", str(Path(__file__).resolve().parent.parent / "var"))
os.environ.setdefault("CONCORD_STATIC_STORAGE", "django.contrib.staticfiles.storage.StaticFilesStorage")
os.environ["CONCORD_CONN_MAX_AGE"] = "0"
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
os.environ.pop("EMAIL_URL", None)
servers.environment(Path(os.environ["CONCORD_DATA"]))
