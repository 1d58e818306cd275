"""`manage.py load_pack NAME… [--diff] [--dry-run] [--since DAY]`; without a name, the packs there are."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from charter import packs
from charter.packs.changes import KINDS
from trust.history.acting import acting
from trust.models import User


class Command(BaseCommand):
    help = "Loads charter packs; twice changes nothing, and a trust's own edits stay. Without a name: lists the packs."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("names", nargs="*", metavar="NAME", help="a pack that ships, or the path of your own file")
        parser.add_argument("--diff", action="store_true", help="show field by field what would change; write nothing")
        parser.add_argument("--dry-run", action="store_true", help="only list what would change; write nothing")
        parser.add_argument("--since", type=date.fromisoformat, help="first day in force (default: this term's first)")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            if options["names"]:
                self.load(options)
            else:
                self.list_packs()
        except packs.PackError as error:
            raise CommandError(str(error)) from error

    def list_packs(self) -> None:
        for name in packs.pack_names():
            self.stdout.write(f"{name:14} {packs.read(name).title}")

    def load(self, options: dict[str, Any]) -> None:
        only_shown = options["diff"] or options["dry_run"]
        by = User.objects.system()
        with acting(by, "load_pack"):
            changes = packs.load(options["names"], by=by, since=options["since"], dry_run=only_shown)
        self.show(changes, in_full=options["diff"])
        counts = Counter(change.kind for change in changes)
        said = ", ".join(f"{counts[kind]} {words}" for kind, words in KINDS.items() if counts[kind])
        self.stdout.write(f"{'Would be: ' if only_shown else ''}{said or 'nothing in it'}")

    def show(self, changes: Sequence[packs.Change], *, in_full: bool) -> None:
        """A trust's own words that stayed are shown beside the pack's, diff or not."""
        for change in changes:
            if change.kind == "unchanged":
                continue
            self.stdout.write(f"{KINDS[change.kind]}: {change.section} “{change.record}”")
            for field, ours, theirs in change.fields if in_full or not change.writes else ():
                self.stdout.write(f"    {field}\n      - {ours}\n      + {theirs}")
