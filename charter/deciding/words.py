"""A question taken apart: what it asks about, each term with the other names the field has for it."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

FILE = Path(__file__).with_name("field_words.yaml")
LONGEST_QUESTION = 200
MOST_TERMS = 8


@dataclass(frozen=True)
class Term:
    """One thing that a question asks about, as it was said, and every name that finds it."""

    said: tuple[str, ...]
    names: tuple[str, ...]

    def query(self, weights: str = "", *, as_said: bool = False) -> str:
        """For to_tsquery: words of a name next to each other, names as alternatives, in parts of these weights."""
        names = self.said if as_said else self.names
        return " | ".join(phrase(name, weights) for name in names)


def phrase(name: str, weights: str) -> str:
    mark = f":{weights}" if weights else ""
    return "(" + " <-> ".join(f"'{word}'{mark}" for word in split(name)) + ")"


def split(text: str) -> list[str]:
    """Plain lower-case words, letters and digits alone: nothing that a tsquery reads as an operator gets through.

    IT becomes ict, for the database takes it for the pronoun.
    """
    plain = re.sub(r"\bIT\b", "ict", text).lower().replace("well-being", "wellbeing")
    return re.findall(r"[a-z0-9]+", re.sub(r"['’]s?\b", "", plain))


def spelled(text: str) -> str:
    """A text as it is indexed: in the same plain words as a question."""
    return " ".join(split(text))


def singular(words: list[str]) -> tuple[str, ...]:
    """For looking a name up: 'school trips' is 'school trip'. The database's own stems do the rest."""
    return tuple(
        word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word for word in words
    )


@cache
def field_words() -> tuple[frozenset[str], dict[tuple[str, ...], tuple[str, ...]]]:
    """The asking words, and for each name of a thing (as words) all its names."""
    data = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    names: dict[tuple[str, ...], tuple[str, ...]] = {}
    for group in data["same"]:
        for name in group:
            key = singular(split(name))
            names[key] = tuple(dict.fromkeys([name, *names.get(key, ()), *group]))
    return frozenset(split(data["asking"])), names


def note(found: dict[frozenset[str], Term], said: str, names: tuple[str, ...]) -> None:
    """Two names of one thing are one term."""
    key = frozenset(names)
    before = found[key].said if key in found else ()
    found[key] = Term((*before, said), names)


def terms(question: str) -> list[Term]:
    """At most eight, the longest known names first taken; words that only ask are left out."""
    asking, names = field_words()
    words = split(question[:LONGEST_QUESTION])
    longest = max(len(key) for key in names)
    found: dict[frozenset[str], Term] = {}
    start = 0
    while start < len(words):
        known = (singular(words[start : start + size]) for size in range(longest, 0, -1))
        key = next((key for key in known if key in names), None)
        if key is not None:
            note(found, " ".join(words[start : start + len(key)]), names[key])
            start += len(key)
            continue
        if words[start] not in asking and len(words[start]) > 1:
            note(found, words[start], (words[start],))
        start += 1
    return list(found.values())[:MOST_TERMS]
