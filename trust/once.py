"""What many parts of one page want to know is asked of the database once: the calendar, the trust's own short tables.

Only for what is the same for every reader and never changes while a page is made.
"""

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")

_told: ContextVar[dict[Hashable, Any] | None] = ContextVar("told", default=None)


@contextmanager
def page() -> Iterator[None]:
    """While one page is made that changes nothing."""
    token = _told.set({})
    try:
        yield
    finally:
        _told.reset(token)


def once(function: Callable[P, R]) -> Callable[P, R]:
    """Called again on the same page with the same arguments, it gives what it gave; elsewhere it asks each time."""

    @wraps(function)
    def asked(*args: P.args, **kwargs: P.kwargs) -> R:
        told = _told.get()
        if told is None:
            return function(*args, **kwargs)
        key = (function, args, tuple(sorted(kwargs.items())))
        if key not in told:
            told[key] = function(*args, **kwargs)
        return told[key]

    return asked
