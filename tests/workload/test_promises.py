"""The rules that a charter makes about itself are data, and are kept when something is published."""

from datetime import date

import pytest
import yaml
from django.core.exceptions import ValidationError

from charter import packs
from charter.actions import publication
from charter.actions.proformas import form_refusals, publish_form
from charter.packs.proforma_section import definition_file
from charter.questions import parse
from charter.workload.models import Promise
from tests.factories import (
    DecisionFactory,
    DecisionVersionFactory,
    DutyFactory,
    ProFormaFactory,
    ProFormaVersionFactory,
    PromiseFactory,
)
from trust.models import User

LESSON_PLANS = {
    "kind": "forbids_question",
    "words": "Nobody hands in lesson plans",
    "types": [],
    "patterns": [r"\blesson[\s-]+plan(s|ning|ner|ners)?\b", r"\bplans? (of|for) (each |every |the |a )?lessons?\b"],
}


def form_of(label="What did you find?", **more):
    question = {"code": "q", "kind": "text", "label": label, **more}
    return {"sections": [{"code": "s", "title": "S", "questions": [question]}]}


@pytest.fixture
def marking(mid_term):
    return DecisionFactory(title="Marking and feedback", code="marking")


@pytest.mark.requirement("S1-10")
@pytest.mark.parametrize("kind", ["centralised", "standardised"])
def test_marking_cannot_become_centralised_or_standardised_and_the_charter_is_cited(marking, ceo, kind):
    PromiseFactory(source=marking, instead="Leave it to each school.")
    draft = DecisionVersionFactory(decision=marking, type=kind, status="decided")
    with pytest.raises(ValidationError) as refused:
        publication.publish(draft, by=ceo)
    words = " ".join(refused.value.messages)
    assert "charter: Safeguarding, “Marking and feedback”" in words and "Leave it to each school." in words
    draft.refresh_from_db()
    assert draft.status == "decided"


@pytest.mark.requirement("S1-10")
def test_marking_may_stay_with_each_school_and_other_decisions_may_take_any_type(marking, ceo):
    PromiseFactory(patterns=[], decisions=["marking"])
    own = DecisionVersionFactory(decision=marking, type="autonomous", status="decided")
    other = DecisionVersionFactory(decision__title="Payroll", type="centralised", status="decided")
    assert [publication.publish(version, by=ceo).status for version in (own, other)] == ["published"] * 2


@pytest.mark.requirement("S1-8")
@pytest.mark.parametrize(
    "label", ["Upload your lesson plans for this week", "Weekly lesson planning", "Send the plan for each lesson"]
)
def test_no_form_can_ask_for_lesson_plans(mid_term, label):
    PromiseFactory(**LESSON_PLANS)
    for form in (form_of(label), form_of("Files", help=label), form_of("Files", evidence=True, comment=label)):
        with pytest.raises(ValidationError, match="Nobody hands in lesson plans"):
            publish_form(ProFormaFactory(), form, by=User.objects.system())


def test_a_form_may_say_that_lesson_plans_are_not_wanted(mid_term):
    PromiseFactory(**LESSON_PLANS)
    version = publish_form(ProFormaFactory(), form_of("What did you see? No lesson plans, please."), by=None)
    assert version.number == 1
    assert publish_form(version.proforma, version.definition, by=None) == version


@pytest.mark.requirement("S0-33", "S1-11")
@pytest.mark.parametrize(
    "label",
    [
        "How often are books marked?",
        "Is work marked every two weeks?",
        "Marking frequency",
        "Written feedback once a week?",
    ],
)
def test_no_form_of_the_shipped_charter_demands_how_often_work_is_marked(mid_term, label):
    packs.load(["excellence"], by=User.objects.system())
    assert form_refusals(ProFormaFactory(), parse(form_of(label)))
    assert not form_refusals(ProFormaFactory(), parse(form_of("What do pupils do with the feedback they get?")))


def test_the_forms_that_ship_keep_every_promise_that_ships(mid_term):
    packs.load(packs.pack_names(), by=User.objects.system())
    for path in sorted((packs.files.FOLDER / "proformas").glob("*.yaml")):
        content = definition_file(path.stem)
        definition = parse({key: content[key] for key in ("minutes", "scales", "sections") if key in content})
        assert not form_refusals(ProFormaFactory.build(code=content["code"], title=content["title"]), definition)


def test_a_new_duty_needs_its_minutes_and_what_stops(school, ceo):
    draft = DecisionVersionFactory(status="decided", effective_from=date(2027, 4, 12))
    DutyFactory(version=draft, title="Weekly return", minutes=0)
    with pytest.raises(ValidationError) as refused:
        publication.publish(draft, by=ceo)
    assert "how many minutes" in refused.value.messages[0] and "say what stops" in refused.value.messages[1]
    draft.duties.update(minutes=10)
    draft.what_stops = "The monthly return"
    assert publication.publish(draft, by=ceo).status == "published"


def test_what_was_asked_before_needs_nothing_new_to_stop(school, ceo):
    old = DecisionVersionFactory()
    DutyFactory(version=old, code="return", minutes=30)
    draft = DecisionVersionFactory(decision=old.decision, status="decided", effective_from=date(2027, 4, 12))
    DutyFactory(version=draft, code="return", minutes=20)
    assert publication.publish(draft, by=ceo).status == "published"


def pack(tmp_path, **sections):
    path = tmp_path / "own.yaml"
    path.write_text(yaml.safe_dump({"pack": {"title": "Our own"}, **sections}))
    return str(path)


def test_a_pack_brings_promises_once(mid_term, tmp_path):
    decision = DecisionFactory()
    row = {"code": "plain", "kind": "limit", "words": "Short forms.", "measure": "form_minutes", "limit": 30}
    path = pack(tmp_path, promises=[{**row, "source": decision.code}])
    assert [change.kind for change in packs.load([path], by=User.objects.system())] == ["new"]
    assert Promise.objects.get().source == decision
    assert [change.kind for change in packs.load([path], by=User.objects.system())] == ["unchanged"]


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ({"kind": "limit", "words": "Short."}, "lacks what it is about"),
        ({"kind": "forbids_question", "words": "Never.", "patterns": ["("]}, "is no pattern"),
        ({"kind": "prompt", "words": "Think.", "patterns": ["x"], "source": "nowhere"}, "there is no decision"),
        ({"kind": "prompt", "words": "Think.", "pattern": "x"}, "pattern is not known here"),
        ({"kind": "forbids_type", "words": "No.", "patterns": ["x"], "types": ["loose"]}, "loose"),
    ],
)
def test_a_faulty_promise_is_refused_with_its_fault(mid_term, tmp_path, row, words):
    with pytest.raises(packs.PackError, match=words):
        packs.load([pack(tmp_path, promises=[{"code": "p", **row}])], by=User.objects.system())


def test_a_packs_form_that_breaks_a_promise_is_not_loaded(mid_term):
    PromiseFactory(kind="forbids_question", types=[], patterns=["where does the school stand"])
    with pytest.raises(packs.PackError, match="improvement-tracker"):
        packs.load(["six-steps"], by=User.objects.system())
    assert not ProFormaVersionFactory._meta.model.objects.exists()
