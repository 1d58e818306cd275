"""The packs on disk: one YAML file each, with a head (`pack`) and sections."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from charter.packs.lines import PackError, Place, Row, Trail, read_file
from charter.packs.shape import fit, text

__all__ = ["FOLDER", "Pack", "PackError", "only_known", "pack_names", "read"]

FOLDER = Path(__file__).resolve().parent
HEAD = {"title": text(required=True), "about": text()}


@dataclass(frozen=True)
class Pack:
    name: str
    title: str
    about: str
    sections: Mapping[str, Any]
    content: Row
    trail: Trail = field(default_factory=Trail)

    def place_of_section(self, name: str) -> Place:
        return self.content.place(name)


def pack_names() -> list[str]:
    """The packs that ship, by name."""
    return sorted(path.stem for path in FOLDER.glob("*.yaml"))


def read(name: str) -> Pack:
    """A pack that ships, by name; or, from the command line, a trust's own file by its path."""
    path = FOLDER / f"{name}.yaml" if name in pack_names() else Path(name)
    if path.suffix != ".yaml" or not path.is_file():
        raise PackError(f"There is no pack “{name}”. There are: {', '.join(pack_names())}.")
    trail = Trail()
    content = read_file(path, trail)
    if not isinstance(content, Row) or not isinstance(content.get("pack"), Row):
        raise PackError("A pack must begin with “pack:” and a title.", Place(path.name, 1, "pack"))
    head = content["pack"]
    fit(head, HEAD, "pack")
    sections = {name: data for name, data in content.items() if name != "pack"}
    return Pack(path.stem, head["title"], head.get("about", "").strip(), sections, content, trail)


def only_known(row: Mapping[str, Any], known: Collection[str], what: str) -> None:
    """A misspelt key is an error, never silently dropped."""
    unknown = [key for key in row if key not in known]
    if unknown:
        place = row.place(unknown[0]) if isinstance(row, Row) else None
        raise PackError(f"{what}: {', '.join(unknown)} is not known here. Known: {', '.join(sorted(known))}.", place)
