"""The promises over a whole charter, once packs are loaded: what publishing would have refused one by one."""

from collections.abc import Collection, Iterator

from charter.models import DecisionVersion, Status
from charter.workload.models import Promise
from charter.workload.rules import once, types, windows
from trust import clock


def faults(codes: Collection[str]) -> Iterator[str]:
    """Of the decisions with these codes, in force today or later."""
    versions = DecisionVersion.objects.filter(status=Status.PUBLISHED, decision__code__in=codes)
    versions = versions.exclude(effective_to__lt=clock.today()).select_related("decision__area", "year")
    promises = list(Promise.objects.of_kind(Promise.Kind.FORBIDS_TYPE))
    for version in versions:
        yield from types.refusals(version, promises)
    asking = versions.filter(duties__asks="window").order_by("effective_from", "pk").distinct()
    yield from dict.fromkeys(words for version in asking for words in windows.refusals(version))
    for form_version in once.with_items(once.live()):
        yield from once.form_refusals(form_version.proforma, form_version.parsed)
