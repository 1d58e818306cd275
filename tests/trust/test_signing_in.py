"""Signing in: passwords and their limits, second factors, and other people's sign-in services."""

import re
from urllib.parse import parse_qs, urlsplit

import httpx
import oidc_provider_mock
import pytest
from allauth.mfa.totp.internal import auth as totp
from django.conf import settings
from django.contrib.auth.hashers import identify_hasher
from django.core.cache import cache

from tests.factories import UserFactory
from trust.access.scopes import grants
from trust.models import User

SIGN_IN = "/accounts/login/"
PASSWORD = "a long quiet river"


@pytest.fixture(autouse=True)
def no_limits_left_over():
    cache.clear()


@pytest.fixture
def person(db):
    user = UserFactory(email="ada@demo.example")
    user.set_password(PASSWORD)
    user.save()
    return user


def sign_in(client, email, password=PASSWORD):
    return client.post(SIGN_IN, {"login": email, "password": password})


def test_email_and_password_sign_in(client, person):
    assert sign_in(client, "Ada@demo.example").status_code == 302
    assert client.session["_auth_user_id"] == str(person.pk)


def test_the_session_is_new_after_signing_in(client, person):
    client.get(SIGN_IN)
    session = client.session
    session["before"] = 1
    session.save()
    before = client.session.session_key
    sign_in(client, person.email)
    assert client.session.session_key != before


def test_five_failures_lock_the_account_but_not_its_neighbours(client, person):
    neighbour = UserFactory(email="bea@demo.example")
    neighbour.set_password(PASSWORD)
    neighbour.save()
    for _ in range(5):
        sign_in(client, person.email, "wrong")
    locked = sign_in(client, person.email)
    assert "_auth_user_id" not in client.session
    assert "Too many failed login attempts" in locked.content.decode()
    sign_in(client, neighbour.email)
    assert client.session["_auth_user_id"] == str(neighbour.pk)


def test_nobody_signs_up(client, db):
    response = client.post(
        "/accounts/signup/", {"email": "new@demo.example", "password1": PASSWORD, "password2": PASSWORD}
    )
    assert not User.objects.filter(email="new@demo.example").exists()
    assert response.status_code == 200


def test_passwords_are_kept_as_argon2(person):
    assert identify_hasher(person.password).algorithm == "argon2"


def test_second_factors_are_on():
    assert set(settings.MFA_SUPPORTED_TYPES) == {"totp", "webauthn", "recovery_codes"}
    assert settings.MFA_PASSKEY_LOGIN_ENABLED


def test_a_second_factor_is_asked_for_and_remembered(client, person):
    secret = totp.generate_totp_secret()
    totp.TOTP.activate(person, secret)
    assert sign_in(client, person.email)["Location"].startswith("/accounts/2fa/authenticate/")
    assert "_auth_user_id" not in client.session
    code = totp.format_hotp_value(totp.hotp_value(secret, next(totp.yield_hotp_counters_from_time())))
    client.post("/accounts/2fa/authenticate/", {"code": code})
    assert client.session["_auth_user_id"] == str(person.pk)
    assert client.session["account_authentication_methods"][-1]["method"] == "mfa"


@pytest.fixture
def provider(settings):
    """A real OpenID Connect provider on this machine."""
    with oidc_provider_mock.run_server_in_thread() as server:
        url = f"http://localhost:{server.server_port}"
        settings.SOCIALACCOUNT_PROVIDERS = {
            "openid_connect": {
                "APPS": [
                    {
                        "provider_id": "oidc",
                        "name": "Trust sign-in",
                        "client_id": "concord",
                        "secret": "not-a-secret",
                        "settings": {"server_url": url},
                    }
                ]
            }
        }
        yield url


def sign_in_at(client, provider, subject, claims):
    httpx.put(f"{provider}/users/{subject}", json=claims)
    started = client.post("/accounts/oidc/oidc/login/")
    answer = httpx.post(started["Location"], data={"sub": subject}, follow_redirects=False)
    back = urlsplit(answer.headers["Location"])
    return client.get(back.path, {name: values[0] for name, values in parse_qs(back.query).items()}, follow=True)


def test_a_first_sign_in_by_another_service_has_no_rights(client, db, provider):
    sign_in_at(client, provider, "ada", {"email": "ada@demo.example", "name": "Ada Reeve"})
    user = User.objects.get(email="ada@demo.example")
    assert client.session["_auth_user_id"] == str(user.pk)
    assert (grants(user), user.is_staff, user.is_superuser) == ([], False, False)
    assert client.get("/people/").status_code == 403


def test_an_external_account_joins_nobody_by_its_email(client, person, provider):
    page = sign_in_at(client, provider, "mallory", {"email": person.email, "email_verified": True, "name": "Mallory"})
    assert client.session.get("_auth_user_id") is None
    assert page.status_code == 403
    assert "sign in with your password" in page.content.decode()
    assert not person.socialaccount_set.exists()


def test_the_second_sign_in_is_the_same_account(client, db, provider):
    sign_in_at(client, provider, "ada", {"email": "ada@demo.example", "name": "Ada Reeve"})
    client.logout()
    sign_in_at(client, provider, "ada", {"email": "ada@demo.example", "name": "Ada Reeve"})
    assert User.objects.filter(email="ada@demo.example").count() == 1
    assert re.fullmatch(r"\d+", client.session["_auth_user_id"])
