"""Enter once: a fact has one question a year, and what the trust holds is shown and never asked."""

import pytest
from django.core.exceptions import ValidationError

from charter.actions import answers, publication, submissions
from charter.actions.proformas import form_refusals, form_warnings, publish_form
from charter.questions import parse
from charter.selectors.sheets import sheet
from tests.charter.proformas import make_submission
from tests.factories import (
    AnswerFactory,
    DecisionVersionFactory,
    DutyFactory,
    ProFormaFactory,
    ProFormaVersionFactory,
    PromiseFactory,
    SubmissionFactory,
)
from trust import clock


def form(label, item="first-aiders", minutes=20, **more):
    question = {"code": "q", "kind": "number", "label": label, "data_item": item, **more}
    return {"minutes": minutes, "sections": [{"code": "s", "title": "Staff", "questions": [question]}]}


def in_use(definition, status="published", **proforma):
    """A version of a decision whose duty uses a form with this definition."""
    version = ProFormaVersionFactory(definition=definition, **{f"proforma__{k}": v for k, v in proforma.items()})
    decision = DecisionVersionFactory(status=status, what_stops="A return")
    return DutyFactory(version=decision, proforma=version.proforma).version


@pytest.mark.requirement("S1-9")
def test_a_fact_that_is_asked_already_is_refused_with_the_place_of_the_answer(school, ceo):
    in_use(form("How many first-aiders are there?"), title="Safety audit")
    draft = in_use(form("Number of first-aiders"), "decided")
    with pytest.raises(ValidationError) as refused:
        publication.publish(draft, by=ceo)
    assert (
        "“Number of first-aiders” is asked already in the form “Safety audit”, section “Staff”: “How many first-aiders "
        "are there?”" in refused.value.messages[0]
    )
    with pytest.raises(ValidationError, match="asked already in the form “Safety audit”"):
        publish_form(ProFormaFactory(), form("First-aiders"), by=ceo)


@pytest.mark.requirement("S1-9")
def test_another_fact_is_asked_and_a_form_may_be_changed(school, ceo):
    used = in_use(form("How many first-aiders?"))
    draft = in_use(form("Number of fire wardens", "fire-wardens"), "decided")
    assert publication.publish(draft, by=ceo).status == "published"
    own = used.duties.get().proforma
    assert publish_form(own, form("How many first-aiders are there?"), by=ceo).number == 2


def test_one_form_cannot_ask_twice(school):
    twice = form("First-aiders")
    twice["sections"][0]["questions"].append({**twice["sections"][0]["questions"][0], "code": "again"})
    assert "This form asks twice" in form_refusals(ProFormaFactory(), parse(twice))[0]


@pytest.mark.requirement("S1-9", "S1-16")
def test_the_answer_that_is_there_is_shown_in_the_next_form_and_cannot_be_typed(school, head):
    used = in_use(form("How many first-aiders?"), title="Safety audit")
    version = used.duties.get().proforma.versions.get()
    done = SubmissionFactory(form=version, school=school, state="submitted", submitted_at=clock.now())
    AnswerFactory(submission=done, question="q", value=4)
    other = publish_form(ProFormaFactory(), form("First-aiders", source="answer:first-aiders"), by=head)
    begun = submissions.begin(other.proforma, school, by=head)
    item = sheet(begun).items["q"]
    assert (item.value, item.answer.prefilled_from) == (4, "From Safety audit")
    with pytest.raises(ValidationError, match="holds this already"):
        answers.save_answer(begun, "q", typed={"value": 5}, seen=1, by=head)


@pytest.mark.requirement("S1-16")
def test_what_can_be_derived_is_read_only_on_the_page_and_no_gap(school, head, signed_in):
    definition = form("Attendance", source="figure:attendance")
    definition["sections"][0]["questions"].append({"code": "view", "kind": "text", "label": "What do you make of it?"})
    begun = make_submission(school, definition=definition)
    page = signed_in(head).get(f"/submissions/{begun.pk}/")
    assert b'name="view.version"' in page.content and b'name="q.version"' not in page.content
    assert "(not asked)" in page.content.decode()
    assert [item.question.code for _, item, _ in sheet(begun).gaps] == ["view"]


def test_an_answer_of_a_restricted_form_is_not_shown_elsewhere(school, head):
    used = in_use(form("How many first-aiders?"), classed="C4")
    version = used.duties.get().proforma.versions.get()
    done = SubmissionFactory(form=version, school=school, state="submitted", submitted_at=clock.now())
    AnswerFactory(submission=done, question="q", value=4)
    other = publish_form(ProFormaFactory(), form("First-aiders", source="answer:first-aiders"), by=head)
    assert not sheet(submissions.begin(other.proforma, school, by=head)).items["q"].is_answered


@pytest.mark.requirement("S2-8")
def test_a_form_past_the_limit_is_refused_and_hard_words_are_pointed_out(school):
    PromiseFactory(
        kind="limit", measure="form_minutes", limit=30, types=[], patterns=[], instead="Leave something out."
    )
    PromiseFactory(kind="limit", measure="reading_grade", limit=9, warns=True, types=[], patterns=[])
    refused = form_refusals(ProFormaFactory(title="Long form"), parse(form("First-aiders", minutes=45)))
    assert refused[0].startswith("“Long form” has 45 minutes; the limit is 30.")
    hard = "Characterise institutional accountability arrangements necessitating organisational reconfiguration"
    assert "reads like year" in form_warnings(ProFormaFactory(), parse(form(hard)))[0]
    plain = parse(form("How many first-aiders are there?"))
    assert not form_refusals(ProFormaFactory(), plain) and not form_warnings(ProFormaFactory(), plain)
