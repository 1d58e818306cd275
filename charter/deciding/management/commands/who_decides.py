"""`manage.py who_decides "approve a residential visit" --school URN [--json]`."""

import json
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from charter.deciding.api import AnswerSerializer
from charter.deciding.selectors import answers
from schools.models import School


class Command(BaseCommand):
    help = "Says who decides a matter at a school, with the lines that say so, or that nobody is named."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("question", help="what is to be decided, in a few words")
        parser.add_argument("--school", type=int, metavar="URN", help="without it: for the trust as a whole")
        parser.add_argument("--json", action="store_true", help="everything, as JSON")

    def handle(self, *args: Any, **options: Any) -> None:
        answer = answers.who_decides(options["question"], self.school(options["school"]))
        if options["json"]:
            self.stdout.write(json.dumps(AnswerSerializer(answer).data, indent=2, ensure_ascii=False))
            return
        for words in (answer.words, answer.next_step, answer.conflict):
            if words:
                self.stdout.write(words)
        for line in answer.says_so:
            self.stdout.write(f"  {line.says}{f', clause {line.clause}' if line.clause else ''}: {line.matter}")
        for line in answer.near:
            self.stdout.write(f"  near: {line.matter} ({line.holder}; {line.says})")

    def school(self, urn: int | None) -> School | None:
        if urn is None:
            return None
        school = School.objects.select_related("cluster").filter(urn=urn).first()
        if school is None:
            raise CommandError(f"The trust has no school with the URN {urn}.")
        return school
