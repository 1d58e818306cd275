"""Two texts as one, word by word: what stayed, what was added, what was taken out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

WORD = re.compile(r"\S+\s*|\s+")


@dataclass(frozen=True)
class Piece:
    """A run of words; `kind` is same, added or removed. Shown by templates/components/word_diff.html."""

    kind: str
    text: str


def word_diff(old: str, new: str) -> list[Piece]:
    """The new text with what differs from the old; what was removed stands before what took its place."""
    return list(_pieces(WORD.findall(old), WORD.findall(new)))


def _pieces(old: list[str], new: list[str]) -> Iterator[Piece]:
    # Compared without their white space: a word at a line's end is the same word.
    matcher = SequenceMatcher(None, [word.strip() for word in old], [word.strip() for word in new], autojunk=False)
    for kind, old_from, old_to, new_from, new_to in matcher.get_opcodes():
        if kind == "equal":
            yield Piece("same", "".join(new[new_from:new_to]))
            continue
        removed, added = "".join(old[old_from:old_to]), "".join(new[new_from:new_to])
        if removed:
            yield Piece("removed", removed if removed[-1].isspace() or not added else f"{removed} ")
        if added:
            yield Piece("added", added)
