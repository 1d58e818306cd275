"""The imports engine's app."""

from django.apps import AppConfig


class ImportsConfig(AppConfig):
    name = "trust.imports"
    label = "imports"
