"""`import KIND FILE`: bring in an official file from the command line, as the system user."""

import json
import re
from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandParser

from trust.hooks import registered
from trust.imports import actions
from trust.imports.kinds import Importer
from trust.imports.models import ImportRun
from trust.models import User

COUNTS = ("rows", "new", "changed", "unchanged", "skipped", "rejected")


class Command(BaseCommand):
    help = (
        "Brings in a file. Exit status: 0 when no row was rejected, 1 when some were, 2 when it could not be read."
        " Schools (gias): --trust or --urns pick which; without either, those of the trust's own UID are taken and"
        " schools that are ours already are updated."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("kind", choices=[importer.name for importer in registered(Importer)])
        parser.add_argument("file", type=Path)
        parser.add_argument("--dry-run", action="store_true", help="say what would change, and change nothing")
        parser.add_argument("--json", action="store_true", help="one line of JSON on standard output")
        parser.add_argument("--strict", action="store_true", help="apply no row where any is rejected")
        parser.add_argument("--year", default="", help="the academic year, such as 2018/19, where the file is silent")
        parser.add_argument("--trust", action="append", default=[], help="UID or name of a trust (may be repeated)")
        parser.add_argument("--urns", type=Path, help="a file with the URNs of the schools to take")
        parser.add_argument("--school", default="", help="URN of the school whose own days these are (term-dates)")

    def handle(self, *args: Any, **options: Any) -> None:
        outcome, status = self.bring_in(options)
        if options["json"]:
            self.stdout.write(json.dumps(outcome, ensure_ascii=False))
        else:
            self.tell(outcome)
        if status:
            raise SystemExit(status)

    def bring_in(self, options: dict[str, Any]) -> tuple[dict[str, Any], int]:
        path: Path = options["file"]
        try:
            chosen = self.options_of(options)
            with path.open("rb") as file:
                run = actions.start(options["kind"], file, path.name, by=User.objects.system(), options=chosen)
            run = actions.check(run) if options["dry_run"] else actions.apply(run, by=run.by)
        except (OSError, ValidationError) as problem:
            reason = " ".join(problem.messages) if isinstance(problem, ValidationError) else str(problem.strerror)
            return unread(options["kind"], path.name, None, reason), 2
        if run.status == ImportRun.Status.FAILED:
            return unread(run.kind, path.name, run.pk, run.message, run.columns.get("missing", [])), 2
        return told(run, path.name), 1 if run.counts["rejected"] else 0

    def options_of(self, options: dict[str, Any]) -> dict[str, Any]:
        year = options["year"].replace("-", "/")
        if year and not re.fullmatch(r"20\d\d/\d\d", year):
            raise ValidationError(f"“{year}” is no academic year. Write it as 2018/19.")
        chosen = {
            "year": year,
            "trusts": options["trust"],
            "strict": options["strict"],
            "school": options["school"],
        }
        if options["urns"]:
            chosen["urns"] = re.findall(r"(?<!\d)\d{5,7}(?!\d)", options["urns"].read_text("utf-8-sig"))
        return {name: value for name, value in chosen.items() if value}

    def tell(self, outcome: dict[str, Any]) -> None:
        self.stdout.write(f"{outcome['file']} ({outcome['kind']}), import {outcome['run']}")
        self.stdout.write(", ".join(f"{outcome[name]} {name}" for name in COUNTS))
        for problem in outcome["errors"][:50]:
            self.stderr.write(f"row {problem['row']}, {problem['column'] or 'whole row'}: {problem['reason']}")


def told(run: ImportRun, name: str) -> dict[str, Any]:
    """The outcome of a run as its one line of JSON gives it."""
    return {
        "kind": run.kind,
        "file": name,
        "run": run.pk,
        **{count: run.counts[count] for count in COUNTS},
        "figures": run.counts["figures"],
        "errors": list(run.problems.values("row", "column", "value", "reason")),
        "ignored_columns": run.columns["ignored"],
        "unknown_columns": run.columns["unknown"],
        "missing_columns": run.columns["missing"],
    }


def unread(kind: str, name: str, run: int | None, reason: str, missing: list[str] | None = None) -> dict[str, Any]:
    return {
        "kind": kind,
        "file": name,
        "run": run,
        **dict.fromkeys(COUNTS, 0),
        "figures": {"new": 0, "changed": 0, "unchanged": 0},
        "errors": [{"row": 0, "column": "", "value": "", "reason": reason}],
        "ignored_columns": [],
        "unknown_columns": [],
        "missing_columns": missing or [],
    }
