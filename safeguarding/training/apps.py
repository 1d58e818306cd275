"""Training that each role must have, its records, and what was read and understood: the app."""

from django.apps import AppConfig


class TrainingConfig(AppConfig):
    name = "safeguarding.training"
    label = "training"
