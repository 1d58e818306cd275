"""A passkey made and used in a real browser on localhost, with the browser's own virtual authenticator."""

import pytest
from allauth.mfa.models import Authenticator
from django.core.cache import cache

from tests.factories import UserFactory

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
PASSWORD = "a long quiet river"


@pytest.fixture
def person(mid_term):
    cache.clear()
    user = UserFactory(email="ada@demo.example", name="Ada Reeve")
    user.set_password(PASSWORD)
    user.save()
    return user


def with_authenticator(page):
    session = page.context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    session.send("WebAuthn.addVirtualAuthenticator", {"options": options})


def test_a_passkey_is_added_and_signs_in(page_as, person):
    page = page_as(None)
    with_authenticator(page)
    page.goto("/accounts/login/")
    page.get_by_label("Email").or_(page.get_by_label("E-mail")).fill(person.email)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in", exact=True).click()
    page.wait_for_url(lambda url: "login" not in url)
    page.goto("/accounts/2fa/webauthn/add/")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Continue").click()
    page.get_by_label("Name").fill("School laptop")
    page.get_by_label("Passwordless").check()
    page.get_by_role("button", name="Add it").click()
    page.wait_for_url(lambda url: "add" not in url)
    assert Authenticator.objects.filter(user=person, type=Authenticator.Type.WEBAUTHN).count() == 1

    page.context.clear_cookies()
    page.goto("/accounts/login/")
    page.get_by_role("button", name="Sign in with a passkey").click()
    page.wait_for_url(lambda url: "login" not in url)
    assert "Ada Reeve" in page.content()
