"""One audit: how it stands, what is missing, who has signed; and the signature."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from safeguarding.audits.actions import signing
from safeguarding.audits.selectors.audits import audit_of, page_of, reads_whole, scores_of
from trust.access.levels import SUMMARY
from trust.access.pages import Request, requires
from trust.forms import tried


@requires("audit.view", level=SUMMARY)
def audit_detail(request: Request, pk: int) -> HttpResponse:
    """Whole for who may read it; scores, or scores and actions, for who may not."""
    submission = audit_of(request.user, pk, level=SUMMARY)
    context: dict[str, Any] = {"submission": submission, "school": submission.school}
    if not reads_whole(request.user, submission):
        return render(request, "audits/audit_scores.html", {**context, "page": scores_of(request.user, submission)})
    context["page"] = page_of(request.user, submission)
    return render(request, "audits/audit_detail.html", context)


@requires("audit.edit")
@require_POST
def audit_sign(request: Request, pk: int) -> HttpResponse:
    submission = audit_of(request.user, pk, "audit.edit")
    tried(request, signing.sign, submission, by=request.user, success="Signed. Thank you.")
    return redirect("audit_detail", pk)
