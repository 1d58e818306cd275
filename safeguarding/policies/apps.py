"""The trust's safeguarding policies, each school's annex, and when each must be renewed: the app."""

from django.apps import AppConfig


class PoliciesConfig(AppConfig):
    name = "safeguarding.policies"
    label = "policies"
