"""Makes the demo trust on an empty installation. Run again it changes nothing."""

import tempfile
from argparse import ArgumentParser
from datetime import date
from pathlib import Path
from time import monotonic
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from trust import clock
from trust.demo import DemoPlan
from trust.demo.making import make_demo
from trust.demo.terms import latest_mid_term_day
from trust.models import Trust


class Command(BaseCommand):
    help = "Makes an invented trust: schools, figures, people and a term in progress. Demo mode only."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--schools", type=int, default=12, help="how many schools (12)")
        parser.add_argument("--years", type=int, default=3, help="how many finished years have figures (3)")
        parser.add_argument("--as-at", type=date.fromisoformat, help="the day it is seen from (the latest in mid-term)")
        parser.add_argument("--seed", type=int, default=1, help="another seed, other figures (1)")

    def handle(self, *, schools: int, years: int, as_at: date | None, seed: int, **options: Any) -> None:
        if not (settings.DEMO or settings.DEBUG):
            raise CommandError("This is not a demo installation: set CONCORD_DEMO=1 for one that holds no real data.")
        if Trust.objects.exists():
            self.stdout.write(f"{Trust.objects.get()} is here already: nothing was changed.")
            return
        if schools < 5 or years < 1:
            raise CommandError("The demo needs five schools and one year at least.")
        began = monotonic()
        with tempfile.TemporaryDirectory() as folder:
            plan = DemoPlan(schools, years, as_at or latest_mid_term_day(clock.today()), seed, Path(folder))
            make_demo(plan, self.tell if options["verbosity"] else lambda words: None)
        self.stdout.write(f"The demo trust is ready, as on {plan.as_at:%-d %B %Y} ({monotonic() - began:.0f} s).")

    def tell(self, words: str) -> None:
        self.stdout.write(f"  {words}")
