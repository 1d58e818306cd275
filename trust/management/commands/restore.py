"""`manage.py restore FILE`: a backup's database and files put in place."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from trust import backup
from trust.servers import ServersError


class Command(BaseCommand):
    help = "Puts a backup in place, all or nothing. Stop web, worker and beat first; afterwards run migrate."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--replace", action="store_true", help="what is here now may go")

    def handle(self, *args: Any, file: Path, replace: bool, **options: Any) -> None:
        try:
            manifest = backup.restore(file.absolute(), replace=replace)
        except (backup.BackupError, ServersError, OSError) as problem:
            raise CommandError(str(problem)) from problem
        rows = sum(manifest.tables.values())
        print(f"{file} of {manifest.made}: {rows} rows of {len(manifest.tables)} tables, {manifest.files} files")
