"""A small charter that asks for KIT meetings and reports, and what schools hand in of them."""

from datetime import date
from typing import Any

from charter import packs
from charter.actions import start
from charter.actions.answers import save_answer
from charter.actions.submissions import submit
from charter.models import DueItem, Submission
from improvement.networks.selectors.kit import KIT
from trust.models import User

PACK = """
pack: {title: Ours}
areas: [{code: quality, name: Quality, domain: improvement}]
proformas: [kit-meeting, quality-of-education]
cycle_steps:
  - {code: insights, name: Insights}
  - {code: support, name: Support}
strands:
  - {code: leadership, name: Leadership}
  - {code: curriculum, name: Curriculum}
decisions:
  - code: together
    area: quality
    title: Meetings and reports
    type: standardised
    statement: Heads report and meet each term.
    why: Everyone knows the same.
    lead: eht
    responsible: head
    minutes: 360
    what_stops: Ad hoc requests.
    duties:
      - {code: kit, title: KIT meeting, role: head, asks: meeting, cadence: termly, offset: -3, opens_before: 42, minutes: 60, form: kit-meeting}
      - {code: report, title: Report, role: head, cadence: termly, offset: -8, opens_before: 42, minutes: 60, form: quality-of-education}
"""  # noqa: E501


def load_small_pack(folder: Any) -> None:
    path = folder / "ours.yaml"
    path.write_text(PACK)
    packs.load([str(path)], by=User.objects.system(), since=date(2026, 9, 1))


def due(school: Any, code: str = KIT, term: str = "spring") -> DueItem:
    return DueItem.objects.get(school=school, duty__proforma__code=code, period=f"2026/27 {TERMS[term]} {term} term")


TERMS = {"autumn": 1, "spring": 2, "summer": 3}


def fill(form: Submission, by: User, **said: str) -> Submission:
    """Answers all that must be answered."""
    for question in form.form.parsed.questions.values():
        if question.required:
            usual = question.choices[-1].value if question.choices else "A line on it."
            value = said.get(question.code.replace("-", "_"), usual)
            save_answer(form, question.code, typed={"value": value}, seen=0, by=by)
    return form


def held(school: Any, by: User, term: str = "spring", **said: str) -> Submission:
    return submit(fill(start(due(school, term=term), by=by), by, **said), by=by)
