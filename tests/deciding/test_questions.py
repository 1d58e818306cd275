"""The questions people ask, over the charter and the scheme that the demo trust runs on."""

from datetime import date

import pytest

from charter import packs
from charter.deciding import actions
from charter.deciding.selectors import answers
from charter.demo import PACKS
from charter.models import Area, CorePrinciple, Decision, DecisionVersion, Duty
from governance.models import DelegationLine
from tests.deciding.questions import ANSWERED, UNANSWERED
from trust.models import AcademicYear


def rows_of(section):
    """Each code once: of two packs with one decision the first has it."""
    rows = {}
    for name in PACKS:
        for row in packs.read(name).sections.get(section) or ():
            rows.setdefault(row["code"], row)
    return rows


@pytest.fixture
def demo_charter(mid_term):
    """What the packs say, without due items, forms and schools: the answer is a line, not yet a name."""
    year = AcademicYear.objects.get(code="2026/27")
    areas = {code: Area(code=code, name=row["name"], domain=row["domain"]) for code, row in rows_of("areas").items()}
    Area.objects.bulk_create(areas.values())
    said = rows_of("decisions")
    decisions = {code: Decision(code=code, area=areas[row["area"]], title=row["title"]) for code, row in said.items()}
    Decision.objects.bulk_create(decisions.values())
    versions = {code: version_of(row, decisions[code], year) for code, row in said.items()}
    DecisionVersion.objects.bulk_create(versions.values())
    for model, key in ((CorePrinciple, "principles"), (Duty, "duties")):
        more = {} if model is CorePrinciple else {"minutes": 10}
        model.objects.bulk_create(
            model(version=versions[code], code=part["code"], title=part["title"], **more)
            for code, row in said.items()
            for part in row.get(key) or ()
        )
    DelegationLine.objects.bulk_create(line_of(row, decisions) for row in rows_of("delegation").values())
    actions.refresh()
    return {("charter", str(row.pk)): row.code for row in Decision.objects.all()} | {
        ("delegation", str(row.pk)): row.code for row in DelegationLine.objects.all()
    }


def version_of(row, decision, year):
    return DecisionVersion(
        decision=decision, year=year, type=row["type"], statement=row["statement"], lead_role=row["lead"],
        responsible_role=row["responsible"], external_product=row.get("product", ""), status="published",
        effective_from=year.first_day,
    )  # fmt: skip


def line_of(row, decisions):
    return DelegationLine(
        code=row["code"], matter=row["matter"], holder=row["holder"], at=row.get("at", "school"),
        words=row.get("words", ""), decision=decisions.get(row.get("decision")), effective_from=date(2026, 9, 1),
    )  # fmt: skip


def codes(answer, known):
    return {known[line.source, line.key] for line in answer.says_so}


def test_nine_in_ten_questions_are_answered_first_by_the_right_line(demo_charter):
    known = set(demo_charter.values())
    asked = [(question, right) for question, right in ANSWERED if known & set(right.split())]
    wrong = {}
    for question, right in asked:
        answer = answers.who_decides(question, None)
        if not codes(answer, demo_charter) & set(right.split()):
            wrong[question] = (codes(answer, demo_charter), [line.matter for line in answer.near])
    assert len(ANSWERED) >= 60 and len(asked) >= 60
    assert len(wrong) <= len(asked) // 10, wrong


def test_what_no_line_covers_has_nobody_named(demo_charter):
    found = {question: answers.who_decides(question, None) for question in UNANSWERED}
    assert len(UNANSWERED) >= 15
    assert {question: codes(answer, demo_charter) for question, answer in found.items() if answer.line} == {}
    assert all("stays with the board of trustees" in answer.next_step for answer in found.values())
