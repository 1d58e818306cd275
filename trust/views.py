"""The floor's own pages: health, the reason before a restricted page, and the proof of a second factor."""

from allauth.mfa.models import Authenticator
from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme, urlencode

from trust.access.pages import public, requires
from trust.forms import ActionForm
from trust.history.forms import ReasonForm
from trust.history.reads import keep_reason


@public
def healthz(request: HttpRequest) -> HttpResponse:
    """200 where the web process reaches its database."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return HttpResponse("ok", content_type="text/plain")


def onward(request: HttpRequest) -> str:
    """The page that was asked for, if it is one of ours."""
    url = request.POST.get("next") or request.GET.get("next") or ""
    return url if url_has_allowed_host_and_scheme(url, {request.get_host()}, request.is_secure()) else reverse("home")


@requires("signed_in")
def reason(request: HttpRequest) -> HttpResponse:
    form: ActionForm = ReasonForm(request.POST or None)
    if form.is_valid():
        keep_reason(request, form.cleaned_data["reason"])
        return redirect(onward(request))
    return render(request, "trust/reason.html", {"form": form, "next": onward(request)}, status=form.status)


@requires("signed_in")
def second_factor(request: HttpRequest) -> HttpResponse:
    """Sends on to allauth's own page for the factor the person has; tells who has none how to add one."""
    if Authenticator.objects.filter(user=request.user).exists():
        return redirect(f"{reverse('mfa_reauthenticate')}?{urlencode({'next': onward(request)})}")
    return render(request, "trust/second_factor.html", {"next": onward(request)})
