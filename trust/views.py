"""The floor's own pages: health, the reason before a restricted page, and the proof of a second factor."""

from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib import messages
from django.db import connection, transaction
from django.http import FileResponse, Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme, urlencode

from trust import brand as brands
from trust import logos
from trust.access.pages import Request, public, requires
from trust.forms import ActionForm
from trust.history.forms import ReasonForm
from trust.history.reads import keep_reason
from trust.models import StoredFile, Trust
from trust.profile import TrustForm
from trust.style import StyleForm, samples


@public
def healthz(request: Request) -> HttpResponse:
    """200 where the web process reaches its database."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return HttpResponse("ok", content_type="text/plain")


@public
@transaction.non_atomic_requests
def brand(request: Request, colour: str) -> HttpResponse:
    """The style sheet of a colour. It depends on its address alone, so browsers keep it for good."""
    response = HttpResponse(brands.sheet(f"#{colour}"), content_type="text/css; charset=utf-8")
    response["Cache-Control"] = "public, max-age=31536000, immutable"
    return response


@public
def trust_logo(request: Request, pk: int) -> FileResponse:
    return logos.respond(get_object_or_404(StoredFile, pk=pk, trust__pk=1))


@public
def accessibility(request: Request) -> HttpResponse:
    return render(request, "trust/accessibility.html")


def onward(request: Request) -> str:
    """The page that was asked for, if it is one of ours."""
    url = request.POST.get("next") or request.GET.get("next") or ""
    return url if url_has_allowed_host_and_scheme(url, {request.get_host()}, request.is_secure()) else reverse("home")


@requires("signed_in")
def reason(request: Request) -> HttpResponse:
    form: ActionForm = ReasonForm(request.POST or None)
    if form.is_valid():
        keep_reason(request, form.cleaned_data["reason"])
        return redirect(onward(request))
    return render(request, "trust/reason.html", {"form": form, "next": onward(request)}, status=form.status)


@requires("signed_in")
def second_factor(request: Request) -> HttpResponse:
    """Sends on to allauth's own page for the factor the person has; tells who has none how to add one."""
    if Authenticator.objects.filter(user=request.user).exists():
        return redirect(f"{reverse('mfa_reauthenticate')}?{urlencode({'next': onward(request)})}")
    return render(request, "trust/second_factor.html", {"next": onward(request)})


@requires("settings.edit")
def trust_settings(request: Request) -> HttpResponse:
    profile = Trust.objects.filter(pk=1).first() or Trust(pk=1)
    form = TrustForm(request.POST or None, request.FILES or None, instance=profile)
    if form.is_valid() and form.attempt(logos.save_with_logo, form, by=request.user):
        messages.success(request, "The trust's settings are saved.")
        return redirect("trust_settings")
    return render(request, "trust/settings.html", {"form": form}, status=form.status)


@requires("signed_in")
def style(request: Request) -> HttpResponse:
    """Every component on one page, in demo mode only."""
    if not settings.DEMO:
        raise Http404
    form = StyleForm(request.POST or None)
    form.is_valid()
    return render(request, "trust/style.html", samples(form), status=form.status)
