"""How each subject gives feedback, in the words of whoever leads it (S1-12)."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from charter.workload.actions import subjects
from charter.workload.forms import StatementForm
from charter.workload.models import Promise, SubjectStatement
from trust.access.pages import Request, requires
from trust.lists import Column, list_page
from trust.words import long_day, short_day


@requires("charter.view")
def statement_list(request: Request) -> HttpResponse:
    columns = [
        Column("subject", "Subject", lambda row: row.subject, "subject", url=lambda row: row.get_absolute_url()),
        Column("words", "How pupils get feedback in it", lambda row: row.words),
        Column("owner", "Set by", lambda row: row.owner.name, "owner__name"),
        Column("changed", "Last changed", lambda row: long_day(row.changed_at), "changed_at",
               html=lambda row: short_day(row.changed_at)),
    ]  # fmt: skip
    return list_page(
        request,
        SubjectStatement.objects.for_user(request.user, "charter.view").select_related("owner"),
        columns,
        template="workload/statement_list.html",
        empty="No subject has said yet how its pupils get feedback.",
        prompts=Promise.objects.of_kind(Promise.Kind.PROMPT),
    )


@requires("charter.edit")
def statement_add(request: Request) -> HttpResponse:
    form = StatementForm(request.POST or None, user=request.user)
    if form.is_valid():
        form.cleaned_data.pop("seen")
        if form.attempt(subjects.add_statement, by=request.user, **form.cleaned_data):
            messages.success(request, "Added.")
            return redirect(form.result)
    return render(request, "workload/statement_edit.html", {"form": form}, status=form.status)


@requires("charter.view")
def statement_detail(request: Request, pk: int) -> HttpResponse:
    """To read for everyone; to write for its owner."""
    rows = SubjectStatement.objects.for_user(request.user, "charter.view").select_related("owner")
    statement = get_object_or_404(rows, pk=pk)
    if not subjects.may_change(statement, request.user):
        if request.method == "POST":
            raise PermissionDenied("charter.edit")
        return render(request, "workload/statement_detail.html", {"statement": statement})
    form = StatementForm(request.POST or None, instance=statement, user=request.user)
    if form.is_valid():
        fields = dict(form.cleaned_data)
        seen = fields.pop("seen") or 0
        statement.refresh_from_db()
        if form.attempt(subjects.change_statement, statement, seen=seen, by=request.user, **fields):
            messages.success(request, "Saved.")
            return redirect(statement)
    context = {"form": form, "statement": statement}
    return render(request, "workload/statement_edit.html", context, status=form.status)
