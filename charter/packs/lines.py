"""YAML that remembers where it stands: a mistake in a pack is named by file, line and field."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml


@dataclass(frozen=True)
class Place:
    file: str
    line: int
    field: str = ""

    def __str__(self) -> str:
        return f"{self.file}, line {self.line}" + (f", field “{self.field}”" if self.field else "")


class PackError(Exception):
    """The pack cannot be loaded; the message says where and why, for the person who wrote it.

    Raised without a place inside a section's `load`, it gets the place of the row that is being read; `field` is the
    model's field, where it is one field that is wrong.
    """

    def __init__(self, words: str, place: Place | None = None, field: str = "") -> None:
        super().__init__(f"{place}: {words}" if place else words)
        self.words, self.place, self.field = words, place, field


@dataclass
class Trail:
    """The row of a file that is being read just now."""

    row: "Row | None" = None


class Row(dict[str, Any]):
    """A mapping of the file: to ask for a key that is not there is a mistake in the pack, named with its line."""

    def __init__(self, file: str, line: int) -> None:
        super().__init__()
        self.file, self.line = file, line
        self.lines: dict[str, int] = {}

    def place(self, field: str = "") -> Place:
        return Place(self.file, self.lines.get(field, self.line), field)

    def place_of(self, model_field: str) -> Place:
        """The place of the key that fills a model's field: “lead” fills lead_role, “product” external_product."""
        same = [key for key in self.lines if key == model_field]
        alike = [key for key in self.lines if model_field.startswith(key) or model_field.endswith(key)]
        return self.place(next(iter(same + alike), ""))

    def __missing__(self, key: str) -> Any:
        raise PackError("This must be given.", self.place(key))


class Rows(list[Any]):
    """A list of the file that leaves a trail of the row it is at."""

    trail: Trail

    def __iter__(self) -> Iterator[Any]:
        before = self.trail.row
        for item in super().__iter__():
            if isinstance(item, Row):
                self.trail.row = item
            yield item
        self.trail.row = before


class PlacedLoader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Safe YAML, its mappings Rows of one file with one trail; a key given twice is a mistake."""

    file: str
    trail: Trail

    def build_row(self, node: yaml.MappingNode) -> Iterator[Row]:
        row = Row(self.file, node.start_mark.line + 1)
        yield row
        self.flatten_mapping(node)
        for key_node, value_node in node.value:
            key, line = self.construct_object(key_node, deep=True), key_node.start_mark.line + 1
            if not isinstance(key, str):
                raise PackError(f"“{key}” is not a word; put it in quotes.", Place(self.file, line))
            if key in row:
                raise PackError("This is given twice.", Place(self.file, line, key))
            row.lines[key] = line
            row[key] = self.construct_object(value_node, deep=True)

    def build_rows(self, node: yaml.SequenceNode) -> Iterator[list[Any]]:
        rows = Rows()
        rows.trail = self.trail
        yield rows
        rows.extend(self.construct_object(child, deep=True) for child in node.value)


PlacedLoader.add_constructor("tag:yaml.org,2002:map", PlacedLoader.build_row)
PlacedLoader.add_constructor("tag:yaml.org,2002:seq", PlacedLoader.build_rows)


def read_file(path: Path, trail: Trail | None = None) -> Any:
    """A YAML file with its places; what YAML itself cannot read is a PackError with the line."""
    try:
        loader = PlacedLoader(path.read_text(encoding="utf-8"))
        loader.file, loader.trail = path.name, trail or Trail()
        return loader.get_single_data()
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise PackError(f"This is not YAML that can be read: {error.problem}.", Place(path.name, line)) from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise PackError(f"{path.name} is not a YAML file that can be read: {error}") from error


def bare(value: Any) -> Any:
    """The same data as ordinary lists and mappings, to be stored."""
    if isinstance(value, dict):
        return {key: bare(part) for key, part in value.items()}
    return [bare(part) for part in value] if isinstance(value, list) else value
