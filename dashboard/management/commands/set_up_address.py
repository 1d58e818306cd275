"""Prints where an empty installation is set up; nothing once there is a trust."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand
from django.urls import reverse

from dashboard.set_up import set_up_key
from trust.models import Trust


class Command(BaseCommand):
    help = "Prints the address of the set-up pages of an installation that has no trust yet."

    def handle(self, **options: Any) -> None:
        if not Trust.objects.exists():
            self.stdout.write(f"{settings.CONCORD_URL}{reverse('set_up', args=[set_up_key()])}")
