"""The published charter: the app."""

from django.apps import AppConfig


class PublicationConfig(AppConfig):
    name = "charter.publication"
    label = "publication"
