"""Signing in: accounts come by invitation, and a first sign-in by another service brings no rights."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from django.http import HttpRequest
from django.shortcuts import render

from trust.models import User


class AccountAdapter(DefaultAccountAdapter):
    """Nobody signs up with a password: an administrator invites them."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False


class SocialAccountAdapter(DefaultSocialAccountAdapter):
    """A first sign-in by Entra, Google or OpenID Connect makes an account with no roles; it joins no other account."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: Any) -> bool:
        return True

    def pre_social_login(self, request: HttpRequest, sociallogin: Any) -> None:
        """Stops a stranger's account at the door of somebody with the same e-mail: joining takes an invitation."""
        email = (sociallogin.user.email or "").strip()
        taken = User.objects.filter(email__iexact=email).exists()
        if taken and request.user.is_anonymous and not sociallogin.is_existing:
            raise ImmediateHttpResponse(render(request, "trust/connect_first.html", status=403))

    def populate_user(self, request: HttpRequest, sociallogin: Any, data: dict[str, Any]) -> Any:
        user = super().populate_user(request, sociallogin, data)
        user.name = data.get("name") or " ".join(filter(None, [data.get("first_name"), data.get("last_name")]))
        return user
