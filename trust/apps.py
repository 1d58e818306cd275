"""Start-up of the floor: finds every app's hooks and checks that every model says who may see it."""

from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules


class TrustConfig(AppConfig):
    name = "trust"
    verbose_name = "Trust"

    def ready(self) -> None:
        autodiscover_modules("checks")
        autodiscover_modules("hooks")
