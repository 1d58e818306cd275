"""Coaching, inductions, training given, named expertise and the trust's offer: the app."""

from django.apps import AppConfig


class CoachingConfig(AppConfig):
    name = "improvement.coaching"
    label = "coaching"
