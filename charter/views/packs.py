"""The packs that ship: what each would change in this trust's charter, and loading it."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render

from charter import packs
from trust.access.pages import Request, requires


@requires("settings.edit")
def pack_list(request: Request) -> HttpResponse:
    shown = [packs.read(name) for name in packs.pack_names()]
    return render(request, "charter/pack_list.html", {"packs": shown})


@requires("settings.edit")
def pack_load(request: Request, name: str) -> HttpResponse:
    """What would change; loading it is a POST."""
    if name not in packs.pack_names():
        raise Http404
    error = ""
    changes: list[packs.Change] = []
    try:
        changes = packs.load([name], by=request.user, dry_run=request.method != "POST")
    except packs.PackError as problem:
        error = str(problem)
    if request.method == "POST" and not error:
        messages.success(request, f"{packs.read(name).title} is loaded.")
        return redirect("charter_register")
    context = {"pack": packs.read(name), "difference": packs.difference(changes), "error": error}
    return render(request, "charter/pack_load.html", context, status=422 if error else 200)
