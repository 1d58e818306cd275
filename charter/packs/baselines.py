"""What the packs last wrote, held in memory for one run and saved at its end."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django.db import models

from charter.models import PackRecord

Key = tuple[str, str]
LOADED = "loaded"
"""Section under which each pack that was loaded stands itself."""


@dataclass
class Baselines:
    """`pack` is the one that is being loaded just now; `at_the_end` is what waits until all sections are read."""

    pack: str = ""
    known: dict[Key, PackRecord] = field(default_factory=dict)
    noted: set[Key] = field(default_factory=set)
    at_the_end: list[Callable[[], None]] = field(default_factory=list)

    def last(self, section: str, key: str) -> dict[str, Any] | None:
        """The values a pack last wrote; None where none ever did."""
        record = self.known.get((section, key))
        return record.values if record else None

    def given(self, section: str, key: str, values: Mapping[str, Any]) -> Mapping[str, Any]:
        """What to compare the trust's row with: nothing counts as given where the row is not this pack's."""
        record = self.known.get((section, key))
        if record is None or record.pack != self.pack:
            return {name: Untold for name in values}
        return record.values

    def is_another_packs(self, section: str, key: str) -> bool:
        record = self.known.get((section, key))
        return record is not None and record.pack != self.pack

    def note(self, section: str, key: str, values: Mapping[str, Any]) -> None:
        """Remembers what the pack gave; another pack's record stays that pack's."""
        record = self.known.setdefault((section, key), PackRecord(section=section, key=key, pack=self.pack))
        if record.pack == self.pack and (record.pk is None or not values.items() <= record.values.items()):
            record.values = {**record.values, **values}
            self.noted.add((section, key))

    def keys(self, section: str, under: str) -> Iterator[str]:
        """The keys of this pack's records of a section below another record."""
        for (name, key), record in self.known.items():
            if name == section and record.pack == self.pack and key.startswith(f"{under}/"):
                yield key

    def loaded(self) -> set[str]:
        return {key for section, key in self.known if section == LOADED}

    def keep(self) -> None:
        records = [self.known[key] for key in self.noted]
        PackRecord.objects.bulk_create([record for record in records if record.pk is None], batch_size=1000)
        PackRecord.objects.bulk_update([record for record in records if record.pk], ["values"], batch_size=1000)


class Untold:
    """Equal to nothing: stands for a value that no pack gave."""


running: ContextVar[Baselines | None] = ContextVar("baselines of the run", default=None)


def baselines() -> Baselines:
    """Those of the run; a section read outside any run compares with nothing and remembers nothing."""
    return running.get() or Baselines()


@contextmanager
def remembering() -> Iterator[Baselines]:
    """One run: what was written before is read at its start, what it wrote is saved at its end."""
    kept = Baselines(known={(record.section, record.key): record for record in PackRecord.objects.all()})
    token = running.set(kept)
    try:
        yield kept
        kept.keep()
    finally:
        running.reset(token)


def plain(value: Any) -> Any:
    """A value as JSON can hold it and as two can be compared."""
    if isinstance(value, models.Model):
        return value.pk
    if isinstance(value, (list, tuple)):
        return [plain(part) for part in value]
    if isinstance(value, dict):
        return {key: plain(part) for key, part in value.items()}
    return str(value) if isinstance(value, (date, datetime, Decimal)) else value
