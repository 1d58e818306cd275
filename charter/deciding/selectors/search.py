"""Which lines of the charter and the scheme speak of what a question asks about."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.contrib.postgres.search import SearchQuery
from django.db.models import Case, Count, FloatField, Q, Value, When

from charter.deciding.models import CONFIG, SearchLine
from charter.deciding.words import Term, singular, split, terms

# What a term counts for in the title, among the words it is called by, in the text.
PARTS = (("A", 1.0), ("B", 0.95), ("C", 0.5))
# And how much less where a line has it by another name.
OTHER_NAME = 0.8
LIKE = 0.1
# The best way first in which a line can have a term.
WORTH = sorted(
    [(worth, part, True) for part, worth in PARTS] + [(worth * OTHER_NAME, part, False) for part, worth in PARTS],
    reverse=True,
)
# The share of a question that a line must cover to answer it, and to be shown as near.
ENOUGH, NEAR = 0.55, 0.25
MOST = 6
# A word that no line has says that the question is about something else, but may be beside the point.
UNKNOWN = 4.0


@dataclass(frozen=True)
class Hit:
    """A line that speaks of it.

    `cover`: the share of the question that it covers, 0 to 1, rare words counting more. `fit`: the same, with a little
    for a title like the question.
    """

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
        in_title = sum(getattr(row, f"part_{number}") >= OTHER_NAME for number in range(len(asked)))
        hits.append(Hit(row.source, row.key, cover, cover + likeness(question, row.matter, in_title)))
    near = [hit for hit in hits if hit.cover >= NEAR]
    return sorted(near, key=lambda hit: (-hit.fit, hit.source, hit.key))[:MOST]


def likeness(question: str, matter: str, in_title: int) -> float:
    """A little for a title that says what was asked and little else, small words counted: of the trust, of a school."""
    asked, title = set(singular(split(question))), matter.split()
    shared = len(asked & set(singular(title))) / max(len(asked | set(title)), 1)
    return LIKE * (shared + min(in_title / max(len(title), 1), 1))


def matching(term: Term, part: str = "", *, as_said: bool = False) -> Q:
    return Q(vector=SearchQuery(term.query(part, as_said=as_said), config=CONFIG, search_type="raw"))


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
            *[When(matching(term, part, as_said=as_said), then=Value(worth)) for worth, part, as_said in WORTH],
            default=Value(0.0),
            output_field=FloatField(),
        )
        for number, term in enumerate(asked)
    }
    anywhere = Q()
    for term in asked:
        anywhere |= matching(term)
    return SearchLine.objects.filter(anywhere).defer("vector").annotate(**parts)
