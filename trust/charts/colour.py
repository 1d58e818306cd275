"""The few colours of a chart, and how a trust's brand is kept readable on white."""

import re

INK = "#1b2430"
MUTED = "#55606e"
WHISKER = "#6f7b88"
RULE = "#e3e7ec"
BETTER = "#1d6b45"
WORSE = "#a3231b"
BRAND = "#1f4e79"
WHITE = "#ffffff"

TEXT_CONTRAST = 4.5
"""WCAG 2.2 AA for text; marks need 3, and the brand colour is used for both."""

_HEX = re.compile(r"#[0-9a-fA-F]{6}")


def contrast(one: str, other: str = WHITE) -> float:
    """WCAG contrast ratio of two #rrggbb colours, from 1 to 21."""
    bright, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def readable(brand: str) -> str:
    """The brand colour, darkened until it can be read as text on white; Concord's own where it is no #rrggbb."""
    colour = brand.lower() if _HEX.fullmatch(brand) else BRAND
    while contrast(colour) < TEXT_CONTRAST:
        colour = mix(colour, "#000000", 0.1)
    return colour


def mix(colour: str, other: str, share: float) -> str:
    """`share` of the other colour in the first: `mix(brand, WHITE, 0.8)` is a tint."""
    pairs = zip(_channels(colour), _channels(other), strict=True)
    return "#" + "".join(f"{round(a * (1 - share) + b * share):02x}" for a, b in pairs)


def _channels(colour: str) -> tuple[int, ...]:
    return tuple(int(colour[i : i + 2], 16) for i in (1, 3, 5))


def _luminance(colour: str) -> float:
    parts = [channel / 255 for channel in _channels(colour)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
