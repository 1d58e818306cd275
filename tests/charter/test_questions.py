"""Question kinds keep what was typed, whatever it was; a definition that breaks a promise is refused."""

from datetime import date
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from hypothesis import given
from hypothesis import strategies as st

from charter.questions import KINDS, Question, kind_of, parse
from tests.charter.proformas import EVERY_KIND

PEOPLE = [(1, "Ada"), (2, "Bo")]
WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=300)


def through(question, typed):
    """What is kept, and what it is after it was shown and sent again unchanged."""
    kind, field = kind_of(question), kind_of(question).field(question, PEOPLE)
    field.required = False
    kept = kind.pack(field.clean(typed))
    shown = field.prepare_value(kind.unpack(kept))
    shown = field.widget.format_value(shown) if shown is not None else ""
    return kept, kind.pack(field.clean(shown[0] if isinstance(shown, list) else shown))


def ask(kind, **options):
    return Question(code="q", kind=kind, label="Q", **options)


@given(WORDS)
def test_a_line_of_text_is_kept_as_typed(typed):
    kept, again = through(ask("text"), typed)
    assert kept == again == (typed.strip() or None)


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=500))
def test_text_is_the_same_however_the_browser_ends_its_lines(typed):
    kept, again = through(ask("long_text"), typed)
    assert kept == again
    assert kept == through(ask("long_text"), typed.replace("\r\n", "\n").replace("\n", "\r\n"))[0]


@given(st.decimals(min_value=-(10**8), max_value=10**8, places=6))
def test_a_number_is_kept_as_a_number(typed):
    kept, again = through(ask("number"), str(typed))
    assert kept == again
    assert Decimal(str(kept)) == typed


@given(st.integers(-(10**9), 10**9), st.integers(0, 99))
def test_money_keeps_every_penny(pounds, pence):
    kept, again = through(ask("money"), f"£{pounds:,}.{pence:02}")
    assert kept == again
    assert Decimal(kept) == Decimal(f"{pounds}.{pence:02}")


@given(st.dates(date(1900, 1, 1), date(2200, 12, 31)), st.sampled_from(["%Y-%m-%d", "%d/%m/%Y", "%d %B %Y"]))
def test_a_date_is_kept_in_one_form_however_it_was_written(typed, form):
    kept, again = through(ask("date"), typed.strftime(form))
    assert kept == again == typed.isoformat()


@given(st.sampled_from(["judgement", "rag", "met", "yes_no"]), st.integers(0, 2))
def test_an_answer_of_a_scale_is_kept(kind, number):
    raw = {"code": "q", "kind": kind, "label": "Q", "choices": EVERY_KIND["scales"]["strength"]}
    question = parse({"sections": [{"code": "s", "title": "S", "questions": [raw]}]}).questions["q"]
    value = question.choices[number].value
    assert through(question, value) == (value, value)
    assert kind_of(question).words(question, value) == question.choices[number].word


@given(st.sampled_from(PEOPLE))
def test_a_person_is_kept_with_the_name_of_the_day(person):
    kept, again = through(ask("person"), str(person[0]))
    assert kept == again == {"id": person[0], "name": person[1]}


@given(st.sampled_from(sorted(set(KINDS) - {"table", "evidence"})))
def test_nothing_typed_is_no_answer(kind):
    choices = parse(EVERY_KIND).questions["judgement"].choices
    assert through(ask(kind, choices=choices), "") == (None, None)


@pytest.mark.parametrize(
    ("kind", "typed", "words"),
    [
        ("number", "1234.5", "1,234.5 pupils"),
        ("money", "1,234.5", "£1,234.50"),
        ("money", "-3", "-£3.00"),
        ("date", "4/2/2027", "Thursday 4 February 2027"),
    ],
)
def test_answers_read_in_words(kind, typed, words):
    question = ask(kind, unit="pupils")
    assert kind_of(question).words(question, through(question, typed)[0]) == words


@pytest.mark.parametrize("typed", ["NaN", "Infinity", "1e999", "twelve", "1" * 20])
def test_what_is_no_number_is_refused(typed):
    with pytest.raises(ValidationError):
        through(ask("number"), typed)


def section(**question):
    return {"sections": [{"code": "s", "title": "S", "questions": [{"code": "q", "kind": "text", **question}]}]}


@pytest.mark.parametrize("label", ["Names of the pupils concerned", "UPN", "Each pupil's initials"])
def test_no_form_can_ask_who_a_pupil_is(label):
    with pytest.raises(ValidationError):
        parse(section(label=label))
    with pytest.raises(ValidationError):
        parse(section(label="Files", help=label))


@pytest.mark.parametrize(
    "label",
    ["What did you see? No names of pupils, please.", "How do pupils use feedback?", "Name of the school"],
)
def test_a_form_may_ask_what_is_near_to_it(label):
    assert parse(section(label=label)).questions["q"].label == label


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"kind": "slider", "label": "Q"}, "no known kind"),
        ({"label": ""}, "needs a label"),
        ({"label": "Q", "code": "Not a code"}, "code of small letters"),
        ({"label": "Q", "kind": "judgement"}, "at least two answers"),
        ({"label": "Q", "kind": "table"}, "without columns"),
        ({"label": "Q", "colour": "red"}, "unknown key"),
        ({"label": "Q", "kind": "met", "action_when": ["never"]}, "does not offer"),
        ({"label": "Q", "kind": "judgement", "scale": "none"}, "names a scale"),
    ],
)
def test_a_faulty_definition_is_refused_with_its_fault(change, words):
    with pytest.raises(ValidationError) as refused:
        parse(section(**change))
    assert words in " ".join(refused.value.messages)


def test_two_questions_cannot_share_a_code():
    raw = section(label="Q")
    raw["sections"].append({"code": "t", "title": "T", "questions": [{"code": "q", "kind": "text", "label": "R"}]})
    with pytest.raises(ValidationError, match="Two questions"):
        parse(raw)


def test_a_form_without_sections_is_refused():
    for raw in ({}, {"sections": []}, [], None):
        with pytest.raises(ValidationError):
            parse(raw)
