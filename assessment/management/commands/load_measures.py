"""`load_measures`: the register of measures as measures.yaml says."""

from typing import Any

from django.core.management.base import BaseCommand

from assessment.actions import load_measures


class Command(BaseCommand):
    help = "Makes the register of measures as assessment/measures.yaml says. Imports do so by themselves."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"{len(load_measures())} measures")
