"""The `evidence` section of a pack: what a trust may begin its register of evidence with."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from django.contrib.contenttypes.models import ContentType

from charter.models import Decision
from charter.packs import Change, Loading
from charter.packs.changes import settle
from charter.packs.shape import listed, text
from improvement.models import Strand
from improvement.practice.models import EvidenceItem, EvidenceLink
from trust import clock

Strength, Cost = EvidenceItem.Strength, EvidenceItem.Cost
WORDS = ("title", "publisher", "source", "link", "says", "fit", "against")
EVIDENCE = {
    "code": text(required=True),
    "strand": text(),
    "decisions": listed(),
    "kind": text(required=True, choices=EvidenceItem.Kind.values),
    "strength": text(choices=[value.split("_")[1] for value in Strength.values]),
    "cost": text(choices=[value.split("_")[1] for value in Cost.values]),
    **{name: text(required=name in ("title", "publisher", "says", "fit", "against")) for name in WORDS},
}


def load_evidence(rows: Sequence[Mapping[str, Any]], loading: Loading) -> Iterator[Change]:
    """Strength and cost are given by their words alone; `decisions` are the codes of those that rest on it (S0-43).

    A strand or a decision that no loaded pack brings is left out: the register may be loaded without them.
    """
    strands = {strand.code: strand for strand in Strand.objects.all()}
    for row in rows:
        values = {name: row.get(name, "") for name in WORDS}
        values |= {"kind": row["kind"], "strand": strands.get(row.get("strand", ""))}
        values["strength"] = full(Strength.values, row.get("strength", "unknown"))
        values["cost"] = full(Cost.values, row.get("cost", "unknown"))
        item, change = settle(EvidenceItem, "evidence", where={"code": row["code"]}, values=values)
        yield change
        if item.pk:
            rest_on(item, row.get("decisions", ()), loading)


def rest_on(item: EvidenceItem, codes: Sequence[str], loading: Loading) -> None:
    kind, now = ContentType.objects.get_for_model(Decision), clock.now()
    EvidenceLink.objects.bulk_create(
        (
            EvidenceLink(item=item, target_type=kind, target_id=pk, by=loading.by, at=now)
            for pk in Decision.objects.filter(code__in=list(codes)).values_list("pk", flat=True)
        ),
        ignore_conflicts=True,
    )


def full(values: Sequence[str], word: str) -> str:
    return next(value for value in values if value.endswith(f"_{word}"))
