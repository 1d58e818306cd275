"""Audits of the pack, opened, filled in and signed."""

import pytest

from charter import packs
from charter.actions import answers, findings, submissions
from charter.models import DueItem
from charter.selectors.sheets import sheet
from safeguarding.audits.actions import signing
from trust.models import User

TERMS = {"autumn": "2026/27 1 autumn term", "spring": "2026/27 2 spring term", "summer": "2026/27 3 summer term"}
OPEN = {"autumn": "2026-12-07T10:00", "spring": "2027-03-10T10:00", "summer": "2027-07-06T10:00"}


@pytest.fixture
def pack(school, other_school, clock_at):
    """Loaded in the autumn, so that all three terms have their audits."""
    clock_at("2026-11-16T10:00")
    packs.load(["excellence"], by=User.objects.system())


@pytest.fixture
def start(pack, school, dsl, clock_at):
    """`start("audit-safeguarding", "spring")`: that term's audit, begun by the lead while it is open."""

    def begin(form, term="spring"):
        clock_at(OPEN[term])
        item = DueItem.objects.get(school=school, duty__proforma__code=form, period=TERMS[term])
        return submissions.start(item, by=dsl)

    return begin


@pytest.fixture
def fill(dsl):
    """`fill(audit, not_met=["cover"])`: answers every point; what is not met has no action yet."""

    def answer(audit, not_met=()):
        for code, item in sheet(audit).items.items():
            if item.question.kind == "met" and not item.is_answered:
                said = {"value": "not_met" if code in not_met else "met", "comment": "Seen."}
                answers.save_answer(audit, code, typed=said, seen=0, by=dsl)
        return audit

    return answer


@pytest.fixture
def act(head, dsl):
    """`act(audit, "cover", due)`: the action that follows from a point, for the head to do."""

    def follow(audit, code, due_on):
        answer = audit.answers.get(question=code)
        return findings.follow_up(
            answer, title=f"Mend {code}", owner=head, due_on=due_on, measure="Seen again.", by=dsl
        )

    return follow


@pytest.fixture
def sign(head, dsl):
    """Signed by the lead and by the head."""

    def both(audit):
        signing.sign(audit, by=dsl)
        signing.sign(audit, by=head)
        audit.refresh_from_db()
        return audit

    return both
