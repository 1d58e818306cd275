"""The pages for what went wrong: each says what happened and what to do next."""

import logging
import uuid

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.csrf import csrf_failure

from trust import kept
from trust.access.levels import Role
from trust.access.table import CAN

logger = logging.getLogger(__name__)


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """403, naming the roles that can."""
    asked = [name for name in getattr(exception, "args", ()) if name in CAN]
    who = sorted({Role(role).label for name in asked for role in CAN[name]})
    return render(request, "403.html", {"who": who}, status=403)


def out_of_date(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form of an earlier sign-in: its page again with what was typed, where we know whose it was; else 403.

    Nothing of it is saved before its owner has seen it and sends it again.
    """
    if request.user.is_authenticated and kept.typed_by(request) == request.user.pk and kept.keep(request):
        return redirect(request.path)
    return csrf_failure(request, reason)


def missing(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return render(request, "404.html", status=404)


def broken(request: HttpRequest) -> HttpResponse:
    """500, with a reference that stands in the log beside the error."""
    reference = uuid.uuid4().hex[:8]
    logger.error("Error page shown with reference %s for %s", reference, request.path)
    return HttpResponse(render_plain(reference), status=500)


def render_plain(reference: str) -> str:
    """Needs neither template engine nor database: either may be what broke."""
    return (
        "<!doctype html><html lang='en-GB'><head><meta charset='utf-8'><title>Something went wrong</title>"
        "<meta name='viewport' content='width=device-width, initial-scale=1'>"
        f"<link rel='stylesheet' href='{settings.STATIC_URL}concord.css'></head><body class='entrance'>"
        "<div class='entrance-page'><main><div class='card'><h1>Something went wrong</h1>"
        "<p>Nothing you saved before is lost. Go back and try again.</p>"
        f"<p>If it happens again, tell your administrator this reference: <strong>{reference}</strong></p>"
        "<p><a href='/'>Go to your home page</a></p></div></main></div></body></html>"
    )
