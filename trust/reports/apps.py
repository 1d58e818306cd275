"""The reports engine's app."""

from django.apps import AppConfig


class ReportsConfig(AppConfig):
    name = "trust.reports"
    label = "reports"
