"""What the charter says no form may ask, such as lesson plans (S1-8) or how often work is marked (S0-33, S1-11)."""

from collections.abc import Iterator

from charter.models import ProForma
from charter.questions import Definition
from charter.questions.promises import asking
from charter.workload.models import Promise


def refusals(form: ProForma, definition: Definition) -> Iterator[str]:
    yield from asked([form.title, *definition.words])


def asked(texts: list[str]) -> Iterator[str]:
    """A sentence for each promise that these texts break; also for what a school writes into its own version."""
    for promise in Promise.objects.of_kind(Promise.Kind.FORBIDS_QUESTION):
        found = dict.fromkeys(text for pattern in promise.compiled for text in asking(texts, pattern))
        for text in found:
            yield f"{promise.said} So nothing may ask: “{excerpt(text, promise)}”. {promise.instead}".rstrip()


def excerpt(text: str, promise: Promise) -> str:
    """The words around what was found."""
    found = next(found for pattern in promise.compiled if (found := pattern.search(text)))
    first, last = max(0, found.start() - 30), found.end() + 30
    return ("…" if first else "") + text[first:last].strip() + ("…" if last < len(text) else "")
