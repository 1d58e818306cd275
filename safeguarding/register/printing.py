"""From the frozen part of the record to what screen and PDF show; it reads the snapshot and nothing else."""

from datetime import date, datetime
from typing import Any

from safeguarding.register.selectors.states import CHECKS
from trust import clock, logos
from trust.charts.colour import readable
from trust.words import count_of, short_day

MARKS = {"red": "Missing", "amber": "To settle", "green": "Complete"}


def shown(snapshot: dict[str, Any]) -> dict[str, Any]:
    """For page and PDF alike."""
    made = datetime.fromisoformat(snapshot["made_at"]).astimezone(clock.LONDON)
    return {
        "record": snapshot,
        "whose": snapshot["school"] or f"{snapshot['trust']}: members, trustees and central staff",
        "moment": f"{made:%-d %B %Y, %H:%M}",
        "heads": [kind.label for kind in CHECKS],
        "counted": counted(snapshot["counts"]),
        "lines": [
            {**row, "started": short_day(date.fromisoformat(row["started"])), "mark": MARKS[row["state"]]}
            for row in snapshot["rows"]
        ],
    }


def counted(counts: dict[str, int]) -> str:
    """41 people: 39 complete, 1 to settle, 1 with a check missing or late."""
    words = [f"{counts[name]} {text}" for name, text in (
        ("green", "complete"), ("amber", "with something to settle"), ("red", "with a check missing or late"),
    ) if counts.get(name)]  # fmt: skip
    return f"{count_of(sum(counts.values()), 'person', 'people')}: {', '.join(words) or 'nobody yet'}"


def context(snapshot: dict[str, Any]) -> dict[str, Any]:
    """For the PDF: with the logo inside, and colours that can be read on paper."""
    page = shown(snapshot)
    return {
        **page,
        "brand": readable(snapshot["colour"]),
        "logo": logos.data_uri(snapshot["logo"]),
        "foot": f"{page['whose']} · Single Central Record · {page['moment']} · restricted",
    }


def title(snapshot: dict[str, Any]) -> str:
    whose = snapshot["school"] or snapshot["trust"]
    return f"Single Central Record, {whose}, {date.fromisoformat(snapshot['as_at']):%-d %B %Y}"
