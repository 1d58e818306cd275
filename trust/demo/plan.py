"""What the demo trust is to be like: how many schools and years, seen from which day, by which seed."""

import zlib
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from random import Random

from trust import clock


@dataclass(frozen=True)
class DemoPlan:
    """`folder` is where parts write their files in the official formats before the importers read them."""

    schools: int
    years: int
    as_at: date
    seed: int
    folder: Path

    def random(self, *names: object) -> Random:
        """A generator of its own for each purpose, so that one part's draws never shift another's."""
        words = " ".join(str(name) for name in (self.seed, *names))
        return Random(zlib.crc32(words.encode()))

    @property
    def first_autumn(self) -> int:
        """The calendar year in which the academic year of `as_at` begins."""
        return self.as_at.year if self.as_at.month >= 9 else self.as_at.year - 1

    @property
    def past_years(self) -> list[int]:
        """The finished academic years that have figures, by the calendar year they begin in, oldest first."""
        return list(range(self.first_autumn - self.years, self.first_autumn))

    def moment(self, day: date | None = None, hour: int = 9) -> datetime:
        """A moment of the day (`as_at`) in London: what parts set the clock to."""
        return datetime.combine(day or self.as_at, time(hour), clock.LONDON)
