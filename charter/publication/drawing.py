"""From the snapshot to what page and PDF print; it reads the snapshot and nothing else."""

from datetime import date
from typing import Any

from trust import logos
from trust.charts.colour import readable
from trust.words import long_day, short_day


def context(snapshot: dict[str, Any]) -> dict[str, Any]:
    """For the PDF: with the logo inside, and colours that can be read on paper."""
    day = long_day(date.fromisoformat(snapshot["as_at"]))
    whose = snapshot["school"] or snapshot["trust"]
    return {
        **shown(snapshot),
        "brand": readable(snapshot["colour"]),
        "logo": logos.data_uri(snapshot["logo"]),
        "foot": f"{whose} · Our charter · {day}",
    }


def shown(snapshot: dict[str, Any]) -> dict[str, Any]:
    """For page and PDF alike."""
    return {
        "charter": snapshot,
        "whose": snapshot["school"] or snapshot["trust"],
        "as_at": date.fromisoformat(snapshot["as_at"]),
        "count": sum(len(part["lines"]) for part in snapshot["parts"]),
        "several": len({part["charter"] for part in snapshot["parts"]}) > 1,
        "own_ways": [
            {**way, "published_on": short_day(date.fromisoformat(way["published_on"]))} for way in snapshot["own_ways"]
        ],
    }


def title(snapshot: dict[str, Any]) -> str:
    return f"Charter, {snapshot['school'] or snapshot['trust']}, {date.fromisoformat(snapshot['as_at']):%-d %B %Y}"
