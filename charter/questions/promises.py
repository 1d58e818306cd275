"""What the trust promised never to collect: a form that asks for it cannot be published.

Rows S1-8 (no lesson plans), S1-10 (no required marking frequency) and S0-61 (no pupil is named here).
"""

import re
from collections.abc import Iterable, Iterator

NEVER_ASKED = [
    (
        re.compile(r"\blesson[\s-]+plan(s|ning|ner|ners)?\b|\bplans? (of|for) (each |every |the |a )?lessons?\b", re.I),
        "The trust promised that nobody hands in lesson plans, so a form can't ask for them",
    ),
    (
        re.compile(
            r"\bmarking frequenc|\bfrequency of (the )?(marking|feedback)"
            r"|\bhow (often|frequently)\b[^.?!]*\bmark(s|ed|ing)?\b"
            r"|\bmark(s|ed|ing)?\b[^.?!]*\b(every|each|per) (\d+ |two |three )?(day|week|fortnight|half[- ]term)s?\b",
            re.I,
        ),
        "The trust promised not to require how often work is marked, so a form can't ask for it",
    ),
    (
        re.compile(r"\b(names?|initials) of (the |each |every |all )?(pupils?|students?|child(ren)?)\b"
                   r"|\b(pupil|student|child)('s|s'|s)? (names?|initials)\b|\bUPNs?\b", re.I),
        "No pupil is named here: pupils' records stay in the school's own systems, and only counts come in",
    ),
]  # fmt: skip
DENIED = re.compile(r"\b(no|not|never|without|nobody|don't|doesn't|can't)\b", re.I)


def broken_promises(texts: Iterable[str]) -> Iterator[str]:
    """A sentence for each text that asks for what is never asked; one that says "no lesson plans" itself may."""
    for text in texts:
        for pattern, words in NEVER_ASKED:
            found = pattern.search(text)
            sentence = re.split(r"[.?!]", text[: found.start()])[-1] if found else ""
            if found and not DENIED.search(sentence):
                yield f"{words}: “{text[:80]}”."
