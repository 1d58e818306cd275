"""Notices a second through the outbox, beside one connection that sends the same mails and does nothing else."""

import smtplib
import socket
import time
from collections.abc import Iterator

from aiosmtpd.controller import Controller
from django.conf import settings

from scripts.benchmarks.timing import Result
from trust import clock
from trust.models import User
from trust.notices import mails, outbox
from trust.notices.actions import Draft, notify_all
from trust.notices.models import Mail

COUNT = 400


class Taker:
    async def handle_DATA(self, server: object, session: object, envelope: object) -> str:
        return "250 OK"


def measure() -> Iterator[Result]:
    port = free_port()
    taker = Controller(Taker(), hostname="127.0.0.1", port=port)
    taker.start()
    try:
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", port
        ours = through_the_outbox()
        limit = straight(port)
    finally:
        taker.stop()
    share = ours / limit
    note = f"{ours:.0f} a second; the server takes {limit:.0f}"
    yield Result("Notices sent, share of the server's limit", share, "≥ 0.5×", share >= 0.5, None, note)


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def through_the_outbox() -> float:
    people = User.objects.exclude(email__endswith=".invalid")[:1].get()
    stamp = f"bench {clock.now().timestamp()}"
    notify_all([Draft(people, "A notice", "/", f"{stamp} {number}", urgent=True) for number in range(COUNT)])
    mails.make_mails()
    started = time.perf_counter()
    sent = 0
    while batch := outbox.send_batch():
        sent += batch
    took = time.perf_counter() - started
    if Mail.objects.filter(state=Mail.State.WAITING).exists():
        raise SystemExit("mails were left waiting")
    return sent / took


def straight(port: int) -> float:
    body = Mail.objects.order_by("-pk").values_list("text", flat=True)[0]
    message = f"Subject: A notice\r\n\r\n{body}".encode()
    started = time.perf_counter()
    with smtplib.SMTP("127.0.0.1", port) as server:
        for _ in range(COUNT):
            server.sendmail("concord@localhost", ["somebody@demo.example"], message)
    return COUNT / (time.perf_counter() - started)
