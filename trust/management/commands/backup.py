"""`manage.py backup FILE`: the database and the files together."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from trust import backup
from trust.servers import ServersError


class Command(BaseCommand):
    help = "Writes the database and the files to one file, readable for you alone. Concord may be running."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path)

    def handle(self, *args: Any, file: Path, **options: Any) -> None:
        try:
            manifest = backup.back_up(file.absolute())
        except (backup.BackupError, ServersError, OSError) as problem:
            raise CommandError(str(problem)) from problem
        rows = sum(manifest.tables.values())
        print(f"{file}: {rows} rows of {len(manifest.tables)} tables, {manifest.files} files")
