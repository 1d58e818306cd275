"""Who decides: the app."""

from django.apps import AppConfig


class DecidingConfig(AppConfig):
    name = "charter.deciding"
    label = "deciding"
