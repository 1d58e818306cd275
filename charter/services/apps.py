"""The service catalogue, requests to a service and what each service reports: the app."""

from django.apps import AppConfig


class ServicesConfig(AppConfig):
    name = "charter.services"
    label = "services"
