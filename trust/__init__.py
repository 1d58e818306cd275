"""The floor every app stands on: settings, people and roles, calendar, and the four engines."""

from trust.celery import app as celery_app

__all__ = ["celery_app"]
