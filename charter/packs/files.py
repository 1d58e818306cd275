"""The packs on disk: one YAML file each, with a head (`pack`) and sections."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).resolve().parent


class PackError(Exception):
    """The pack cannot be loaded; the message says why, for the person who wrote it."""


@dataclass(frozen=True)
class Pack:
    name: str
    title: str
    about: str
    sections: Mapping[str, Any]


def pack_names() -> list[str]:
    """The packs that ship, by name."""
    return sorted(path.stem for path in FOLDER.glob("*.yaml"))


def read(name: str) -> Pack:
    """A pack that ships, by name; or, from the command line, a trust's own file by its path."""
    path = FOLDER / f"{name}.yaml" if name in pack_names() else Path(name)
    if path.suffix != ".yaml" or not path.is_file():
        raise PackError(f"There is no pack “{name}”. There are: {', '.join(pack_names())}.")
    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise PackError(f"{path.name} is not a YAML file that can be read: {error}") from error
    if not isinstance(content, dict) or not isinstance(content.get("pack"), dict):
        raise PackError(f"{path.name} has no head: it must begin with “pack:” and a title.")
    head = content.pop("pack")
    return Pack(path.stem, str(head.get("title", path.stem)), str(head.get("about", "")).strip(), content)


def only_known(row: Mapping[str, Any], known: set[str], what: str) -> None:
    """A misspelt key is an error, never silently dropped."""
    unknown = sorted(set(row) - known)
    if unknown:
        raise PackError(f"{what}: {', '.join(unknown)} is not known here. Known: {', '.join(sorted(known))}.")
