"""A finding at one school asked of the others, its origin unknown to them: the app."""

from django.apps import AppConfig


class CrosschecksConfig(AppConfig):
    name = "safeguarding.crosschecks"
    label = "crosschecks"
