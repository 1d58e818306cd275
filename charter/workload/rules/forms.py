"""Forms are short and plain: how long one may be, and what its words may ask of the reader (S2-8)."""

from collections.abc import Iterator

from charter.models import ProForma
from charter.questions import Definition
from charter.workload.models import Promise
from trust.words import count_of, reading_grade

Measure = Promise.Measure


def refusals(form: ProForma, definition: Definition) -> Iterator[str]:
    yield from too_long(form, definition, warns=False)


def warnings(form: ProForma, definition: Definition) -> Iterator[str]:
    yield from too_long(form, definition, warns=True)
    yield from hard_words(definition)


def too_long(form: ProForma, definition: Definition, *, warns: bool) -> Iterator[str]:
    asked = sum(not question.derived for question in definition.questions.values())
    for measure, number, unit in (
        (Measure.FORM_MINUTES, definition.minutes, "minute"),
        (Measure.FORM_QUESTIONS, asked, "question"),
    ):
        promise = Promise.objects.limit_of(measure)
        if promise and promise.limit is not None and promise.warns == warns and number > promise.limit:
            yield (
                f"“{form.title}” has {count_of(number, unit)}; the limit is {promise.limit}. "
                f"{promise.said} {promise.instead}"
            ).rstrip()


def hard_words(definition: Definition) -> Iterator[str]:
    """Texts of a question that ask more years of schooling of the reader than was promised."""
    promise = Promise.objects.limit_of(Measure.READING_GRADE)
    if promise is None or promise.limit is None:
        return
    for question in definition.questions.values():
        grade = reading_grade(f"{question.label}\n{question.help}")
        if grade > promise.limit:
            yield (
                f"“{question.label[:80]}” reads like year {round(grade)} of schooling; the aim is {promise.limit}. "
                f"{promise.instead}"
            ).rstrip()
