"""Pages: who decides, and where the charter contradicts itself."""

from collections import Counter

from django.http import Http404, HttpResponse
from django.shortcuts import render

from charter.deciding.forms import AskForm
from charter.deciding.lint.checking import lint
from charter.deciding.lint.findings import Kind
from charter.deciding.selectors import answers
from trust.access.pages import Request, requires
from trust.lists import EXPORTS, Column, export


@requires("charter.view")
def who_decides(request: Request) -> HttpResponse:
    """One box; one accountable holder by name, or a plain statement that nobody is named."""
    asked = "q" in request.GET
    form = AskForm(request.GET if asked else None, user=request.user)
    if request.GET.get("school") and request.GET["school"] not in map(str, form.schools):
        raise Http404
    context = {"form": form, "asked": asked}
    if asked and form.is_valid():
        context["answer"] = answers.who_decides(form.cleaned_data["q"], form.chosen)
    return render(request, "charter/who_decides.html", context, status=422 if form.is_bound and form.errors else 200)


LINT_COLUMNS = [
    Column("kind", "Kind", lambda row: row.kind),
    Column("where", "Where", lambda row: row.found.where),
    Column("what", "What", lambda row: row.found.what),
    Column("next", "What to do next", lambda row: row.found.next_step),
]


@requires("charter.edit")
def charter_lint(request: Request) -> HttpResponse:
    """What the trust lead has to settle: grouped by kind, narrowed by `?kind=`, exported as shown."""
    findings = lint()
    kind = request.GET.get("kind", "")
    shown = [finding for finding in findings if kind not in list(Kind) or finding.kind == kind]
    if request.GET.get("export") in EXPORTS:
        return export(shown, LINT_COLUMNS, request.GET["export"], "charter_lint")
    counts = Counter(finding.kind for finding in findings)
    kinds = [(each, counts[each], each == kind) for each in Kind if counts[each]]
    context = {"findings": shown, "kinds": kinds, "count": len(findings), "kind": kind}
    return render(request, "charter/charter_lint.html", context)
