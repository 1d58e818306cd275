"""A real browser for tests: Debian's Chromium without a window, signed in as any person of the cast."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace

import pytest
from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore
from django.db import connection
from playwright.sync_api import sync_playwright

from trust import clock

PROJECT = Path(__file__).resolve().parent.parent
ARTEFACTS = PROJECT / "artefacts"
AXE = PROJECT / "node_modules" / "axe-core" / "axe.min.js"
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def chromium():
    """The browser to drive: CONCORD_CHROMIUM, or the machine's own; without one the test is left out."""
    return os.environ.get("CONCORD_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")


@pytest.fixture(scope="session")
def chrome():
    """One browser process for the run."""
    if not chromium():
        pytest.skip("no Chromium on this machine")
    if not (PROJECT / "static" / "vendor").exists():
        subprocess.run([sys.executable, PROJECT / "scripts" / "vendor"], check=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def page_as(chrome, live_server, mid_term, monkeypatch):
    """`page_as(head)`, `page_as(None)`, `page_as(ceo, width=390)`: a page of the live server, signed in as that
    person, who has shown a second factor and said why they read restricted pages. `page.goto("/")` is the server's.

    The server's threads do not see the test's clock, so they are given its time whenever a page is opened.
    """
    contexts = []

    def open_page(user, width=1280, height=900, **options):
        moment = clock.now()
        monkeypatch.setattr(clock, "timezone", SimpleNamespace(now=lambda: moment))
        context = chrome.new_context(
            base_url=live_server.url, viewport={"width": width, "height": height}, locale="en-GB", **options
        )
        contexts.append(context)
        if user is not None:
            context.add_cookies([session_cookie(user, live_server.url)])
        page = context.new_page()
        page.set_default_timeout(10_000)
        return page

    yield open_page
    for context in contexts:
        context.close()
    wait_for_the_server()


def wait_for_the_server():
    """A request whose page was closed still holds its tables, and emptying them would end in a deadlock."""
    quiet = 0
    with connection.cursor() as cursor:
        for _ in range(100):
            cursor.execute(
                "SELECT count(*) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle'"
            )
            quiet = quiet + 1 if cursor.fetchone() == (0,) else 0
            if quiet == 2:
                return
            time.sleep(0.05)


def session_cookie(user, url):
    session = SessionStore()
    session[SESSION_KEY] = str(user.pk)
    session[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
    session[HASH_SESSION_KEY] = user.get_session_auth_hash()
    session["reason"], session["reason_at"] = "Termly audit", clock.now().isoformat()
    session.save()
    return {"name": settings.SESSION_COOKIE_NAME, "value": session.session_key, "url": url}


@pytest.fixture
def axe():
    """`assert axe(page) == []`: what axe-core finds wrong, a line each with where it is."""

    def look(page, rules=RULES):
        page.evaluate(AXE.read_text())
        found = page.evaluate("rules => axe.run({runOnly: {type: 'tag', values: rules}})", rules)
        return [
            f"{wrong['id']}: {wrong['help']} at {node['target']}: {node['html'][:160]}"
            for wrong in found["violations"]
            for node in wrong["nodes"]
        ]

    return look


@pytest.fixture
def screenshot():
    """`screenshot(page, "trust-home-1280")` keeps a picture of the whole page in artefacts/."""

    def keep(page, name):
        ARTEFACTS.mkdir(exist_ok=True)
        path = ARTEFACTS / f"{name}.png"
        page.screenshot(path=path, full_page=True, animations="disabled")
        return path

    return keep


def scrolls_sideways(page):
    """How many pixels the page is wider than the window: 0 where nothing must be scrolled sideways."""
    return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
