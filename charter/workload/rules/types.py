"""Types that the charter itself forbids to some of its decisions (S1-10)."""

from collections.abc import Iterable, Iterator

from charter.models import DecisionVersion
from charter.workload.models import Promise


def refusals(version: DecisionVersion, promises: Iterable[Promise] | None = None) -> Iterator[str]:
    """Cites the promise and its line in the charter. `promises`: where they are read already."""
    for promise in Promise.objects.of_kind(Promise.Kind.FORBIDS_TYPE) if promises is None else promises:
        named = version.decision.code in promise.decisions or promise.fits(version.decision.title)
        if named and version.type in promise.types:
            instead = promise.instead or "Choose another type."
            kind = version.get_type_display().lower()
            yield f"“{version.decision.title}” can't become {kind}. {promise.said} {instead}"
