"""The history engine's app."""

from django.apps import AppConfig


class HistoryConfig(AppConfig):
    name = "trust.history"
    label = "history"
