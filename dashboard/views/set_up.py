"""Setting up a real trust on an empty installation: one form, once, for whoever has the key; then the next steps."""

from django.contrib.auth import login
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from dashboard import actions
from dashboard.forms import FoundTrustForm
from dashboard.selectors.next_steps import next_steps
from dashboard.set_up import fits
from trust.access.pages import Request, public, requires
from trust.models import Trust

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


@public
def set_up(request: HttpRequest, key: str) -> HttpResponse:
    """Open until there is a trust."""
    if not fits(key) or Trust.objects.exists():
        raise Http404
    form = FoundTrustForm(request.POST or None)
    if form.is_valid() and form.attempt(actions.found_trust, **form.cleaned_data):
        login(request, form.result, backend=BACKEND)
        return redirect("set_up_steps")
    return render(request, "dashboard/set_up.html", {"form": form}, status=form.status)


@requires("imports.edit", "users.edit")
def set_up_steps(request: Request) -> HttpResponse:
    return render(request, "dashboard/set_up_steps.html", {"steps": next_steps(request.user)})
