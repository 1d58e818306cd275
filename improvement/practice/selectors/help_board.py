"""What fits what on the help board, and who may close a post."""

import re

from django.contrib.postgres.search import SearchQuery, SearchRank
from django.db.models import BooleanField, Case, F, Q, QuerySet, Value, When

from improvement.practice.models import HelpMatch, HelpPost
from improvement.practice.models.help_board import CONFIG
from improvement.selectors import limit
from trust.models import User

AT_MOST = "help-offers-told"
WORD = re.compile(r"[a-z]{3,}")


def fitting(post: HelpPost) -> list[HelpPost]:
    """Open offers of other schools for a request, or requests for an offer, best first: same strand, then same words.

    As many as the trust's limit allows; all where it set none.
    """
    query = query_of(post)
    rows = HelpPost.objects.open().exclude(kind=post.kind).exclude(by=post.by)  # type: ignore[attr-defined]
    if post.school_id:
        rows = rows.exclude(school=post.school_id)
    same = Case(When(strand=post.strand_id, then=Value(True)), default=Value(False), output_field=BooleanField())
    said = Q(vector=query) if query else Q(pk__in=[])
    rows = rows.filter(said | Q(strand=post.strand_id)).annotate(same=same)
    rows = rows.annotate(rank=SearchRank(F("vector"), query)) if query else rows.annotate(rank=Value(0.0))
    most = limit(AT_MOST)
    return list(rows.select_related("by", "school", "strand").order_by("-same", "-rank", "at")[:most])


def query_of(post: HelpPost) -> SearchQuery | None:
    """Any word of the topic; None where it has none to look for."""
    words = sorted(set(WORD.findall(post.topic.lower())))
    return SearchQuery(" | ".join(words), config=CONFIG, search_type="raw") if words else None


def why(post: HelpPost, other: HelpPost) -> str:
    """'Both are about Attendance; both speak of lessons'."""
    shared = set(WORD.findall(post.topic.lower())) & set(WORD.findall(f"{other.topic} {other.words}".lower()))
    parts = [f"both are about {other.strand}"] * (post.strand_id == other.strand_id)
    long = sorted((word for word in shared if len(word) > 4), key=lambda word: (-len(word), word))
    parts += [f"both speak of “{long[0]}”"] if long else []
    found = "; ".join(parts) or "both use words alike"
    return found[0].upper() + found[1:]


def to_answer(user: User) -> QuerySet[HelpMatch]:
    """Open requests that fit an open offer of this person, and that they have not answered yet."""
    rows = HelpMatch.objects.filter(offer__by=user, offer__closed_on__isnull=True, request__closed_on__isnull=True)
    return rows.exclude(request__answers__by=user)


def answered(user: User) -> QuerySet[HelpPost]:
    """This person's open requests that somebody answered."""
    rows = HelpPost.objects.open().filter(kind=HelpPost.Kind.REQUEST, by=user)  # type: ignore[attr-defined]
    return rows.filter(answers__isnull=False).distinct()


def own(user: User) -> QuerySet[HelpPost]:
    """Open posts that this person may close: their own, and those of a school that they lead."""
    led = HelpPost.objects.for_user(user, "practice.edit").values("pk")
    return HelpPost.objects.open().filter(Q(by=user) | Q(pk__in=led))  # type: ignore[attr-defined]
