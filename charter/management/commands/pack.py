"""`manage.py pack list`, `pack show NAME` and `pack load NAME… [--dry-run]`."""

from collections import Counter
from datetime import date
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from charter import packs
from trust.history.acting import acting
from trust.models import User


class Command(BaseCommand):
    help = "Lists the charter packs, shows what is in one, or loads some; loading twice changes nothing."

    def add_arguments(self, parser: CommandParser) -> None:
        verbs = parser.add_subparsers(dest="verb", required=True)
        verbs.add_parser("list", help="the packs that ship")
        show = verbs.add_parser("show", help="what a pack holds")
        show.add_argument("name")
        load = verbs.add_parser("load", help="load packs, by name or by the path of a trust's own file")
        load.add_argument("names", nargs="+", metavar="NAME")
        load.add_argument("--dry-run", action="store_true", help="only say what would change")
        load.add_argument("--since", type=date.fromisoformat, help="first day in force (default: this term's first)")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            getattr(self, options["verb"])(options)
        except packs.PackError as error:
            raise CommandError(str(error)) from error

    def list(self, options: dict[str, Any]) -> None:
        for name in packs.pack_names():
            self.stdout.write(f"{name:14} {packs.read(name).title}")

    def show(self, options: dict[str, Any]) -> None:
        pack = packs.read(options["name"])
        self.stdout.write(f"{pack.title}\n{pack.about}\n")
        for name, rows in pack.sections.items():
            self.stdout.write(f"  {name}: {len(rows)}")

    def load(self, options: dict[str, Any]) -> None:
        dry_run = options["dry_run"]
        by = User.objects.system()
        with acting(by, "pack load"):
            changes = packs.load(options["names"], by=by, since=options["since"], dry_run=dry_run)
        for change in changes:
            if change.kind != "unchanged":
                self.stdout.write(f"{change.kind:8} {change.section}: {change.record}")
                for field, old, new in change.fields:
                    self.stdout.write(f"           {field}: {old!r} → {new!r}")
        counts = Counter(change.kind for change in changes)
        said = ", ".join(f"{counts[kind]} {kind}" for kind in ("new", "changed", "unchanged", "kept"))
        self.stdout.write(f"{'Would be: ' if dry_run else ''}{said}")
