"""The annual review: the app."""

from django.apps import AppConfig


class ReviewConfig(AppConfig):
    name = "charter.review"
    label = "review"
