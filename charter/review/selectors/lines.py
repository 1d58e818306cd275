"""The lines of a review as its board lists them, and one line as its page shows it."""

from dataclasses import dataclass

from django.contrib.contenttypes.models import ContentType
from django.db.models import Count, F, OuterRef, QuerySet, Subquery, TextField, Value
from django.db.models.functions import Coalesce

from charter.models import Comment, DecisionVersion
from charter.review.models import AnnualReview, Outcome, ReviewLine
from charter.review.selectors import readiness
from charter.selectors.editions import Changed, Edition
from trust.models import User

RELATED = ("decision__area", "before__year", "draft__year", "after__year", "review__year", "proposed_by")


def board(review: AnnualReview) -> QuerySet[ReviewLine]:
    """Areas down, with how many comments each line has and what it rests on. No query grows with the lines."""
    kind = ContentType.objects.get_for_model(ReviewLine)
    comments = Comment.objects.filter(target_type=kind, target_id=OuterRef("pk")).order_by().values("target_id")
    rows = ReviewLine.objects.filter(review=review).select_related(*RELATED)
    return rows.annotate(
        comments=Coalesce(Subquery(comments.annotate(count=Count("pk")).values("count")), 0),
        evidence=Coalesce(
            "draft__evidence", "before__evidence", "after__evidence", Value(""), output_field=TextField()
        ),
        type_now=Coalesce(F("draft__type"), F("before__type"), F("after__type")),
    ).order_by("decision__area__order", "decision__title", "pk")


@dataclass(frozen=True)
class LinePage:
    """One line with the version in force beside its draft, and what stands in the way of publishing it."""

    line: ReviewLine
    changes: list[Changed]
    refusals: list[str]
    newer: DecisionVersion | None

    @property
    def shown(self) -> DecisionVersion | None:
        """The text under review."""
        return self.line.before or self.line.draft

    @property
    def lacks(self) -> list[str]:
        """What the text that would be in force does not rest on yet (S0-21)."""
        version = self.line.draft or self.line.before
        named = {"evidence": version and version.evidence, "active ingredients": version and version.active_ingredients}
        return [name for name, value in named.items() if not value]


def line_page(line: ReviewLine, user: User) -> LinePage:
    changes = Edition(line.draft, line.before, "").changes if line.draft and line.before else []
    open_now = line.review.state == AnnualReview.State.OPEN
    return LinePage(
        line=line,
        changes=changes,
        refusals=list(readiness.refusals_of(line)) if open_now else [],
        newer=newer_than(line) if open_now else None,
    )


def newer_than(line: ReviewLine) -> DecisionVersion | None:
    """A change in the year that came after the line began: its draft does not know of it."""
    if line.before is None:
        return None
    later = DecisionVersion.objects.filter(
        decision=line.decision_id, status=line.before.status, effective_from__gt=line.before.effective_from,
        effective_from__lt=line.review.effective,
    )  # fmt: skip
    return later.order_by("-effective_from").first()


def current_review() -> AnnualReview | None:
    """The review to look at first: the one under way, or else the next that is planned, or else the last."""
    rows = AnnualReview.objects.select_related("year", "publisher").order_by("year__first_day")
    waiting = rows.exclude(state=AnnualReview.State.PUBLISHED)
    return waiting.first() or rows.last()


def type_words(line: ReviewLine) -> str:
    """'aligned → standardised' where the type changes, else the type."""
    old, new = line.before, line.after or line.draft
    if old is not None and new is not None and old.type != new.type:
        return f"{old.get_type_display()} → {new.get_type_display()}"
    shown = new or old
    return shown.get_type_display() if shown else "–"


def state_of(line: ReviewLine) -> str:
    """The line's state as components/status.html knows it."""
    if line.review.state == AnnualReview.State.PUBLISHED:
        return "carried_over" if not line.outcome else "published"
    if line.decided_on:
        return "decided"
    return "proposed" if line.outcome else "not_started"


def outcome_words(line: ReviewLine) -> str:
    if line.outcome == Outcome.RETIRE and line.before is None:
        return "Not after all"
    if not line.outcome and line.review.state == AnnualReview.State.PUBLISHED:
        return "Not reviewed"
    return line.get_outcome_display() or "–"
