"""The mark on each page: the capability it asks for, or that it is open to everyone."""

from collections.abc import Callable
from contextlib import nullcontext
from functools import wraps
from typing import Any, TypeVar

from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django_htmx.middleware import HtmxDetails

from trust import once, wall
from trust.access.levels import FULL, Level
from trust.access.scopes import holds
from trust.access.table import CAN, RESTRICTED
from trust.history.reads import ask_first, log_read
from trust.models import User

SAFE = ("GET", "HEAD")


class Request(HttpRequest):
    """A request as a page sees it: `requires` let it in, so somebody is signed in."""

    user: User  # type: ignore[assignment]
    htmx: HtmxDetails


View = TypeVar("View", bound=Callable[..., HttpResponseBase])


def requires(*capabilities: str, level: Level = FULL) -> Callable[[View], View]:
    """Opens a page to holders of any of these capabilities; `signed_in` opens it to every signed-in person.

    Names the signed-in person to the database inside the page's transaction, and asks for a reason and a second
    factor before a restricted page is read.
    """
    unknown = set(capabilities) - set(CAN) - {"signed_in"}
    if unknown or not capabilities:
        raise ValueError(f"not in the table of roles: {sorted(unknown)}")

    def mark(view: View) -> View:
        @wraps(view)
        def page(request: Request, *args: Any, **kwargs: Any) -> HttpResponseBase:
            with wall.person(request.user.pk), once.page() if request.method in SAFE else nullcontext():
                return opened(request, *args, **kwargs)

        def opened(request: Request, *args: Any, **kwargs: Any) -> HttpResponseBase:
            held = [name for name in capabilities if name == "signed_in" or holds(request.user, name, level)]
            if not held:
                raise PermissionDenied(*capabilities)
            restricted = RESTRICTED.intersection(held)
            if restricted and (question := ask_first(request)):
                return question
            response = view(request, *args, **kwargs)
            if restricted and response.status_code < 300:
                log_read(request, sorted(restricted), kwargs)
            return response

        page.capabilities = capabilities  # type: ignore[attr-defined]
        page.level = level  # type: ignore[attr-defined]
        return page  # type: ignore[return-value]

    return mark


def public(view: View) -> View:
    """Opens a page to everyone, signed in or not."""
    marked = login_not_required(view)
    marked.capabilities = ()  # type: ignore[attr-defined]
    return marked
