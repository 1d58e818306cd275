"""Suspensions and exclusions as counts, governors' panels, and counts from the recording systems: the app."""

from django.apps import AppConfig


class ExclusionsConfig(AppConfig):
    name = "safeguarding.exclusions"
    label = "exclusions"
