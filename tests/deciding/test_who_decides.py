"""Who decides: one holder by name, or a plain statement that nobody is named."""

import json

import pytest
from django.core.management import CommandError, call_command

from charter.deciding import actions
from charter.deciding.models import SearchLine
from tests.factories import (
    DecisionFactory,
    DecisionVersionFactory,
    DelegationLineFactory,
    RoleAssignmentFactory,
    SchoolFactory,
)


@pytest.fixture
def visits(school):
    """The scheme gives residential visits to the head; the charter has a line on the same matter."""
    decision = DecisionFactory(title="Learning outside the classroom")
    DecisionVersionFactory(decision=decision, type="aligned", consulted="The visits lead")
    line = DelegationLineFactory(matter="Educational visits", holder="head", clause="4.2", decision=decision)
    actions.refresh()
    return line


def ask(client, words, **more):
    return client.get("/who-decides/", {"q": words, **more})


def answer(response):
    return response.context["answer"]


def test_a_head_asks_and_sees_one_name_with_the_lines_that_say_so(signed_in, head, eht, visits):
    found = answer(ask(signed_in(head), "Who can approve a residential visit?"))
    assert (found.state, found.name) == ("named", "Head")
    assert found.words == "Head, headteacher, decides at Ashfield Primary."
    assert [line.says for line in found.says_so] == ["Scheme of delegation", "Charter, 2026/27"]
    assert found.leads == "Eht, executive headteacher" and found.consulted == ["The visits lead"]
    page = ask(signed_in(head), "school trip").content.decode()
    assert "clause 4.2" in page and "Head, headteacher, decides" in page


@pytest.mark.parametrize("role", ["governor", "staff", "trustee", "clerk", "dsl", "data_lead"])
def test_any_role_may_ask(signed_in, visits, request, role, head):
    response = ask(signed_in(request.getfixturevalue(role)), "school trip")
    assert response.status_code == 200 and answer(response).line


def test_an_outside_reviewer_may_not(signed_in, reviewer):
    assert signed_in(reviewer).get("/who-decides/").status_code == 403


def test_nobody_is_named_where_no_line_speaks_of_it(signed_in, head, clerk, visits):
    found = answer(ask(signed_in(head), "who decides the colour of the minibus"))
    assert (found.state, found.name, found.line) == ("nobody", "", None)
    assert "Ask Clerk, governance professional (clerk)," in found.next_step


def test_a_vacant_role_is_said_plainly_with_whom_to_ask(signed_in, governor, eht, visits):
    found = answer(ask(signed_in(governor), "school trip"))
    assert (found.state, found.name) == ("vacant", "")
    assert found.words == "The role is headteacher; nobody holds it at Ashfield Primary today."
    assert "Eht, executive headteacher" in found.next_step


def test_two_holders_are_never_guessed_between(signed_in, head, school, visits):
    RoleAssignmentFactory(role="head", school=school, user__name="Second Head")
    found = answer(ask(signed_in(head), "school trip"))
    assert (found.state, found.name) == ("several", "")
    assert "Head and Second Head" in found.words


def test_who_has_several_schools_picks_one(signed_in, eht, head, other_head, school, visits):
    second = SchoolFactory(name="Cold Ash School", cluster=school.cluster)
    client = signed_in(eht)
    assert answer(ask(client, "school trip")).state == "school_needed"
    assert answer(ask(client, "school trip", school=school.pk)).name == "Head"
    assert answer(ask(client, "school trip", school=second.pk)).state == "vacant"


def test_a_school_out_of_scope_is_not_there(signed_in, eht, other_school, visits):
    assert ask(signed_in(eht), "school trip", school=other_school.pk).status_code == 404
    assert ask(signed_in(eht), "school trip", school="x").status_code == 404


def test_the_scheme_comes_before_the_charter_and_the_conflict_is_said(signed_in, head, ceo, visits):
    visits.holder, visits.at = "ceo", "trust"
    visits.save()
    found = answer(ask(signed_in(head), "school trip"))
    assert found.name == "Ceo" and "headteacher" in found.conflict


def test_a_body_decides_together_and_is_reached_through_its_chair(signed_in, head, chair, school):
    DelegationLineFactory(matter="Admission numbers", holder="lgb")
    actions.refresh()
    found = answer(ask(signed_in(head), "admission numbers"))
    assert found.words == "The local governing body at Ashfield Primary decides, together."
    assert found.name == "Chair" and "chair of governors" in found.next_step


def test_a_central_service_is_decided_for_the_whole_trust(signed_in, head, hr):
    decision = DecisionFactory(title="Payroll")
    DecisionVersionFactory(decision=decision, type="centralised", lead_role="hr", responsible_role="hr")
    actions.refresh()
    assert answer(ask(signed_in(head), "payslips")).words == "Hr, HR lead, decides for the whole trust."


def test_refreshing_twice_changes_nothing(visits):
    assert actions.refresh() == actions.Refreshed(0, 0, 0)
    visits.delete()
    assert actions.refresh().gone == 1
    assert SearchLine.objects.get().source == "charter"


@pytest.mark.parametrize("words", ["", "who decides", "?", "' | !", "a:*", "\\"])
def test_a_question_without_a_matter_is_asked_again(signed_in, head, visits, words):
    response = ask(signed_in(head), words)
    assert response.status_code in {200, 422}
    assert response.status_code == 422 or answer(response).line is None


def test_the_search_over_every_page_answers_too(signed_in, head, visits):
    assert "Head, headteacher, decides" in signed_in(head).get("/search/", {"q": "school trip"}).content.decode()


def test_over_the_api_the_same_answer_in_the_callers_schools(signed_in, head, school, other_school, visits):
    client = signed_in(head)
    told = client.get("/api/v1/who-decides/", {"q": "school trip", "school": school.pk}).json()
    assert (told["state"], told["name"], told["says_so"][0]["clause"]) == ("named", "Head", "4.2")
    assert client.get("/api/v1/who-decides/", {"q": "trip", "school": other_school.pk}).status_code == 404
    assert client.get("/api/v1/who-decides/").status_code == 400


def test_on_the_command_line_by_urn_as_words_and_as_json(visits, head, capsys):
    call_command("who_decides", "residential visit", "--school", "900001")
    assert "Head, headteacher, decides at Ashfield Primary." in capsys.readouterr().out
    call_command("who_decides", "residential visit", "--school", "900001", "--json")
    assert json.loads(capsys.readouterr().out)["name"] == "Head"
    with pytest.raises(CommandError, match="no school with the URN 1"):
        call_command("who_decides", "residential visit", "--school", "1")
