"""`manage.py report kpi --school URN [--as-at DATE] --out FILE.pdf`: makes a report now and writes its PDF."""

from argparse import ArgumentParser
from datetime import date
from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError

from trust import clock
from trust.hooks import named, registered
from trust.models import StoredFile, User
from trust.reports import making
from trust.reports.actions import request_report
from trust.reports.kinds import ReportKind
from trust.reports.models import ReportRun


class Command(BaseCommand):
    help = "Issues a report, as the system user, and writes its PDF to a file."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("kind", choices=[kind.name for kind in registered(ReportKind)])
        parser.add_argument("--school", required=True, metavar="URN")
        parser.add_argument("--as-at", type=date.fromisoformat, metavar="YYYY-MM-DD", help="default: today")
        parser.add_argument("--out", required=True, type=Path, metavar="FILE.pdf")

    def handle(self, *args: Any, **options: Any) -> None:
        run, pdf = issue(options["kind"], options["school"], options["as_at"] or clock.today())
        try:
            with pdf.content.open("rb") as content:
                options["out"].write_bytes(content.read())
        except OSError as error:
            raise CommandError(f"{options['out']}: {error.strerror}") from error
        assert run.pdf
        self.stdout.write(f"{options['out']}: snapshot {run.snapshot_sha256}, PDF {pdf.sha256} (SHA-256)")


def issue(kind: str, reference: str, as_at: date) -> tuple[ReportRun, StoredFile]:
    """The finished run and its file; CommandError in the words that the page would show."""
    try:
        subject = named(ReportKind, kind).find(reference)
        run = request_report(kind, subject, as_at=as_at, by=User.objects.system(), queue=False)
    except LookupError as error:
        raise CommandError(str(error.args[0])) from error
    except ValidationError as error:
        raise CommandError(" ".join(error.messages)) from error
    making.make(run.pk)
    run = ReportRun.objects.select_related("pdf").get(pk=run.pk)
    if run.pdf is None:
        raise CommandError(run.reason or "Somebody else is making this report just now.")
    return run, run.pdf
