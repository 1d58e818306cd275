"""The workload promises: the app."""

from django.apps import AppConfig


class WorkloadConfig(AppConfig):
    name = "charter.workload"
    label = "workload"
