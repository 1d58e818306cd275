"""Teachers type judgements at most so often a year; a further time needs the chief executive's waiver."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from charter.actions import publication
from charter.workload.actions.reasons import waive
from tests.factories import DecisionVersionFactory, DutyFactory, PromiseFactory, SchoolFactory


def window(status="published", cadence="annual", **duty):
    version = DecisionVersionFactory(status=status, what_stops="The old return", decision__title="Judgements")
    return DutyFactory(version=version, asks="window", cadence=cadence, role="data_lead", **duty).version


@pytest.fixture
def twice(school):
    return PromiseFactory(
        kind="limit", measure="judgement_windows", limit=2, words="Judgements are typed twice a year", types=[],
        patterns=[], waived_by="ceo", instead="Use what the tests say.",
    )  # fmt: skip


@pytest.mark.requirement("S1-15")
def test_a_third_window_of_judgements_is_refused_and_says_which_there_are(twice, ceo):
    window(cadence="semesterly", title="Half-yearly judgements")
    third = window("decided", title="Summer judgements")
    with pytest.raises(ValidationError) as refused:
        publication.publish(third, by=ceo)
    words = " ".join(refused.value.messages)
    assert "3 times in 2026/27, at most 2 are promised" in words
    assert "“Half-yearly judgements” (2), “Summer judgements” (1)" in words
    assert "Use what the tests say. Or ask the chief executive to waive it." in words


@pytest.mark.requirement("S1-15")
def test_two_windows_are_published(twice, ceo):
    window()
    assert publication.publish(window("decided"), by=ceo).status == "published"


def test_windows_of_another_phase_do_not_count(twice, ceo):
    SchoolFactory(phase="secondary")
    window(cadence="semesterly", phases=["secondary"])
    assert publication.publish(window("decided", phases=["primary"]), by=ceo).status == "published"


@pytest.mark.requirement("S1-15")
def test_the_chief_executive_waives_it_with_a_reason_that_stays(twice, ceo, signed_in):
    window(cadence="semesterly")
    third = window("decided")
    page = signed_in(ceo).post(
        f"/workload/versions/{third.pk}/waive/", {"promise": twice.pk, "reason": "The tests were called off."}
    )
    assert page.status_code == 302
    assert publication.publish(third, by=ceo).waivers.get().reason == "The tests were called off."


def test_nobody_else_waives_it(twice, eht, signed_in):
    third = window("decided")
    with pytest.raises(ValidationError, match="Only the chief executive"):
        waive(third, promise=twice, reason="Why not", by=eht)
    assert signed_in(eht).get(f"/workload/versions/{third.pk}/waive/").status_code == 403


def test_a_waiver_needs_a_reason_and_a_draft(twice, ceo, signed_in):
    third = window("decided")
    address = f"/workload/versions/{third.pk}/waive/"
    assert signed_in(ceo).post(address, {"promise": twice.pk, "reason": ""}).status_code == 422
    published = window()
    with pytest.raises(ValidationError, match="published already"):
        waive(published, promise=twice, reason="Late", by=ceo)


@pytest.fixture
def full(school):
    return PromiseFactory(
        kind="limit", measure="half_term_minutes", limit=100, words="A half-term holds 100 minutes", types=[],
        patterns=[], instead="Move something.",
    )  # fmt: skip


def more(minutes, status="decided", **version):
    draft = DecisionVersionFactory(status=status, what_stops="The old return", **version)
    DutyFactory(version=draft, cadence="annual", anchor="end", offset=-20, minutes=minutes)
    return draft


@pytest.mark.requirement("S0-35")
def test_scheduling_past_what_a_half_term_holds_needs_a_reason_that_is_kept(full, ceo, signed_in):
    more(60, "published")
    draft = more(50, effective_from=date(2027, 4, 12))
    with pytest.raises(ValidationError) as refused:
        publication.publish(draft, by=ceo)
    assert (
        "in Summer 2 2026/27 each school of the phase “primary” would be asked for 110 minutes; the limit is 100"
        in str(refused.value)
    )
    address = f"/workload/versions/{draft.pk}/reason/"
    assert address in signed_in(ceo).get(draft.get_absolute_url()).content.decode()
    assert signed_in(ceo).post(address, {"reason": "The law asks for it."}).status_code == 302
    assert publication.publish(draft, by=ceo).load_reason.reason == "The law asks for it."


def test_what_takes_from_a_full_half_term_needs_none(full, ceo):
    old = more(150, "published")
    less = more(140, decision=old.decision, effective_from=date(2027, 4, 12))
    less.duties.update(code=old.duties.get().code)
    assert publication.publish(less, by=ceo).status == "published"
