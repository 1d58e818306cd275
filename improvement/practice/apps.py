"""What is tried, on what evidence, and what was kept or stopped: the app."""

from django.apps import AppConfig


class PracticeConfig(AppConfig):
    name = "improvement.practice"
    label = "practice"
