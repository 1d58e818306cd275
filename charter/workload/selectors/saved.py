"""Minutes that nobody spent because the answer was there already: counted from what was prefilled (S1-14)."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Case, Count, IntegerField, Value, When

from charter.models import Answer, ProForma, ProFormaVersion
from charter.questions import Definition
from trust import clock
from trust.calendar import Cadence, Calendar, Period

TERMS = 9
KEPT = "Text kept from last time"
NAMES = {"figure": "Figures that the trust holds", "answer": "Answers given in another form"}


@dataclass(frozen=True)
class Saving:
    """One automation in one term: answers it gave, and the minutes that typing them would have taken."""

    term: Period
    automation: str
    answers: int
    minutes: int


def savings() -> list[Saving]:
    """The last terms, oldest first; a term without any has no row. Constant queries.

    A question counts as its form's minutes shared evenly over its questions. An answer that was typed over is not
    counted: it saved nobody anything; nor is a school's own version, whose first draft is there to be rewritten.
    """
    terms = past_terms()
    if not terms:
        return []
    found: dict[tuple[int, str], tuple[int, float]] = defaultdict(lambda: (0, 0.0))
    forms = {version.pk: version for version in ProFormaVersion.objects.filter(submissions__isnull=False).distinct()}
    for row in counted(terms):
        definition = forms[row["submission__form_id"]].parsed
        key = row["term"], automation_of(definition, row["question"])
        answers, minutes = found[key]
        found[key] = answers + row["number"], minutes + row["number"] * minutes_each(definition)
    return [
        Saving(terms[place], name, answers, round(minutes))
        for (place, name), (answers, minutes) in sorted(found.items())
    ]


def past_terms() -> list[Period]:
    calendar, today = Calendar.load(), clock.today()
    terms = [term for year in calendar.years for term in calendar.periods(Cadence.TERMLY, year)]
    return [term for term in terms if term.first_day <= today][-TERMS:]


def counted(terms: list[Period]) -> list[dict[str, Any]]:
    def span(term: Period) -> tuple[date, date]:
        return term.first_day, term.last_day

    whens = [When(saved_at__date__range=span(term), then=Value(place)) for place, term in enumerate(terms)]
    answers = Answer.objects.exclude(prefilled_from="").filter(
        version=1, submission__form__proforma__use=ProForma.Use.STANDARD
    )
    answers = answers.annotate(term=Case(*whens, output_field=IntegerField())).filter(term__isnull=False)
    rows = answers.values("term", "submission__form_id", "question").annotate(number=Count("pk")).order_by()
    return [dict(row) for row in rows]


def automation_of(definition: Definition, code: str) -> str:
    question = definition.questions.get(code)
    source = question.source.partition(":")[0] if question else ""
    return NAMES.get(source, source.replace("_", " ").capitalize()) if source else KEPT


def minutes_each(definition: Definition) -> float:
    return definition.minutes / max(len(definition.questions), 1)
