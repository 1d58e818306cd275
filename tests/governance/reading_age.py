"""Flesch and Kincaid's grade: how many years of school a text asks of its reader."""

import re

SILENT = re.compile(r"(?:[^laeiouy]es|[^td]ed|[^l]e)$")


def grade(text):
    """0.39 × words a sentence + 11.8 × syllables a word − 15.59; 8 is read with ease at 13 to 14."""
    sentences = [part for part in re.split(r"[.!?\n]+", text) if re.search("[a-zA-Z]", part)]
    words = re.findall("[a-zA-Z’']+", text)
    return 0.39 * len(words) / len(sentences) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


def syllables(word):
    """Groups of vowels, without a silent ending; close to a dictionary's count for common words."""
    word = SILENT.sub(lambda found: found[0][0], word.lower())
    return max(1, len(re.findall("[aeiouy]+", word)))
