"""All that a judgement rests on, as plain data for its snapshot."""

from typing import Any

from assessment.selectors import readings
from improvement.categories.models import BiasQuestion, CategoryReview, NeedLevel, StrandNeed, Strength
from improvement.categories.sealing import replay_of
from improvement.models import Strand

View = StrandNeed.View


def body_of(review: CategoryReview) -> dict[str, Any]:
    """Names and words as they are now, so that nothing has to be looked up when it is read again."""
    body: dict[str, Any] = {
        "school": {"name": review.school.name, "urn": review.school.urn},
        "title": review.title,
        "dates": {"own view": day(review.own_at), "judged": day(review.judged_at)},
        "people": people_of(review),
        "levels": [level_of(row) for row in NeedLevel.objects.all()],
        "strands": strands_of(review),
        "own_words": review.own_words,
        "questions": [row.words for row in BiasQuestion.objects.all()],
        "strengths": strengths_of(review),
        "figures": figures_of(review),
    }
    body["judgement"] = {
        "level": review.level, "stands": review.stands, "words": review.words, "would_change": review.would_change,
        "forced_by": review.forced_by.name if review.forced_by else "",
    }  # fmt: skip
    body["judgement"]["agreement"] = replay_of(body, "").agreement.words
    appeal = getattr(review, "appeal", None)
    if appeal is not None:
        body["appeal"] = {
            "why": appeal.why, "upheld": appeal.upheld, "words": appeal.words, "by": str(appeal.decided_by),
        }  # fmt: skip
    return body


def day(moment: Any) -> str:
    return moment.isoformat() if moment else ""


def people_of(review: CategoryReview) -> dict[str, str]:
    named = {row.place: str(row.person) for row in review.readings.select_related("person")}  # type: ignore[attr-defined]
    return {**named, "own": str(review.own_by or ""), "judge": str(review.judged_by)}


def level_of(row: NeedLevel) -> dict[str, Any]:
    fields = ("level", "name", "stage", "description", "days", "visits", "icon")
    return {name: getattr(row, name) for name in fields}


def strands_of(review: CategoryReview) -> list[dict[str, Any]]:
    said: dict[int, dict[str, Any]] = {}
    for row in StrandNeed.objects.filter(review=review).select_related("by"):
        if row.need:
            said.setdefault(row.strand_id, {})[row.view] = {
                "need": row.need, "confidence": row.get_confidence_display() if row.confidence else "",
                "trend": row.get_trend_display() if row.trend else "", "evidence": row.evidence, "help": row.help,
                "by": str(row.by),
            }  # fmt: skip
    return [
        {"code": strand.code, "name": strand.name, "forces": strand.forces_overall, "views": said[strand.pk]}
        for strand in Strand.objects.filter(categorised=True)
        if View.SETTLED in said.get(strand.pk, {})
    ]


def strengths_of(review: CategoryReview) -> list[dict[str, str]]:
    rows = Strength.objects.filter(school=review.school_id).noted().select_related("strand")  # type: ignore[attr-defined]
    return [{"strand": row.strand.name, "words": row.words, "evidence": row.evidence} for row in rows.order_by("pk")]


def figures_of(review: CategoryReview) -> list[dict[str, Any]]:
    """The headline figures as known that day, small numbers hidden."""
    rows = readings([review.school], as_at=review.judged_on).values()
    return [
        {
            "measure": row.measure.name, "shown": row.shown, "n": row.n, "period": row.period_words,
            "national": row.comparator if row.comparator is None else round(row.comparator, row.measure.decimals),
        }
        for row in rows
    ]  # fmt: skip
