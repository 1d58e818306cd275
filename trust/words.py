"""Dates, counts and lateness in plain words, the same on pages, in mails and in PDFs."""

import re
from datetime import date, datetime

from trust import clock


def local(value: date | datetime) -> date:
    return value.astimezone(clock.LONDON).date() if isinstance(value, datetime) else value


def long_day(value: date | datetime) -> str:
    return f"{local(value):%A %-d %B %Y}"


def short_day(value: date | datetime) -> str:
    return f"{local(value):%-d %b %Y}"


def count_of(number: int, singular: str, plural: str = "") -> str:
    """1 school, 2 schools, 0 schools."""
    return f"{number:,} {singular if number == 1 else plural or singular + 's'}"


def in_a_sentence(label: str) -> str:
    """'Termly audits' as 'termly audits'; an abbreviation or a name (Single Central Record) keeps its capitals."""
    first, _, rest = label.partition(" ")
    return label if first[1:2].isupper() or rest[:1].isupper() else label[:1].lower() + label[1:]


def late_by(due: date, today: date) -> str:
    days = (today - due).days
    if days == 0:
        return "today"
    return f"late by {count_of(days, 'day')}" if days > 0 else f"in {count_of(-days, 'day')}"


SILENT = re.compile(r"(?:[^laeiouy]es|[^td]ed|[^l]e)$")


def reading_grade(text: str) -> float:
    """Flesch and Kincaid's grade, about the years of schooling that a text asks of its reader; 0 without words.

    0.39 × words a sentence + 11.8 × syllables a word − 15.59; 8 is read with ease at 13 to 14.
    """
    sentences = [part for part in re.split(r"[.!?\n]+", text) if re.search("[a-zA-Z]", part)]
    words = re.findall("[a-zA-Z’']+", text)
    if not words or not sentences:
        return 0.0
    return 0.39 * len(words) / len(sentences) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


def syllables(word: str) -> int:
    """Groups of vowels, without a silent ending; close to a dictionary's count for common words."""
    word = SILENT.sub(lambda found: found[0][0], word.lower())
    return max(1, len(re.findall("[aeiouy]+", word)))
