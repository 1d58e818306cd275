"""Pages: who decides."""

from django.http import Http404, HttpResponse
from django.shortcuts import render

from charter.deciding.forms import AskForm
from charter.deciding.selectors import answers
from trust.access.pages import Request, requires


@requires("charter.view")
def who_decides(request: Request) -> HttpResponse:
    """One box; one accountable holder by name, or a plain statement that nobody is named."""
    asked = "q" in request.GET
    form = AskForm(request.GET if asked else None, user=request.user)
    if request.GET.get("school") and request.GET["school"] not in {str(school.pk) for school in form.schools}:
        raise Http404
    context = {"form": form, "asked": asked}
    if asked and form.is_valid():
        school = form.cleaned_data.get("school") or form.only_school
        context["answer"] = answers.who_decides(form.cleaned_data["q"], school)
    return render(request, "charter/who_decides.html", context, status=422 if form.is_bound and form.errors else 200)
