"""What a form about a school's needs starts with, so that nobody writes twice."""

from collections.abc import Mapping
from typing import Any

from charter.models import Answer, Submission
from improvement.categories.models import CategoryReview, StrandNeed
from improvement.models import Strand
from improvement.selectors import TRACKER
from schools.models import School

View, State = StrandNeed.View, Submission.State
PARTS = ("need", "confidence", "trend", "evidence", "help")
Start = dict[int, dict[str, Any]]


def kept(review: CategoryReview, view: str) -> Start:
    """What was kept of this view so far, by strand pk."""
    rows = StrandNeed.objects.filter(review=review, view=view)
    return {row.strand_id: {part: getattr(row, part) for part in PARTS} for row in rows}


def own_start(review: CategoryReview) -> tuple[Start, bool]:
    """Kept so far; else the evidence of the tracker handed in last. The second says whether it comes from there."""
    so_far = kept(review, View.OWN)
    if so_far:
        return so_far, False
    texts = tracker_texts(review.school)
    strands = Strand.objects.filter(categorised=True, code__in=texts)
    found = {strand.pk: {"evidence": texts[strand.code]} for strand in strands}
    return found, bool(found)


def tracker_texts(school: School) -> dict[str, str]:
    """Strand code → what the school wrote there as evidence, from the tracker it handed in last. Three queries."""
    handed_in = Submission.objects.filter(school=school, state__in=[State.SUBMITTED, State.ACCEPTED])
    latest = handed_in.of_form(TRACKER).latest_of_schools().first()  # type: ignore[attr-defined]
    if latest is None:
        return {}
    parsed = latest.form.parsed
    codes = {
        question.code: question.tags["strand"]
        for question in parsed.tagged("part", "evidence")
        if "strand" in question.tags
    }
    answers = Answer.objects.filter(submission=latest, question__in=codes)
    return {codes[row.question]: str(row.value) for row in answers if row.value}


def settled_start(readings: Mapping[str, Mapping[int, StrandNeed]]) -> Start:
    """What the judge starts from: where both readers say the same it stands; elsewhere nothing is chosen."""
    first, second = readings.get(View.FIRST, {}), readings.get(View.SECOND, {})
    return {
        strand: {"need": row.need}
        for strand, row in first.items()
        if strand in second and second[strand].need == row.need
    }
