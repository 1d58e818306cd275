"""The termly audits: sample, evidence, findings, second readers, signatures: the app."""

from django.apps import AppConfig


class AuditsConfig(AppConfig):
    name = "safeguarding.audits"
    label = "audits"
