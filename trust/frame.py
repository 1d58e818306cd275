"""The frame of every page: who is signed in, where they may go, in whose colours."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse

from trust import clock
from trust.access.scopes import holds, roles_of
from trust.demo.accounts import DEMO_ACCOUNTS
from trust.hooks import NavItem, registered
from trust.models import Trust


def frame(request: HttpRequest) -> dict[str, Any]:
    """Context of base.html: the navigation that the role may see, the person's roles, the trust, today's date."""
    user = getattr(request, "user", None)
    known = bool(user and user.is_authenticated)
    items = registered(NavItem) if known else []
    return {
        "trust": Trust.objects.filter(pk=1).first(),
        "navigation": [entry(item, request.path) for item in items if shows(item, user)],
        "roles": sorted(role.label for role in roles_of(user)) if user else [],
        "today": clock.today(),
        "demo": settings.DEMO,
        "demo_accounts": DEMO_ACCOUNTS if settings.DEMO and not known else (),
    }


def shows(item: NavItem, user: Any) -> bool:
    return not item.capabilities or any(holds(user, name) for name in item.capabilities)


def entry(item: NavItem, path: str) -> dict[str, Any]:
    url = reverse(item.url_name)
    return {
        "label": item.label,
        "url": url,
        "icon": item.icon,
        "here": path == url or url != "/" and path.startswith(url),
    }
