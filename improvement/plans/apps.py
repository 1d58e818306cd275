"""The school's own evaluation (SEF), its development plan (SDP), and targets: the app."""

from django.apps import AppConfig


class PlansConfig(AppConfig):
    name = "improvement.plans"
    label = "plans"
