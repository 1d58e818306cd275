"""The words of the glossary that a text uses."""

import re
from collections.abc import Iterable

from charter.values.models import GlossaryTerm


def used_in(texts: Iterable[str]) -> list[GlossaryTerm]:
    """The terms that stand as whole words in these texts; an abbreviation (SEND) only in its own capitals."""
    whole = " \n ".join(texts)
    return [
        term for term in GlossaryTerm.objects.all() if any(stands_in(word, whole) for word in (term.term, *term.also))
    ]


def stands_in(word: str, text: str) -> bool:
    flags = 0 if word.isupper() else re.IGNORECASE
    return re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text, flags) is not None
