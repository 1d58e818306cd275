"""The forms that ship for a charter of behaviour, loaded from a pack as a trust would."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from charter import packs
from charter.actions import start
from charter.actions.answers import save_answer
from charter.actions.submissions import submit
from charter.models import DueItem, ProForma
from charter.packs.files import read
from charter.questions import parse
from charter.selectors.sheets import sheet
from tests.adoption.charter import answer
from tests.factories import ExemptionFactory
from trust.models import User

PACK = """
pack: {title: Ours}
areas: [{code: behaviour, name: Behaviour, domain: improvement}]
proformas: [behaviour-declaration, behaviour-review, behaviour-communication, network-agenda]
decisions:
  - code: off-teachers
    area: behaviour
    title: Taken off teachers
    type: standardised
    statement: Leaders and the office follow up poor behaviour.
    why: Teachers teach.
    lead: eht
    responsible: head
    minutes: 100
    what_stops: Chasing by teachers.
    duties:
      - {code: declare, title: Declaration, role: head, cadence: annual, offset: -100, opens_before: 200, minutes: 15, form: behaviour-declaration}
      - {code: review, title: Review, role: head, cadence: termly, opens_before: 80, minutes: 30, form: behaviour-review}
      - {code: tell, title: Told, role: head, cadence: annual, anchor: start, offset: 20, minutes: 10, form: behaviour-communication}
"""  # noqa: E501
YES = ("supervise", "set-work", "chase")


@pytest.fixture
def items(school, head, tmp_path):
    """The school's due items by form, in order."""
    path = tmp_path / "ours.yaml"
    path.write_text(PACK)
    packs.load([str(path)], by=User.objects.system(), since=date(2026, 9, 1))
    found = {}
    for item in DueItem.objects.filter(school=school).order_by("due_on"):
        found.setdefault(item.duty.proforma.code, []).append(item)
    return found


def declared(item, head, who="leader", **said):
    draft = start(item, by=head)
    save_answer(draft, "steps", typed={"value": {"step": "Calls home", "who": who}}, seen=0, by=head)
    for code in YES:
        typed = {"value": said.get(code.replace("-", "_"), "yes"), "comment": "The handbook, page 4."}
        save_answer(draft, code, typed=typed, seen=0, by=head)
    return draft


@pytest.mark.requirement("S1-55", "S1-56", "S1-57", "S1-58")
def test_a_school_declares_that_leaders_and_the_office_follow_up(items, head):
    assert submit(declared(items["behaviour-declaration"][0], head), by=head).state == "accepted"


@pytest.mark.requirement("S1-55")
def test_a_step_that_a_teacher_takes_is_refused(items, head):
    draft = declared(items["behaviour-declaration"][0], head, who="teacher")
    assert "Ask for an exemption" in sheet(draft).faults["steps"]


@pytest.mark.requirement("S1-56", "S1-57", "S1-58")
@pytest.mark.parametrize("code", YES)
def test_a_no_needs_an_exemption(items, school, head, ceo, eht, code):
    item = items["behaviour-declaration"][0]
    draft = declared(item, head, **{code.replace("-", "_"): "no"})
    with pytest.raises(ValidationError, match="Ask for an exemption until a date"):
        submit(draft, by=head)
    ExemptionFactory(school=school, version=item.duty.version, state="agreed", decided_by=ceo, second_reader=eht)
    assert submit(draft, by=head).state == "accepted"


@pytest.mark.requirement("S1-59")
def test_each_school_reviews_the_balance_three_times_a_year_with_its_sendco(items, head, sendco):
    reviews = items["behaviour-review"]
    assert [item.period_label.split()[0] for item in reviews] == ["Autumn", "Spring", "Summer"]
    draft = start(reviews[1], by=sendco)
    answer(draft, sendco, met_on="2027-01-18", consistent="At the gate.", individual="Four pupils.", change="Seats.")
    answer(draft, sendco, balance="right", sendco={"id": head.pk, "name": "Head"})
    assert "does not hold the role “SENDCo”" in sheet(draft).faults["sendco"]
    answer(draft, sendco, sendco={"id": sendco.pk, "name": "Sendco"})
    assert submit(draft, by=head).state == "accepted"


@pytest.mark.requirement("S0-56")
def test_staff_pupils_and_parents_are_told_in_september(items, head):
    draft = start(items["behaviour-communication"][0], by=head)
    answer(draft, head, staff_on="2026-09-01", pupils_on="2026-09-03", parents_on="2026-10-06", how="A letter.")
    assert list(sheet(draft).faults) == ["parents-on"]
    answer(draft, head, parents_on="2026-09-06")
    assert submit(draft, by=head).state == "accepted"


@pytest.mark.requirement("S1-51")
def test_behaviour_stands_on_the_agenda_beside_the_curriculum(items):
    agenda = ProForma.objects.get(code="network-agenda").versions.get().parsed
    assert [agenda.tagged("standing", name)[0].required for name in ("curriculum", "behaviour")] == [True, True]


def asked(pack, code):
    """What a decision of a shipped pack asks of a school's own version beside its principles."""
    decision = next(row for row in read(pack).sections["decisions"] if row["code"] == code)
    form = {"sections": [{"code": "more", "title": "More", "questions": decision["own_version"]["questions"]}]}
    return parse(form).questions


@pytest.mark.requirement("S0-54", "S0-55", "S1-52", "S1-54")
def test_the_behaviour_policy_names_its_routines_its_taught_time_and_has_the_sendcos_signature():
    questions = asked("excellence", "behaviour-principles")
    assert all(questions[code].required for code in ("routines", "taught", "adjustments", "adjustments-signed"))
    assert questions["taught"].columns[1].min == 1 and questions["taught"].tags["every"] == "year_group"
    assert questions["adjustments-signed"].tags["signed_by"] == "sendco"
