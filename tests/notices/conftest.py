"""A real mail server that remembers what it took, and can be told to misbehave."""

import email
import logging
import socket
from dataclasses import dataclass, field

import pytest
from aiosmtpd.controller import Controller

from tests.factories import TrustFactory
from trust.notices import mails, outbox


@dataclass
class Took:
    """`answers`: what to say to the next mails instead of taking them; "vanish" takes it and hangs up unanswered."""

    messages: list = field(default_factory=list)
    answers: list[str] = field(default_factory=list)

    async def handle_DATA(self, server, session, envelope):
        answer = self.answers.pop(0) if self.answers else "250 taken"
        if answer.startswith("250") or answer == "vanish":
            message = email.message_from_bytes(envelope.content)
            message.envelope_to = envelope.rcpt_tos
            self.messages.append(message)
        if answer == "vanish":
            server.transport.abort()
        return answer

    @property
    def ids(self):
        return [message["Message-ID"] for message in self.messages]

    @property
    def people(self):
        return [person for message in self.messages for person in message.envelope_to]


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture
def mail_server(settings):
    """The server runs; `mail_server.messages` is what it took."""
    logging.getLogger("mail.log").setLevel(logging.WARNING)
    took = Took()
    controller = Controller(took, hostname="127.0.0.1", port=free_port())
    controller.start()
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", controller.port
    yield took
    controller.stop()


@pytest.fixture
def no_mail_server(settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", free_port()


@pytest.fixture
def trust(mid_term):
    return TrustFactory(footer="")


@pytest.fixture
def tick(trust):
    """What the clock's task does each minute, to its end."""

    def run():
        mails.make_mails()
        while outbox.send_batch():
            pass

    return run
