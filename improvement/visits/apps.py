"""Study tours, spotlights, reviews and what schools did about them: the app."""

from django.apps import AppConfig


class VisitsConfig(AppConfig):
    name = "improvement.visits"
    label = "visits"
