"""What visits add to other pages: the first page of improvement, a school's own page, trackers and their list."""

from collections.abc import Mapping
from typing import Any

from charter.selectors.sheets import Sheet
from improvement.selectors import TRACKER, submitted_trackers
from improvement.visits.models import CommitmentCheck, Finding, Visit
from improvement.visits.selectors.calendar import cover_now
from improvement.visits.selectors.calendar import lacking as lacking_of
from improvement.visits.selectors.trackers import verdicts_on, verified, with_titles
from schools.models import School
from trust import clock
from trust.access.scopes import holds, reaches
from trust.models import User

Panel = Mapping[str, Any] | None
SHOWN = 8
LOOKED_AT = 40  # more visits than a school has planned and had in a year


def of_improvement(user: User) -> Panel:
    """Who still lacks a visit this semester, whose reply is late, and findings to which nothing follows."""
    if not holds(user, "visit.view"):
        return None
    schools = list(School.objects.for_user(user, "visit.view").open_on(clock.today()).order_by("sort_name"))
    seen = Visit.objects.read_by(user)
    late = list(seen.reply_late().for_pages().order_by("reply_due"))
    waiting = Finding.objects.filter(visit__in=seen.order_by().values("pk")).open()
    waiting = waiting.filter(visit__reported_at__isnull=False)
    return {
        "lacking": lacking_of(cover_now(user, schools), schools),
        "late": late[:SHOWN],
        "findings": waiting.count(),
    }


def of_school(user: User, *, school: School) -> Panel:
    """The school's next and latest visits, and what visitors took from here and kept."""
    if not reaches(user, "visit.view", school):
        return None
    rows = Visit.objects.standing().filter(school=school).for_pages()  # type: ignore[attr-defined]
    newest = list(rows.order_by("-starts_on")[:LOOKED_AT])
    coming = [row for row in newest[::-1] if row.state == Visit.State.PLANNED][:SHOWN]
    latest = [row for row in newest if row.took_place][:3]
    kept = CommitmentCheck.objects.filter(commitment__visit__school=school).exclude(kept="")
    kept = kept.select_related("commitment__person", "commitment__visit").order_by("-checked_at")[:5]
    if not coming and not latest:
        return None
    return {"school": school, "coming": coming, "latest": latest, "kept": list(kept)}


def of_submission(user: User, *, sheet: Sheet) -> Panel:
    """Beside a tracker: what tours said of each judgement."""
    submission = sheet.submission
    if submission.form.proforma.code != TRACKER or not holds(user, "visit.view"):
        return None
    verdicts = with_titles(verdicts_on([submission.pk]))
    return {"verdicts": verdicts, "verified": verified([submission])[submission.pk]}


def of_trackers(user: User) -> Panel:
    """Of each school's tracker as last handed in: how far tours confirmed it (S2-40)."""
    trackers = submitted_trackers(user)
    found = verified(trackers)
    rows = sorted(((row, found[row.pk]) for row in trackers), key=lambda pair: pair[0].school.sort_name)  # type: ignore[union-attr]
    return {"rows": rows, "whole": sum(state.whole for _, state in rows)} if rows else None
