"""Single answers: saved as they are typed, with their files and the actions that follow from them."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import FileResponse, Http404, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from charter.actions import answers, findings
from charter.forms.findings import FindingForm
from charter.forms.submissions import EvidenceForm, people_of, read_one
from charter.models import Evidence, Submission
from charter.selectors.sheets import Item, progress, sheet, words_of
from charter.views.doors import of_evidence, opens
from trust import clock, files, kept
from trust.access.pages import Request
from trust.history.locking import EditClash

SOMEBODY_ELSE = "Somebody else is signed in now. Sign in as yourself to save this."


@opens("edit")
@require_POST
def answer_save(request: Request, submission: Submission) -> HttpResponse:
    """Autosave of one control: 200 {saved_at, version, counts}, 409 {theirs, by, version} or 422 {errors}.

    Takes `code` (the control's name), `value`, `version` (0 where there was no answer) and, for a table, `row`.
    """
    name, sent = request.POST.get("code", ""), request.POST
    if kept.typed_by(request) not in (None, request.user.pk):
        return JsonResponse({"errors": [SOMEBODY_ELSE]}, status=422)
    try:
        question = answers.question_of(submission, name.split(".")[0])
        people = people_of(submission.school) if question.kind in ("person", "table") else ()
        typed = read_one(question, name, sent.get("value", ""), people)
        row, seen = whole_number(sent.get("row") or row_in(name)), whole_number(sent.get("version"))
        answer = answers.save_answer(submission, question.code, typed=typed, seen=seen, row=row, by=request.user)
    except ValidationError as error:
        return JsonResponse({"errors": error.messages}, status=422)
    except EditClash as clash:
        row_now: Any = clash.row
        theirs = row_now.comment if "comment" in typed else words_of(question, [row_now])
        said = {"theirs": theirs, "by": str(row_now.saved_by), "version": row_now.version}
        return JsonResponse(said, status=409)
    saved_at = f"{clock.now().astimezone(clock.LONDON):%H:%M}"
    return JsonResponse({"saved_at": saved_at, "version": answer.version, "counts": progress(submission).as_json()})


def row_in(name: str) -> str:
    """`steps.2.what` is of row 2."""
    parts = name.split(".")
    return parts[1] if len(parts) == 3 else "0"


def whole_number(text: str | None) -> int:
    if text and not (text.isascii() and text.isdigit() and len(text) < 5):
        raise ValidationError("The page sent something that is not a number. Load it again.")
    return int(text or 0)


def item_of(submission: Submission, code: str) -> Item:
    item = sheet(submission).items.get(code)
    if item is None:
        raise Http404
    return item


@opens("edit")
def evidence_add(request: Request, submission: Submission, code: str) -> HttpResponse:
    item = item_of(submission, code)
    if not answers.allows_evidence(item.question):
        raise Http404
    form = EvidenceForm(item, request.POST or None, request.FILES or None)
    if form.is_valid() and form.attempt(answers.add_evidence, submission, code, by=request.user, **form.cleaned_data):
        messages.success(request, f"{form.result} was added.")
        return redirect("section_fill", submission.pk, item.question.section)
    context = {"form": form, "submission": submission, "school": submission.school, "item": item}
    return render(request, "charter/evidence_add.html", context, status=form.status)


@of_evidence
@opens("view")
def evidence_download(request: Request, submission: Submission, evidence: int) -> FileResponse:
    """The file, as an attachment."""
    return files.respond(get_object_or_404(Evidence.objects.select_related("file"), pk=evidence).file)


@of_evidence
@opens("edit")
def evidence_withdraw(request: Request, submission: Submission, evidence: int) -> HttpResponse:
    file = get_object_or_404(Evidence.objects.select_related("answer", "file"), pk=evidence)
    question = answers.question_of(submission, file.answer.question)
    if request.method == "POST":
        answers.withdraw_evidence(file, by=request.user)
        messages.success(request, f"{file} was withdrawn.")
        return redirect("section_fill", submission.pk, question.section)
    context = {"evidence": file, "submission": submission, "school": submission.school, "question": question}
    return render(request, "charter/evidence_withdraw.html", context)


@opens("edit")
def finding_add(request: Request, submission: Submission, code: str) -> HttpResponse:
    """The action that follows from an answer, such as from what an audit found not met."""
    item = item_of(submission, code)
    if item.answer is None:
        messages.warning(request, "Answer the question first, then say what will be done about it.")
        return redirect("section_fill", submission.pk, item.question.section)
    form = FindingForm(request.POST or None, people=people_of(submission.school))
    if form.is_valid() and form.attempt(findings.follow_up, item.answer, by=request.user, **form.cleaned_data):
        messages.success(request, "The action was added.")
        return redirect(f"{reverse('section_fill', args=[submission.pk, item.question.section])}#q-{code}")
    context = {"form": form, "submission": submission, "school": submission.school, "item": item}
    return render(request, "charter/finding_add.html", context, status=form.status)
