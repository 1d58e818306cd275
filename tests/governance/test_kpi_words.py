"""The report's sentences: plain, true, and what is said of each kind of thing."""

import re

import pytest

from governance.kpi import sentences
from governance.kpi.shape import AreaLine, short
from tests.governance import sample
from trust.words import reading_grade as grade


def prose(report):
    """Sentences of the report, with names and figures left out, as the domain list has them read."""
    names = [report["school"], *(line["name"] for line in report["figures"]), *(a["area"] for a in report["areas"])]
    said = [report["headline"], *report["questions"], *(move["words"] for move in report["moves"])]
    said += [finding["words"] for finding in report["findings"]]
    text = "\n".join(said)
    for name in sorted(filter(None, names), key=len, reverse=True):
        text = re.sub(re.escape(name) + r":? ?", "", text)
    return re.sub(r"[\d.,]+(%| per 100)?", lambda found: "." if found[0].endswith(".") else "", text)


@pytest.mark.parametrize("words, expected", [("The cat sat on the mat. It was warm.", -1), ("Figures stand out.", 1)])
def test_the_grade_is_near_what_is_known(words, expected):
    assert abs(grade(words) - expected) < 3


def test_long_words_have_a_high_grade():
    assert grade("Institutional accountability necessitates comprehensive organisational evaluation.") > 20


@pytest.mark.parametrize("name", ["ordinary", "worst"])
def test_the_report_reads_at_grade_8_or_below(name):
    assert grade(prose(sample.snapshot(name))) <= 8


@pytest.mark.parametrize(
    "words",
    [*(words for _, words in sentences.ASK), sentences.ASK_ANY, sentences.ASK_LATE, sentences.ASK_GOOD]
    + [*sentences.STANDING, sentences.CHANCE, sentences.UNSURE],
)
def test_each_sentence_reads_at_grade_8_or_below(words):
    assert grade(words) <= 8


def test_three_questions_even_where_nothing_stands_out():
    assert sentences.questions([], {}) == list(sentences.STANDING)


def test_a_question_is_asked_once():
    area = AreaLine("Safeguarding", 1, 0, 0, 0, 3), AreaLine("Attendance", 1, 0, 0, 0, 3)
    asked = sentences.questions([sentences.late(line) for line in area], {})
    assert asked[0].startswith("Safeguarding: ")
    assert asked[1:] == list(sentences.STANDING[:2])


@pytest.mark.parametrize(
    "line, words",
    [
        (AreaLine("x", 1, 0, 0, 0, 1), "1 task was not done in time. The oldest is late by 1 day."),
        (AreaLine("x", 1, 2, 0, 0, 40), "3 tasks were not done in time. The oldest is late by 40 days."),
    ],
)
def test_late_work_in_words(line, words):
    assert sentences.late(line).words == words


@pytest.mark.parametrize(
    "before, after, better_up, words",
    [
        ((60.0, 50.0, 70.0), (65.0, 55.0, 75.0), True, sentences.CHANCE),
        ((60.0, 58.0, 62.0), (70.0, 68.0, 72.0), True, "A real gain."),
        ((60.0, 58.0, 62.0), (70.0, 68.0, 72.0), False, "A real fall back."),
        ((60.0, 58.0, 62.0), (70.0, 68.0, 72.0), None, "This is more than chance."),
    ],
)
def test_what_may_be_said_of_a_change(before, after, better_up, words):
    assert sentences.moved(before, after, better_up) == words


def test_a_long_name_is_cut_at_a_word():
    assert short("Reading, writing and maths at the expected standard", 30) == "Reading, writing and maths…"
