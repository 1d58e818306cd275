"""The parts that the workload promises add to other pages."""

from collections.abc import Mapping
from typing import Any

from charter.models import DecisionVersion, ProForma, Status, Submission
from charter.workload.models import ImpactCheck, Promise
from charter.workload.rules.questions import asked
from charter.workload.selectors.added import added_load
from charter.workload.selectors.changes import meter_now
from charter.workload.selectors.register import Burden
from schools.models import School
from trust.access.scopes import holds, reaches
from trust.models import User

Context = Mapping[str, Any] | None


def of_version(user: User, *, version: DecisionVersion | None = None, **subject: Any) -> Context:
    """What publishing this draft would add, beside it."""
    if version is None or not version.is_draft or not holds(user, "charter.view"):
        return None
    return {"loads": [added_load(version)], "may_edit": holds(user, "charter.edit"),
            "may_waive": holds(user, "charter.approve")}  # fmt: skip


def before_publishing(user: User, *, version: DecisionVersion | None = None, **subject: Any) -> Context:
    """The same where the page itself says what stands in the way."""
    context = of_version(user, version=version)
    return {**context, "refused_elsewhere": True} if context else None


def of_review(user: User, *, review: Any = None, **subject: Any) -> Context:
    """What publishing the year's decided drafts would add: those that change what schools are asked, or can't go."""
    if review is None:
        return None
    drafts = DecisionVersion.objects.filter(year=review.year, status=Status.DECIDED).select_related("decision", "year")
    burden = Burden.load()
    loads = [added_load(draft, burden) for draft in drafts.order_by("decision__title")]
    shown = [load for load in loads if load.changes or load.refused or load.warned]
    total = sum(load.minutes for load in shown)
    return {"loads": shown, "total": total, "may_edit": holds(user, "charter.edit"),
            "may_waive": holds(user, "charter.approve")} if shown else None  # fmt: skip


def checks_of(user: User, *, version: DecisionVersion | None = None, **subject: Any) -> Context:
    """How the version shown stands to the principles of workload; nothing where it was not checked."""
    checks = list(ImpactCheck.objects.filter(decision_version=version).select_related("principle", "by"))
    return {"checks": checks} if version is not None and checks else None


def check_link(user: User, *, version: DecisionVersion | None = None, **subject: Any) -> tuple[str, str] | None:
    if version is None or not holds(user, "charter.edit"):
        return None
    if not Promise.objects.filter(kind=Promise.Kind.PRINCIPLES).exists():
        return None
    return "Check against the workload principles", f"/workload/versions/{version.pk}/check/"


def of_school(user: User, *, school: School | None = None, **subject: Any) -> Context:
    """This half-term's meter, for who may see what is due there."""
    if school is None or not reaches(user, "due.view", school):
        return None
    meter = meter_now(school)
    return {"meter": meter, "school": school} if meter and meter.pairs else None


def prompts(user: User, *, submission: Submission | None = None, **subject: Any) -> Context:
    """Reminders of the charter beside a form whose words fit them (S1-13), and what a school's own words break."""
    if submission is None:
        return None
    promises = list(Promise.objects.of_kind(Promise.Kind.PROMPT))
    text = " ".join([submission.form.proforma.title, *submission.form.parsed.words]) if promises else ""
    fitting = [promise for promise in promises if promise.fits(text)]
    broken = list(asked(own_words(submission))) if submission.form.proforma.use != ProForma.Use.STANDARD else []
    return {"prompts": fitting, "broken": broken} if fitting or broken else None


def own_words(submission: Submission) -> list[str]:
    """What the school wrote in its own version or approach: a policy as much as a form is (S0-33, S1-11)."""
    texts = submission.answers.order_by("pk").values_list("value", flat=True)  # type: ignore[attr-defined]
    return [text for text in texts if isinstance(text, str)]
