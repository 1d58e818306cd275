"""What waits for a person, from every app that has a source of work, and what their words find."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from trust import clock
from trust.hooks import SearchResult, SearchSource, WorkItem, WorkSource, registered
from trust.models import User

URGENCY = {"missed": 0, "late": 0, "returned": 1, "due": 2, "submitted": 2}


def waiting_for(user: User) -> list[WorkItem]:
    """All of it, what is late first, then by date; each thing once, whichever apps name it."""
    found = {item.url: stood(item) for source in registered(WorkSource) for item in source.items(user)}
    return sorted(found.values(), key=lambda item: (URGENCY.get(item.state, 3), item.due or date.max, item.title))


def stood(item: WorkItem) -> WorkItem:
    """What is due and its day has passed is late, whether or not its app says so."""
    past = item.state == "due" and item.due is not None and item.due < clock.today()
    return replace(item, state="late") if past else item


@dataclass(frozen=True)
class Found:
    """The results of one source, under its label."""

    label: str
    results: Sequence[SearchResult]


def search(user: User, words: str) -> list[Found]:
    """What the reader may see that has these words; nothing for fewer than two letters."""
    words = words.strip()
    if len(words) < 2:
        return []
    found = [Found(source.label, list(source.find(user, words))) for source in registered(SearchSource)]
    return [one for one in found if one.results]
