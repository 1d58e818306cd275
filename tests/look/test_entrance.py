"""Signing in, the second step, and the pages around them look like the product and shut nobody out."""

import pytest
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret

from tests.browser import scrolls_sideways

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

OPEN = {
    "sign-in": "/accounts/login/",
    "forgotten": "/accounts/password/reset/",
    "forgotten-done": "/accounts/password/reset/done/",
    "bad-link": "/accounts/password/reset/key/1-set-password/",
    "closed": "/accounts/inactive/",
    "invitation": "/accounts/signup/",
    "cancelled": "/accounts/3rdparty/login/cancelled/",
    "sso-error": "/accounts/3rdparty/login/error/",
}
OWN = {
    "two-step": "/accounts/2fa/",
    "passkeys": "/accounts/2fa/webauthn/",
    "app": "/accounts/2fa/totp/activate/",
    "add-passkey": "/accounts/2fa/webauthn/add/",
    "password": "/accounts/password/change/",
    "connections": "/accounts/3rdparty/",
    "who": "/accounts/reauthenticate/",
    "sign-out": "/accounts/logout/",
    "second-factor": "/second-factor/",
    "reason": "/reason/",
    "not-found": "/no-such-page/",
}


@pytest.fixture
def with_password(head):
    head.set_password("concord-demo")
    head.save()
    return head


@pytest.fixture
def sign_in(page_as, with_password):
    """Signed in through the page itself, so that allauth lets the person change how they sign in."""

    def through_the_page(width=1280):
        page = page_as(None, width=width)
        page.goto("/accounts/login/")
        page.get_by_label("Email").fill(with_password.email)
        page.get_by_label("Password").fill("concord-demo")
        page.get_by_role("button", name="Sign in", exact=True).click()
        page.wait_for_load_state()
        return page

    return through_the_page


def show_again_who(page):
    """What allauth asks before a person may change how they sign in."""
    page.goto("/accounts/2fa/totp/activate/")
    page.get_by_label("Password").fill("concord-demo")
    page.get_by_role("button", name="Continue").click()
    page.wait_for_load_state()


@pytest.mark.parametrize("width", [1280, 390])
def test_pages_before_sign_in_have_no_barrier(page_as, axe, screenshot, width):
    page = page_as(None, width=width)
    for name, address in OPEN.items():
        page.goto(address)
        screenshot(page, f"entrance-{name}-{width}")
        assert (name, axe(page), scrolls_sideways(page)) == (name, [], 0)


@pytest.mark.parametrize("width", [1280, 390])
def test_pages_of_the_account_have_no_barrier(sign_in, axe, screenshot, width):
    page = sign_in(width)
    show_again_who(page)
    for name, address in OWN.items():
        page.goto(address)
        screenshot(page, f"account-{name}-{width}")
        assert (name, axe(page), scrolls_sideways(page)) == (name, [], 0)


def test_second_step_is_asked_after_the_password(sign_in, with_password, axe, screenshot):
    TOTP.activate(with_password, generate_totp_secret())
    codes = RecoveryCodes.activate(with_password)
    page = sign_in()
    screenshot(page, "entrance-second-step-1280")
    assert page.locator("h1").inner_text() == "Second step"
    assert axe(page) == []
    page.get_by_label("Code").fill(codes.get_unused_codes()[0])
    page.get_by_role("button", name="Sign in", exact=True).click()
    page.goto("/accounts/2fa/recovery-codes/")
    screenshot(page, "account-recovery-codes-1280")
    assert axe(page) == []
    page.goto("/accounts/2fa/totp/deactivate/")
    screenshot(page, "account-app-remove-1280")
    assert axe(page) == []


def test_wrong_password_is_said_at_the_top_and_keeps_the_address(page_as, with_password, axe, screenshot):
    page = page_as(None)
    page.goto("/accounts/login/")
    page.get_by_label("Email").fill(with_password.email)
    page.get_by_label("Password").fill("something else")
    page.get_by_role("button", name="Sign in", exact=True).click()
    page.wait_for_load_state()
    screenshot(page, "entrance-wrong-password-1280")
    assert "There is a problem" in page.locator(".error-summary").inner_text()
    assert page.get_by_label("Email").input_value() == with_password.email
    assert axe(page) == []


def test_passkey_signs_in(sign_in):
    """A passkey made on the page, by a device that Chromium plays, signs in without a password."""
    page = sign_in()
    show_again_who(page)
    device = page.context.new_cdp_session(page)
    device.send("WebAuthn.enable")
    device.send(
        "WebAuthn.addVirtualAuthenticator",
        {
            "options": {
                "protocol": "ctap2",
                "transport": "internal",
                "hasResidentKey": True,
                "hasUserVerification": True,
                "isUserVerified": True,
                "automaticPresenceSimulation": True,
            }
        },
    )
    page.goto("/accounts/2fa/webauthn/add/")
    page.get_by_label("Name").fill("school laptop")
    page.get_by_label("Passwordless").check()
    page.get_by_role("button", name="Add it").click()
    page.wait_for_url("**/recovery-codes/**")
    page.goto("/accounts/logout/")
    page.get_by_role("button", name="Sign out").click()
    page.goto("/accounts/login/")
    page.get_by_role("button", name="Sign in with a passkey").click()
    page.wait_for_url(lambda url: "/accounts/" not in url)
    assert page.locator(".person-name").count() == 1
