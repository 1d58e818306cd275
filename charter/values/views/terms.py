"""The glossary: the words of the trust's forms and decisions, and what it means by them."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from charter.values.actions import terms as actions
from charter.values.filters import TermFilter
from charter.values.forms.terms import TermForm
from charter.values.models import GlossaryTerm
from trust.access.pages import Request, requires
from trust.access.scopes import holds
from trust.lists import Column, list_page


@requires("charter.view")
def glossary_list(request: Request) -> HttpResponse:
    edits = holds(request.user, "charter.edit")
    columns = [
        Column("term", "Word", lambda row: row.term, "term", url=edit_url if edits else None),
        Column("meaning", "What we mean by it", lambda row: row.meaning),
        Column("also", "Also written", lambda row: ", ".join(row.also)),
    ]
    return list_page(
        request,
        GlossaryTerm.objects.for_user(request.user, "charter.view"),
        columns,
        template="values/glossary_list.html",
        filterset=TermFilter,
        empty="No word fits. A charter pack brings some; add your own.",
    )


def edit_url(term: GlossaryTerm) -> str:
    return f"/glossary/{term.pk}/edit/"


@requires("charter.edit")
def term_add(request: Request) -> HttpResponse:
    return write(request, GlossaryTerm())


@requires("charter.edit")
def term_edit(request: Request, pk: int) -> HttpResponse:
    term = get_object_or_404(GlossaryTerm.objects.for_user(request.user, "charter.edit"), pk=pk)
    if request.method == "POST" and "remove" in request.POST:
        actions.remove_term(term, by=request.user)
        messages.success(request, f"Removed from the glossary: {term}.")
        return redirect("glossary_list")
    return write(request, term)


def write(request: Request, term: GlossaryTerm) -> HttpResponse:
    form = TermForm(request.POST or None, instance=term)
    fresh = GlossaryTerm.objects.get(pk=term.pk) if term.pk else GlossaryTerm()
    if form.is_valid() and form.attempt(actions.write_term, fresh, by=request.user, **form.cleaned_data):
        messages.success(request, "Saved.")
        return redirect("glossary_list")
    context = {"form": form, "term": fresh if fresh.pk else None}
    return render(request, "values/term_edit.html", context, status=form.status)
