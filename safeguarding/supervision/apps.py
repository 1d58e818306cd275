"""Supervision and debriefs: that they took place, never what was said: the app."""

from django.apps import AppConfig


class SupervisionConfig(AppConfig):
    name = "safeguarding.supervision"
    label = "supervision"
