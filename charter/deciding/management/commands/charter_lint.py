"""`manage.py charter_lint [--json]`: exit code 1 where the charter has contradictions, gaps or orphans."""

import json
import sys
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from charter.deciding.api import FindingSerializer
from charter.deciding.lint.checking import lint
from trust.words import count_of


class Command(BaseCommand):
    help = "Lists contradictions, gaps and orphans of the charter and the scheme of delegation."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--json", action="store_true", help="as JSON")

    def handle(self, *args: Any, **options: Any) -> None:
        findings = lint()
        if options["json"]:
            self.stdout.write(json.dumps(FindingSerializer(findings, many=True).data, indent=2, ensure_ascii=False))
        else:
            for finding in findings:
                self.stdout.write(
                    f"{finding.kind}  {finding.found.where}: {finding.found.what} {finding.found.next_step}"
                )
            self.stdout.write(count_of(len(findings), "finding"))
        if findings:
            sys.exit(1)
