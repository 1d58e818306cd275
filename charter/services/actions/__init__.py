"""What is done with a service: asked, answered and rated; begun and ended when a decision changes its type."""

from charter.services.actions.catalogue import add_service, edit_service, record_use
from charter.services.actions.requests import (
    add_note,
    answer_request,
    ask_back,
    ask_service,
    close_request,
    rate_request,
    reply_to_team,
    take_request,
)

__all__ = [
    "add_note",
    "add_service",
    "answer_request",
    "ask_back",
    "ask_service",
    "close_request",
    "edit_service",
    "rate_request",
    "record_use",
    "reply_to_team",
    "take_request",
]
