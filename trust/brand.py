"""A trust's or school's colour as a small style sheet, darkened where text in it would be too pale to read."""

from collections.abc import Iterator

FALLBACK = "#1f4e79"
READABLE = 4.6
"""A little over the 4.5 to 1 that WCAG 2.2 AA asks of text."""

GROUND = "#f6f7f9"
"""What pages stand on: --ground of static/concord.css."""

Rgb = tuple[int, int, int]

SHEET = """:root {{
  --brand: {brand};
  --brand-text: {text};
  --brand-soft: {soft};
  --tblr-primary: {text};
  --tblr-primary-rgb: {numbers};
  --tblr-primary-darken: {dark};
  --tblr-primary-lt: {soft};
  --tblr-link-color: {text};
  --tblr-link-color-rgb: {numbers};
  --tblr-link-hover-color: {dark};
  --tblr-link-hover-color-rgb: {dark_numbers};
}}
"""


def sheet(colour: str) -> str:
    """The style sheet of a colour given as #rrggbb.

    Text in `--brand-text` is readable on white, on the page's ground and on `--brand-soft`, and white is on it.
    """
    brand = parse(colour)
    soft = mix(brand, (255, 255, 255), 0.9)
    text = readable(brand, soft, parse(GROUND))
    dark = mix(text, (0, 0, 0), 0.25)
    return SHEET.format(
        brand=as_hex(brand),
        text=as_hex(text),
        soft=as_hex(soft),
        dark=as_hex(dark),
        numbers=", ".join(map(str, text)),
        dark_numbers=", ".join(map(str, dark)),
    )


def readable(colour: Rgb, *grounds: Rgb) -> Rgb:
    """The colour, or the first darker shade of it that can be read on each of these grounds."""
    return next(shade for shade in darker(colour) if all(contrast(shade, ground) >= READABLE for ground in grounds))


def darker(colour: Rgb) -> Iterator[Rgb]:
    for step in range(21):
        yield mix(colour, (0, 0, 0), step / 20)


def parse(colour: str) -> Rgb:
    digits = (colour or FALLBACK).lstrip("#")
    return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)


def as_hex(colour: Rgb) -> str:
    return "#" + "".join(f"{part:02x}" for part in colour)


def mix(colour: Rgb, other: Rgb, share: float) -> Rgb:
    """The colour with a share of the other in it, 0 to 1."""
    red, green, blue = (round(a * (1 - share) + b * share) for a, b in zip(colour, other, strict=True))
    return red, green, blue


def contrast(one: Rgb, other: Rgb) -> float:
    """WCAG 2.2 contrast ratio, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: Rgb) -> float:
    parts = [part / 255 for part in colour]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
