"""`manage.py remind`: the clock, run for one moment."""

from argparse import ArgumentParser
from datetime import datetime
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from charter import tasks
from trust import clock
from trust.notices import mails, outbox
from trust.notices.models import Mail, Notice
from trust.words import count_of


class Command(BaseCommand):
    help = "Does what the clock does at one moment: due items, reminders, digests, sending. Twice sends nothing twice."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--now", help="The moment, by the clock in London: 2027-02-08T07:30. Default: now.")

    def handle(self, *args: Any, **options: Any) -> None:
        with clock.at(moment(options["now"])):
            notices, sent = Notice.objects.count(), sent_mails()
            tasks.daily()
            mails.make_mails()
            while outbox.send_batch():
                pass
            notices, sent = Notice.objects.count() - notices, sent_mails() - sent
            left = outbox.waiting_for_the_server()
        self.stdout.write(
            f"{count_of(notices, 'notice')} written, {count_of(sent, 'mail')} sent"
            + (f", {left} waiting for the mail server" if left else "")
        )


def sent_mails() -> int:
    return Mail.objects.filter(state=Mail.State.SENT).count()


def moment(text: str | None) -> datetime:
    try:
        return datetime.fromisoformat(text) if text else clock.now()
    except ValueError:
        raise CommandError(f"--now {text}: give a moment such as 2027-02-08T07:30") from None
