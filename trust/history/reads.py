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
from trust.access.scopes import grants
from trust.access.table import CAN
from trust.history.models import Read

REASON_LASTS = timedelta(minutes=30)
SECOND_FACTOR_LASTS = timedelta(hours=8)
FILES = {"pdf", "download", "export", "file"}


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
    """`subject` is what the page's address names; a `school` in it is what was read about."""
    Read.objects.create(
        user=request.user,
        at=clock.now(),
        kind=kind_of(request),
        capability=", ".join(capabilities)[:60],
        school=school_of(request.user, capabilities, subject),
        path=request.get_full_path()[:300],
        reason=request.session.get("reason", "")[:200],
    )


def kind_of(request: Any) -> str:
    """Taken away as a file, printed, or read on the screen; told by the address."""
    if request.GET.get("export"):
        return Read.Kind.EXPORT
    end = request.path.rstrip("/").rsplit("/", 1)[-1]
    if end == "print":
        return Read.Kind.PRINT
    return Read.Kind.EXPORT if end in FILES or end.endswith(".pdf") else Read.Kind.READ


def school_of(user: Any, capabilities: list[str], subject: dict[str, Any]) -> int | None:
    """The school that the address names, or else the only one at which the reader may read so."""
    for name in ("school", "school_pk", "school_id"):
        if isinstance(subject.get(name), int):
            return subject[name]
    held = [grant for grant in grants(user) if any(grant.role in CAN[name] for name in capabilities)]
    places = {grant.school_id for grant in held}
    return places.pop() if len(places) == 1 and not any(grant.cluster_id for grant in held) else None


def second_factor_shown(request: HttpRequest) -> bool:
    """Whether a code or a passkey was shown in this session lately."""
    stamps = [record["at"] for record in get_authentication_records(request, request.user) if record["method"] == "mfa"]
    return bool(stamps) and clock.now().timestamp() - max(stamps) < SECOND_FACTOR_LASTS.total_seconds()


def reason_given(request: HttpRequest) -> bool:
    stamp = request.session.get("reason_at")
    return stamp is not None and clock.now() - datetime.fromisoformat(stamp) < REASON_LASTS
