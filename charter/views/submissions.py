"""Pages of one filled-in form: fill in, check and submit, read, review, print, history."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from charter.actions import answers, submissions
from charter.forms.submissions import ReturnForm, SectionForm, people_of
from charter.models import Submission
from charter.rules import handed_in_elsewhere
from charter.selectors.sheets import Part, Sheet, counted_sheet, sheet
from charter.views.doors import may, opens, sees_its_making
from trust import kept
from trust.access.levels import SUMMARY
from trust.forms import ActionForm
from trust.history.selectors import changes_of
from trust.hooks import panels


@opens("view", level=SUMMARY)
def submission_fill(request: HttpRequest, submission: Submission) -> HttpResponse:
    """The form as this person may use it: to fill in, to read, or its scores alone."""
    if not may(request.user, submission, "view"):
        context = {"sheet": counted_sheet(submission), "submission": submission}
        return render(request, "charter/submission_scores.html", context)
    whole = sheet(submission)
    if submission.is_open and may(request.user, submission, "edit"):
        part = whole.part(request.GET.get("section"))
        return section_page(request, whole, SectionForm(part, people=people_of(submission.school)))
    context = {**about(request, whole), "panels": panels("submission_read", request.user, sheet=whole)}
    return render(request, "charter/submission_read.html", context)


@opens("edit")
def section_fill(request: HttpRequest, submission: Submission, section: str) -> HttpResponse:
    """One section: saved whole where there is no JavaScript; what can't be read stays on the page as it was typed."""
    if request.method != "POST" and not submission.is_open:
        return redirect(submission)
    whole, people = sheet(submission), people_of(submission.school)
    if request.method != "POST":
        typed = kept.take(request)
        return section_page(request, whole, SectionForm(whole.part(section), typed, people=people), kept=bool(typed))
    form = SectionForm(whole.part(section), request.POST, people=people)
    form.is_valid()
    done = form.attempt(answers.save_all, submission, changes=list(form.changes), by=request.user)
    whole = sheet(submission)
    if done and form.result:
        return clash_page(request, whole, form)
    if form.errors:
        again = SectionForm(whole.part(section), request.POST, people=people)
        again.add_error(None, form.non_field_errors())
        return section_page(request, whole, again)
    if request.POST.get("then") == "keep":
        answers.keep_unchanged(submission, whole.part(section).offers, by=request.user)  # type: ignore[arg-type]
    return redirect(onward(request.POST.get("then", ""), whole, whole.part(section)))


def onward(then: str, whole: Sheet, part: Part) -> str:
    """Where to go after a section was saved: to what its button said, the next section, or the check."""
    step, _, code = then.partition(":")
    submission = whole.submission
    if step in ("evidence_add", "finding_add") and code in whole.items:
        return reverse(step, args=[submission.pk, code])
    if step == "stay":
        return reverse("section_fill", args=[submission.pk, part.section.code])
    following = whole.after(part)
    if following:
        return reverse("section_fill", args=[submission.pk, following.section.code])
    return reverse("submission_submit", args=[submission.pk])


def section_page(request: HttpRequest, whole: Sheet, form: SectionForm, *, kept: bool = False) -> HttpResponse:
    context = {**about(request, whole), "form": form, "part": form.part, "kept": kept}
    context["number"] = whole.parts.index(form.part) + 1
    subject = {"section": form.part.section, "submission": whole.submission}
    context["panels"] = panels("submission_fill", request.user, **subject)
    return render(request, "charter/submission_fill.html", context, status=200 if kept else form.status)


def clash_page(request: HttpRequest, whole: Sheet, form: SectionForm) -> HttpResponse:
    """Both texts of each answer that somebody else saved meanwhile; the rest of the section has been saved."""
    context = {**about(request, whole), "clashes": [form.clash(whole, row) for row in form.result], "part": form.part}
    return render(request, "charter/submission_clash.html", context, status=409)


@opens("edit")
def submission_submit(request: HttpRequest, submission: Submission) -> HttpResponse:
    """What is missing, each with the way to it; and the submit button for who may."""
    form = ActionForm(request.POST if request.method == "POST" else None)
    may_submit = may(request.user, submission, "submit")
    if request.method == "POST":
        if not may_submit:
            raise PermissionDenied(submission.form.proforma.submit_capability)
        if form.is_valid() and form.attempt(submissions.submit, submission, by=request.user):
            verb = submission.form.proforma.verb
            messages.success(request, "Submitted. Thank you." if verb == "Submit" else "Published.")
            return redirect(submission)
    whole = sheet(submission)
    context = {**about(request, whole), "form": form, "may_submit": may_submit}
    context["elsewhere"] = handed_in_elsewhere(submission)
    context["panels"] = panels("submission_submit", request.user, sheet=whole)
    return render(request, "charter/submission_submit.html", context, status=form.status)


@opens("review")
def submission_review(request: HttpRequest, submission: Submission) -> HttpResponse:
    """Accept, or return with a reason beside each answer that is to be thought over."""
    whole = sheet(submission)
    form = ReturnForm(list(whole.items.values()), request.POST or None)
    if form.is_valid():
        accepts = request.POST.get("verdict") == "accept"
        verb, said = (submissions.accept, {}) if accepts else (submissions.send_back, {"reasons": form.reasons})
        if form.attempt(verb, submission, by=request.user, **said):
            messages.success(request, "Accepted, and locked." if accepts else "Returned with your reasons.")
            return redirect(submission)
    context = {**about(request, whole), "form": form, "pairs": form.beside(whole)}
    return render(request, "charter/submission_review.html", context, status=form.status)


@opens("view")
def submission_print(request: HttpRequest, submission: Submission) -> HttpResponse:
    return render(request, "charter/submission_print.html", about(request, sheet(submission)))


@opens("view")
def submission_history(request: HttpRequest, submission: Submission) -> HttpResponse:
    """Who changed what, old → new; as restricted as the form itself."""
    if not sees_its_making(request.user, submission):
        raise PermissionDenied("history.view")
    whole = sheet(submission)
    rows: dict[Model, str] = {submission: "This form"}
    rows |= {
        row: f"{part.section.title}: {item.question.label}"
        for part in whole.parts
        for item in part.items
        for row in [*item.rows, *item.returns, *item.evidence]
    }
    context = {**about(request, whole), "changes": changes_of(rows, words=whole.in_words)}
    return render(request, "charter/submission_history.html", context)


def about(request: HttpRequest, whole: Sheet) -> dict[str, Any]:
    """What every page of a form shows: the form, whose it is, and the ways on from here."""
    submission, user = whole.submission, request.user
    names = {"submission_fill": "Form", "submission_print": "Print view"}
    if sees_its_making(user, submission):
        names["submission_history"] = "History"
    here = request.resolver_match.url_name if request.resolver_match else ""
    here = "submission_fill" if here in ("section_fill", "submission_submit") else here
    tabs = [
        {"label": label, "url": reverse(name, args=[submission.pk]), "here": name == here}
        for name, label in names.items()
    ]
    return {
        "sheet": whole,
        "beside": panels("submission_map", user, sheet=whole),
        "submission": submission,
        "school": submission.school,
        "tabs": tabs,
        "may_review": submission.state == Submission.State.SUBMITTED and may(user, submission, "review"),
        "may_edit": submission.is_open and may(user, submission, "edit"),
    }
