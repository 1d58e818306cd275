"""The Single Central Record: who works here and which checks each must have: the app."""

from django.apps import AppConfig


class RegisterConfig(AppConfig):
    name = "safeguarding.register"
    label = "register"
