"""Before a restricted page: a reason and a recent second factor; after it: a row in the read log."""

from datetime import datetime, timedelta
from typing import Any

from allauth.account.authentication import get_authentication_records
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import urlencode

from trust import clock
from trust.history.models import Read

REASON_LASTS = timedelta(minutes=30)
SECOND_FACTOR_LASTS = timedelta(hours=8)


def ask_first(request: HttpRequest) -> HttpResponse | None:
    """Where to send a reader who has not yet said why, or shown a second factor; None when they may go on.

    Only a page that is read asks: a form on its way in must not lose what was typed.
    """
    if request.method != "GET" or request.headers.get("HX-Request"):
        return None
    here = urlencode({"next": request.get_full_path()})
    if not settings.DEMO and not second_factor_shown(request):
        return redirect(f"{reverse('second_factor')}?{here}")
    if not reason_given(request):
        return redirect(f"{reverse('reason')}?{here}")
    return None


def keep_reason(request: HttpRequest, reason: str) -> None:
    request.session["reason"] = reason
    request.session["reason_at"] = clock.now().isoformat()


def log_read(request: Any, capabilities: list[str], subject: dict[str, Any]) -> None:
    Read.objects.create(
        user=request.user,
        at=clock.now(),
        capability=", ".join(capabilities)[:60],
        path=request.get_full_path()[:300],
        reason=request.session.get("reason", "")[:200],
    )


def second_factor_shown(request: HttpRequest) -> bool:
    """Whether a code or a passkey was shown in this session lately."""
    stamps = [record["at"] for record in get_authentication_records(request, request.user) if record["method"] == "mfa"]
    return bool(stamps) and clock.now().timestamp() - max(stamps) < SECOND_FACTOR_LASTS.total_seconds()


def reason_given(request: HttpRequest) -> bool:
    stamp = request.session.get("reason_at")
    return stamp is not None and clock.now() - datetime.fromisoformat(stamp) < REASON_LASTS
