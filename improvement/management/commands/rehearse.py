"""`manage.py rehearse`: what a year of improvement duties will ask of whom, before anybody is asked."""

import json
from argparse import ArgumentParser
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError

from improvement.rehearsal.findings import findings
from improvement.rehearsal.running import rehearsed


class Command(BaseCommand):
    help = (
        "Plays a year of improvement duties by a clock of its own, in a transaction that is rolled back: a head leaves "
        "in February, a school joins in April, every day's job is killed half-way and then run twice. Nothing is sent."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--year", required=True, help="The academic year, such as 2026/27.")
        parser.add_argument("--json", action="store_true", help="One line of JSON instead of words.")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            with rehearsed(options["year"]) as whole:
                found = findings(whole)
        except ValidationError as error:
            raise CommandError(" ".join(error.messages)) from None
        self.stdout.write(json.dumps(found) if options["json"] else in_words(found))
        if found["anomalies"]:
            raise CommandError(f"{len(found['anomalies'])} things are not as they should be.")


def in_words(found: dict[str, Any]) -> str:
    lines = [
        f"{found['year']}: {found['days']} days run, {found['killed']} of their jobs killed half-way, nothing sent"
    ]
    for duty, periods in found["due"].items():
        counts = ", ".join(f"{period} {sum(schools.values())}" for period, schools in periods.items())
        told = ", ".join(f"{role} {count}" for role, count in found["messages"].get(duty, {}).items())
        lines.append(f"{duty}: {counts}; messages: {told or 'none'}")
    lines += [f"Nobody holds the role that is told of: {duty}" for duty in found["nobody_told"]]
    return "\n".join([*lines, *found["anomalies"]])
