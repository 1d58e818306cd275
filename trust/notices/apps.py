"""The notices engine's app."""

from django.apps import AppConfig


class NoticesConfig(AppConfig):
    name = "trust.notices"
    label = "notices"
