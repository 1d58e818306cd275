"""What may not be switched off: policies, cookies, limits."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection
from django.urls import reverse

ROOT = Path(__file__).resolve().parents[2]


def production(command: list[str]) -> subprocess.CompletedProcess:
    environment = {
        **os.environ,
        "CONCORD_URL": "https://concord.example",
        "SECRET_KEY": "x" * 20 + "0123456789abcdefghijklmnopqrstuvwxyz-ABCDEFGH",
        "CONCORD_DEMO": "0",
    }
    environment.pop("DJANGO_ALLOW_ASYNC_UNSAFE", None)
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60)


def test_a_deployment_passes_djangos_own_check():
    done = production([sys.executable, "manage.py", "check", "--deploy", "--fail-level", "WARNING"])
    assert done.returncode == 0, done.stderr


def test_https_switches_on_secure_cookies_hsts_and_redirect():
    show = (
        "import django; django.setup(); from django.conf import settings as s;"
        "print(s.SESSION_COOKIE_SECURE, s.CSRF_COOKIE_SECURE, s.SECURE_SSL_REDIRECT, s.SECURE_HSTS_SECONDS >= 31536000)"
    )
    done = production(
        [sys.executable, "-c", f"import os; os.environ['DJANGO_SETTINGS_MODULE']='trust.settings'; {show}"]
    )
    assert done.stdout.strip() == "True True True True", done.stderr


def test_no_inline_script_or_style_is_allowed(client, db):
    policy = client.get(reverse("account_login"))["Content-Security-Policy"]
    assert "unsafe-inline" not in policy
    assert "unsafe-eval" not in policy
    assert "default-src 'none'" in policy


def test_the_web_account_owns_nothing_and_bypasses_nothing(db):
    with connection.cursor() as cursor:
        cursor.execute("SELECT rolsuper, rolbypassrls FROM pg_roles WHERE rolname = current_user")
        assert cursor.fetchone() == (False, False)
        cursor.execute("SELECT count(*) FROM pg_class WHERE relowner = current_user::regrole")
        assert cursor.fetchone() == (0,)


def test_limits_are_keyed_on_the_account_first():
    assert "5/5m/key" in settings.ACCOUNT_RATE_LIMITS["login_failed"]


@pytest.mark.parametrize("name", ["SECRET_KEY", "DATABASE_URL"])
def test_secrets_come_from_the_environment_only(name):
    text = (ROOT / "trust" / "settings.py").read_text()
    assert f'("{name}"' in text
