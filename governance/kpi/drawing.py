"""From the snapshot to what page and PDF print: charts drawn, dates written out, cells in rows."""

from datetime import date
from typing import Any

from django.urls import reverse
from django.utils.html import format_html

from trust import charts, logos
from trust.charts import TrendPoint
from trust.charts.colour import readable
from trust.words import long_day

WIDTH, HEIGHT = 330, 165
HEADS = ("Measure", "Here", "Pupils", "England", "Likely range", "What we may say", "Year", "Source")
AREA_HEADS = ("Area of the charter", "Late", "Missed", "Due now", "Done")
MOVE_HEADS = ("Measure", "Before", "Now", "What we may say")


def context(snapshot: dict[str, Any]) -> dict[str, Any]:
    """Everything the templates print; it reads the snapshot and nothing else."""
    brand, day = readable(snapshot["colour"]), long_day(date.fromisoformat(snapshot["as_at"]))
    return {
        "report": snapshot,
        "brand": brand,
        "logo": logos.data_uri(snapshot.get("logo")),
        "foot": f"{snapshot['trust']} · {snapshot['school']} · {day}",
        "as_at": day,
        "heads": HEADS,
        "rows": [row(line) for line in snapshot["figures"]],
        "area_heads": AREA_HEADS,
        "area_rows": [[a["area"], a["late"], a["missed"], a["due"], a["done"]] for a in snapshot["areas"]],
        "move_heads": MOVE_HEADS,
        "move_rows": [[m["name"], m["before"], m["after"], m["words"]] for m in snapshot["moves"]],
        "numeric": (1, 2, 3, 4),
        "area_numeric": (1, 2, 3, 4),
        "move_numeric": (1, 2),
        "charts": [
            {"name": f"chart-{number}", **chart(trend, brand)}
            for number, trend in enumerate(snapshot["trends"], start=1)
        ],
    }


def row(line: dict[str, Any]) -> list[Any]:
    said = f"{line['mark']} {line['verdict_words']}".strip()
    cells = ("name", "value", "n", "national", "interval")
    return [*(line[cell] for cell in cells), said, line["period"], line["source"]]


def linked_rows(snapshot: dict[str, Any]) -> list[list[Any]]:
    """The rows for a reader who may open each figure: to its file, date and row."""
    return [
        [format_html('<a href="{}">{}</a>', reverse("figure_detail", args=[line["figure"]]), name), *rest]
        for line, (name, *rest) in zip(snapshot["figures"], map(row, snapshot["figures"]), strict=True)
    ]


def chart(trend: dict[str, Any], brand: str) -> dict[str, Any]:
    points = [
        TrendPoint(
            p["label"].removeprefix("20"), p["value"], p["low"], p["high"], p["n"], p["status"], p["break_before"]
        )
        for p in trend["points"]
    ]
    beside = [p["national"] for p in trend["points"]]
    given = {"comparator": beside, "comparator_label": "England", "unit": trend["unit"], "decimals": trend["decimals"]}
    return {
        "title": trend["title"],
        "svg": charts.trend(points, title=trend["title"], brand=brand, width=WIDTH, height=HEIGHT, **given),
        "table": charts.trend_table(points, **given),
        "source": trend["source"],
        "said": f"Source {trend['source']}. Bars show the likely range.",
    }


def title(snapshot: dict[str, Any]) -> str:
    return f"KPI report, {snapshot['school']}, {date.fromisoformat(snapshot['as_at']):%-d %B %Y}"
