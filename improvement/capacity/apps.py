"""Who gives and takes support: offers, needs, agreements and deployments: the app."""

from django.apps import AppConfig


class CapacityConfig(AppConfig):
    name = "improvement.capacity"
    label = "capacity"
