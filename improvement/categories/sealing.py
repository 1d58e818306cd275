"""What a judgement rested on, sealed: canonical JSON and its hash, and the replay that reads nothing else."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from improvement.categories.agreement import Agreement, agreement
from improvement.categories.models import Snapshot
from improvement.categories.support import SupportPlan, support_plan


class Broken(Exception):
    """A snapshot that is not what was sealed."""


def canonical(body: Mapping[str, Any]) -> str:
    """The same content always gives the same text: keys sorted, no spaces."""
    return json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


@dataclass(frozen=True)
class Replay:
    """A category as it was judged, worked out again from its snapshot alone."""

    body: Mapping[str, Any]
    sha256: str
    agreement: Agreement
    forced_by: str
    plan: SupportPlan

    @property
    def overall(self) -> int:
        return int(self.body["judgement"]["stands"])

    @property
    def same(self) -> bool:
        """What is worked out again is what was written down when it was judged."""
        said = self.body["judgement"]
        return said["agreement"] == self.agreement.words and said["forced_by"] == self.forced_by


def replay(snapshot: Snapshot) -> Replay:
    """Raises Broken where the text does not have the hash it was sealed with."""
    if digest(snapshot.body) != snapshot.sha256:
        raise Broken(str(snapshot))
    return replay_of(json.loads(snapshot.body), snapshot.sha256)


def replay_of(body: Mapping[str, Any], sha256: str) -> Replay:
    levels = {row["level"]: row for row in body["levels"]}
    strands = body["strands"]
    pairs = [
        (row["views"]["first"]["need"], row["views"]["second"]["need"])
        for row in strands
        if {"first", "second"} <= row["views"].keys()
    ]
    settled = [(row["name"], row["views"]["settled"]["need"], row["views"]["settled"]["help"]) for row in strands]
    forced = [row["name"] for row in strands if row["forces"] and row["views"]["settled"]["need"] == max(levels)]
    plan = support_plan(levels, body["judgement"]["stands"], settled)
    return Replay(body, sha256, agreement(pairs), forced[0] if forced else "", plan)
