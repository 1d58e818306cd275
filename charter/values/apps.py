"""Mission, vision and values: the app."""

from django.apps import AppConfig


class ValuesConfig(AppConfig):
    name = "charter.values"
    label = "values"
