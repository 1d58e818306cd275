"""Drawing SVG as text: every mark has its attributes written out, for WeasyPrint does not apply a page's CSS to it."""

import re
from collections.abc import Iterable
from functools import lru_cache

from django.utils.html import escape
from django.utils.safestring import SafeString

from trust.charts.colour import INK

FONT = "Inter, Arial, sans-serif"
SIZE = 12
"""Text size in pixels, one for the whole chart."""

Point = tuple[float, float]

# Characters that XML forbids even escaped; a pasted school name may hold one.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_NARROW, _WIDE = frozenset("iljtfrI.,:;'|!()[] -"), frozenset("mwMWQO@%&—…")


def number(value: float) -> str:
    """A coordinate with one decimal at most: short, and the same on every machine."""
    return f"{round(value, 1) + 0.0:g}"


def clean(text: str) -> str:
    """Text that may stand between tags or in an attribute."""
    return escape(_FORBIDDEN.sub("", text))


def element(name: str, css: str, content: str = "", **attributes: str | float | None) -> str:
    """One element; underscores in names become hyphens, None leaves an attribute out. `content` is markup."""
    written = "".join(
        f' {key.replace("_", "-")}="{value if isinstance(value, str) else number(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    return f'<{name} class="{css}"{written}>{content}</{name}>' if content else f'<{name} class="{css}"{written}/>'


def line(css: str, start: Point, end: Point, stroke: str, width: float = 1, dash: str | None = None) -> str:
    return element(
        "line",
        css,
        x1=start[0],
        y1=start[1],
        x2=end[0],
        y2=end[1],
        stroke=stroke,
        stroke_width=width,
        stroke_dasharray=dash,
    )


def path(css: str, points: Iterable[Point], stroke: str, width: float = 1, dash: str | None = None) -> str:
    """An open line through the points."""
    return element(
        "polyline", css, points=_written(points), fill="none", stroke=stroke, stroke_width=width, stroke_dasharray=dash,
        stroke_linejoin="round", stroke_linecap=None if dash else "round",
    )  # fmt: skip


def shape(css: str, points: Iterable[Point], fill: str, stroke: str = "none", width: float = 1) -> str:
    """A closed, filled figure."""
    return element("polygon", css, points=_written(points), fill=fill, stroke=stroke, stroke_width=width)


def circle(css: str, at: Point, radius: float, fill: str, stroke: str = "none", width: float = 1) -> str:
    return element("circle", css, cx=at[0], cy=at[1], r=radius, fill=fill, stroke=stroke, stroke_width=width)


def text(css: str, at: Point, words: str, fill: str = INK, anchor: str = "start", weight: str | None = None) -> str:
    """Words on a baseline; `anchor` is start, middle or end."""
    return element(
        "text", css, clean(words), x=at[0], y=at[1], fill=fill, text_anchor=anchor, font_weight=weight
    ) if words else ""  # fmt: skip


def drawing(css: str, parts: Iterable[str], *, title: str, width: float, height: float) -> SafeString:
    """The whole chart. Its title comes first: it is the text alternative on the page and in a tagged PDF."""
    size = f'viewBox="0 0 {number(width)} {number(height)}" width="{number(width)}" height="{number(height)}"'
    opening = f'<svg xmlns="http://www.w3.org/2000/svg" class="chart {css}" role="img" {size}'
    return SafeString(  # nosec B703
        f'{opening} font-family="{FONT}" font-size="{SIZE}"><title>{clean(title)}</title>{"".join(parts)}</svg>'
    )


def sentence(words: str) -> SafeString:
    """What stands in a chart's place when there is nothing to draw."""
    return SafeString(f'<span class="chart-empty">{clean(words)}</span>')  # nosec B703


@lru_cache(maxsize=4096)
def width_of(words: str) -> float:
    """About how wide the words are, in pixels, rather too wide than too narrow: the server has no font to ask."""
    return sum(0.36 if c in _NARROW else 0.92 if c in _WIDE else 0.7 if c.isupper() else 0.58 for c in words) * SIZE


def fit(words: str, width: float) -> str:
    """The words, cut with an ellipsis where they are wider than `width` pixels."""
    if width_of(words) <= width:
        return words
    while words and width_of(words) + SIZE > width:
        words = words[:-1]
    return words.rstrip() + "…"


def label(at: Point, words: str, width: float) -> str:
    """A row's name; where it must be cut, the whole of it shows on pointing."""
    shown = text("label", at, fit(words, width))
    return shown if width_of(words) <= width else f'<g class="cut"><title>{clean(words)}</title>{shown}</g>'


def wrap(words: str, width: float) -> list[str]:
    """The words in as few lines as hold them, each cut to the width if need be."""
    lines: list[str] = []
    for word in words.split():
        if lines and width_of(f"{lines[-1]} {word}") <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return [fit(line, width) for line in lines]


def _written(points: Iterable[Point]) -> str:
    return " ".join(f"{number(x)},{number(y)}" for x, y in points)
