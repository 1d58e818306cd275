"""What loading a pack would do, sorted for the page that shows it before anything is written."""

from collections.abc import Sequence
from dataclasses import dataclass

from charter.packs.changes import Change


@dataclass(frozen=True)
class Difference:
    """`new` holds the names of what would be added, by section; `standing` what stays as the trust has it."""

    new: list[tuple[str, list[str]]]
    changed: list[Change]
    standing: list[Change]
    same: int

    @property
    def added(self) -> int:
        return sum(len(records) for _, records in self.new)

    @property
    def writes(self) -> bool:
        return bool(self.new or self.changed)


def difference(changes: Sequence[Change]) -> Difference:
    new: dict[str, list[str]] = {}
    for change in changes:
        if change.kind == "new":
            new.setdefault(change.section.replace("_", " "), []).append(change.record)
    changed = [change for change in changes if change.kind == "changed"]
    standing = [change for change in changes if not change.writes and change.kind != "unchanged"]
    return Difference(list(new.items()), changed, standing, sum(change.kind == "unchanged" for change in changes))
