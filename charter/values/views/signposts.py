"""Where to go with a concern."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render

from charter.values.forms.signposts import SignpostsForm
from charter.values.models import Signposts
from trust.access.pages import Request, requires


@requires("signed_in")
def speak_up(request: Request) -> HttpResponse:
    """For everyone who is signed in, whatever their role (S0-16)."""
    return render(request, "values/speak_up.html", {"signposts": Signposts.objects.filter(pk=1).first()})


@requires("settings.edit")
def signposts_edit(request: Request) -> HttpResponse:
    row = Signposts.objects.filter(pk=1).first() or Signposts(pk=1)
    form = SignpostsForm(request.POST or None, instance=row)
    if form.is_valid():
        form.save()
        messages.success(request, "Saved.")
        return redirect("speak_up")
    return render(request, "values/signposts_edit.html", {"form": form}, status=form.status)
