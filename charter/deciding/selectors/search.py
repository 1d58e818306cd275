"""Which lines of the charter and the scheme speak of what a question asks about."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.contrib.postgres.search import SearchQuery
from django.db.models import Case, Count, F, FloatField, Func, IntegerField, Q, Value, When

from charter.deciding.models import CONFIG, SearchLine
from charter.deciding.words import Term, terms

# What a term counts for in the title, among the words it is called by, in the text.
PARTS = (("A", 1.0), ("B", 0.7), ("C", 0.5))
# The share of a question that a line must cover to answer it, and to be shown as near.
ENOUGH, NEAR = 0.55, 0.25
MOST = 6
# A word that no line has says that the question is about something else, but may be beside the point.
UNKNOWN = 4.0


@dataclass(frozen=True)
class Hit:
    """A line that speaks of it. `cover`: the share of the question that it covers, 0 to 1, rare words counting more."""

    source: str
    key: str
    cover: float
    fit: float

    @property
    def strong(self) -> bool:
        return self.cover >= ENOUGH


def find(question: str) -> list[Hit]:
    """The best first, at most six; empty where the question names no matter. Two queries."""
    asked = terms(question)
    if not asked:
        return []
    weighed = weights(asked)
    whole = sum(weighed)
    hits = []
    for row in rows(asked):
        parts = [getattr(row, f"part_{number}") * weight for number, weight in enumerate(weighed)]
        cover = sum(parts) / whole
        # Of two that cover as much, the one whose title says little else.
        said = sum(getattr(row, f"part_{number}") == 1.0 for number in range(len(asked)))
        hits.append(Hit(row.source, row.key, cover, cover * (0.8 + 0.2 * min(1.0, said / max(row.title_words, 1)))))
    near = [hit for hit in hits if hit.cover >= NEAR]
    return sorted(near, key=lambda hit: (-hit.fit, hit.source, hit.key))[:MOST]


def matching(term: Term, part: str = "") -> Q:
    return Q(vector=SearchQuery(term.query(part), config=CONFIG, search_type="raw"))


def weights(asked: Sequence[Term]) -> list[float]:
    """Of each term, the rarer the more."""
    counts = {f"of_{number}": Count("pk", filter=matching(term)) for number, term in enumerate(asked)}
    found = SearchLine.objects.aggregate(whole=Count("pk"), **counts)
    return [rarity(found[f"of_{number}"], found["whole"]) for number in range(len(asked))]


def rarity(count: int, whole: int) -> float:
    return math.log(1 + whole / count) if count else UNKNOWN


def rows(asked: Sequence[Term]) -> Iterable[Any]:
    """Lines that have any of the terms, each with the part in which it has each."""
    parts = {
        f"part_{number}": Case(
            *[When(matching(term, part), then=Value(worth)) for part, worth in PARTS],
            default=Value(0.0),
            output_field=FloatField(),
        )
        for number, term in enumerate(asked)
    }
    anywhere = Q()
    for term in asked:
        anywhere |= matching(term)
    title = Func(
        Func(Value(CONFIG), F("matter"), function="to_tsvector", template="%(function)s(%(expressions)s)"),
        function="length",
        output_field=IntegerField(),
    )
    return SearchLine.objects.filter(anywhere).defer("vector").annotate(title_words=title, **parts)
