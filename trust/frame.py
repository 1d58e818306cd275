"""The frame of every page: who is signed in, where they may go, in whose colours."""

from collections.abc import Mapping, Sequence
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
        "navigation": sections([item for item in items if shows(item, user)], request.path),
        "roles": sorted(role.label for role in roles_of(user)) if user else [],
        "today": clock.today(),
        "demo": settings.DEMO,
        "demo_accounts": DEMO_ACCOUNTS if settings.DEMO and not known else (),
    }


def shows(item: NavItem, user: Any) -> bool:
    return not item.capabilities or any(holds(user, name) for name in item.capabilities)


def sections(items: Sequence[NavItem], path: str) -> list[dict[str, Any]]:
    """The entries with those that stand under them, which are shown while one of the section is open."""
    urls = {item.name: reverse(item.url_name) for item in items}
    here = max((url for url in urls.values() if leads_to(url, path)), key=len, default="")
    return [
        {**entry(item, urls[item.name], here), "parts": parts_of(item, items, urls, here)}
        for item in items
        if item.under not in urls
    ]


def parts_of(top: NavItem, items: Sequence[NavItem], urls: Mapping[str, str], here: str) -> list[dict[str, Any]]:
    parts = [item for item in items if item.under == top.name]
    is_open = here in {urls[item.name] for item in (top, *parts)}
    return [entry(item, urls[item.name], here) for item in parts] if is_open else []


def entry(item: NavItem, url: str, here: str) -> dict[str, Any]:
    return {"label": item.label, "url": url, "icon": item.icon, "here": url == here}


def leads_to(url: str, path: str) -> bool:
    return path == url or url != "/" and path.startswith(url)
