"""Which records may be tagged with the vision, a value or a promise, and who may tag them."""

from dataclasses import dataclass

from trust.models import Record


@dataclass(frozen=True)
class Taggable:
    """`name` stands in the address; `capability` is that of editing the record, so who edits it may tag it."""

    name: str
    model: type[Record]
    capability: str
