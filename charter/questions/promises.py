"""What no form may ever ask: the product's own promise, and how wording is searched for what a trust promised.

The product promises that no pupil is named (S0-61). A trust's own promises are data: charter/workload.
"""

import re
from collections.abc import Iterable, Iterator

NO_PUPIL_NAMED = re.compile(
    r"\b(names?|initials) of (the |each |every |all )?(pupils?|students?|child(ren)?)\b"
    r"|\b(pupil|student|child)('s|s'|s)? (names?|initials)\b|\bUPNs?\b",
    re.I,
)
WHY = "No pupil is named here: pupils' records stay in the school's own systems, and only counts come in"
DENIED = re.compile(r"\b(no|not|never|without|nobody|don't|doesn't|can't)\b", re.I)


def broken_promises(texts: Iterable[str]) -> Iterator[str]:
    """A sentence for each text that asks for what is never asked."""
    for text in asking(texts, NO_PUPIL_NAMED):
        yield f"{WHY}: “{text[:80]}”."


def asking(texts: Iterable[str], pattern: re.Pattern[str]) -> Iterator[str]:
    """The texts whose wording fits; one that says "no …" in that sentence itself asks for nothing."""
    for text in texts:
        found = pattern.search(text)
        sentence = re.split(r"[.?!]", text[: found.start()])[-1] if found else ""
        if found and not DENIED.search(sentence):
            yield text
