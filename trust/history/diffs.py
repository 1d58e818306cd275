"""Two texts as one, word by word: what stayed, what was added, what was taken out."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

# Words that stayed between two changes and are too few to read on from.
STRAY = 2
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
    for kind, old_from, old_to, new_from, new_to in whole_phrases(matcher.get_opcodes()):
        if kind == "equal":
            yield Piece("same", "".join(new[new_from:new_to]))
            continue
        removed, added = "".join(old[old_from:old_to]), "".join(new[new_from:new_to])
        if removed:
            yield Piece("removed", removed if removed[-1].isspace() or not added else f"{removed} ")
        if added:
            yield Piece("added", added)


Step = tuple[str, int, int, int, int]


def whole_phrases(steps: Sequence[Step]) -> Iterator[Step]:
    """Joins two changes with a word or two between them: a lone 'and' that stayed only breaks up the reading."""
    held: Step | None = None
    for place, step in enumerate(steps):
        kind, old_from, old_to, new_from, new_to = step
        between = 0 < place < len(steps) - 1
        if kind == "equal" and not (between and new_to - new_from <= STRAY):
            if held:
                yield held
            yield step
            held = None
        else:
            held = ("replace", held[1] if held else old_from, old_to, held[3] if held else new_from, new_to)
    if held:
        yield held
