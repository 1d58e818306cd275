"""How schools take decisions up: the app."""

from django.apps import AppConfig


class AdoptionConfig(AppConfig):
    name = "charter.adoption"
    label = "adoption"
