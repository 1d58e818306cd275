"""Planning a visit, its lines of enquiry, its data pack, and the day it begins."""

import pytest
from django.core.exceptions import ValidationError

from charter.models import DueItem
from charter.workload.models import Promise
from improvement.models import Strand
from improvement.visits import actions
from improvement.visits.actions import kinds
from improvement.visits.models import DataPack, Visit, VisitType
from improvement.visits.selectors import first_visit_after
from tests.factories import ActionFactory, DueItemFactory, VisitTypeFactory
from tests.improvement.furnishing import tracker
from tests.visits.scenes import held, kind, planned
from trust import clock
from trust.notices.models import Notice


@pytest.mark.requirement("S1-22", "S1-23")
def test_a_kind_of_visit_without_a_policy_link_is_refused(signed_in, eht):
    form = {"name": "Learning walk", "about": "To look round.", "shape": "visit", "policy_title": "Quality policy",
            "minutes": "60", "lines_at_least": "1", "per_semester": "0", "in_use": "on"}  # fmt: skip
    answer = signed_in(eht).post("/improvement/visits/kinds/add/", form)
    assert (answer.status_code, VisitType.objects.count()) == (422, 0)
    assert "Without a policy there is no visit" in answer.text
    form["policy_link"] = "https://trust.example/quality"
    assert signed_in(eht).post("/improvement/visits/kinds/add/", form).status_code == 302
    assert VisitType.objects.get().policy_url == "https://trust.example/quality"


def test_a_kind_with_neither_decision_nor_link_is_refused_by_the_action_too(eht):
    with pytest.raises(ValidationError, match="policy"):
        kinds.add_kind(by=eht, code="x", name="X", about="x", policy_title="Quality policy")


@pytest.mark.requirement("S1-23")
def test_each_kind_of_the_packs_links_its_policy(school):
    kind()
    assert {row.code: row.policy_url for row in VisitType.objects.all() if not row.policy_url} == {}


@pytest.mark.requirement("S2-42", "S2-51", "S2-43", "S2-41")
def test_the_packs_bring_every_kind_of_visit(school):
    kind()
    codes = set(VisitType.objects.values_list("code", flat=True))
    assert {"study-tour", "spotlight", "chief-visit", "external-audit", "innovation-event", "outside-tour"} <= codes
    assert set(VisitType.objects.expected().values_list("code", flat=True)) == {"study-tour", "chief-visit"}


def test_an_executive_head_plans_a_visit_on_screen(signed_in, eht, head, school):
    type = kind("spotlight")
    form = {"type": type.pk, "school": school.pk, "starts_on": "2027-02-02", "strand": "1", "focus": "Phonics",
            "lead": eht.pk, "lines": "Do books match?", "load_reason": "The head asked for it."}  # fmt: skip
    form["strand"] = Strand.objects.get(code="curriculum").pk
    answer = signed_in(eht).post("/improvement/visits/add/", form)
    assert answer.status_code == 302, answer.text
    visit = Visit.objects.get()
    assert (visit.title, visit.step.code, visit.state) == ("Spotlight: Phonics", "support", "planned")
    assert Notice.objects.filter(recipient=head, subject__contains="line of enquiry").count() == 1


def test_another_cluster_s_school_cannot_be_chosen(signed_in, eht, other_school):
    type = kind("spotlight")
    form = {"type": type.pk, "school": other_school.pk, "starts_on": "2027-02-02", "lead": eht.pk}
    assert signed_in(eht).post("/improvement/visits/add/", form).status_code == 422
    assert Visit.objects.count() == 0


def test_the_chief_executive_plans_only_visits_they_make(signed_in, ceo, eht, school):
    form = {"type": kind("chief-visit").pk, "school": school.pk, "starts_on": "2027-02-02", "load_reason": "Agreed.",
            "strand": Strand.objects.first().pk, "lead": eht.pk}  # fmt: skip
    assert signed_in(ceo).post("/improvement/visits/add/", form).status_code == 422
    form["lead"] = ceo.pk
    assert signed_in(ceo).post("/improvement/visits/add/", form).status_code == 302


@pytest.mark.requirement("S3-15")
def test_a_visit_begins_only_with_a_line_of_the_school_s_own(signed_in, eht, head, school):
    visit = planned(school, eht, lines=3, own=0)
    answer = signed_in(eht).post(f"{visit.get_absolute_url()}hold/")
    assert (answer.status_code, Visit.objects.get().state) == (422, "planned")
    assert "no line of enquiry" in answer.text
    line = {"words": "Do our new routines help those who arrive late?"}
    assert signed_in(head).post(f"{visit.get_absolute_url()}lines/", line).status_code == 302
    assert visit.lines.get(by_school=True).added_by == head
    assert signed_in(eht).post(f"{visit.get_absolute_url()}hold/").status_code == 302
    assert Visit.objects.get().state == "held"


@pytest.mark.requirement("S2-53")
def test_the_data_pack_is_attached_by_itself_and_stays_as_it_was(eht, head, school):
    kind()
    tracker(school, head=head)
    ActionFactory(school=school, title="Read with Year 2")
    visit = planned(school, eht)
    pack = DataPack.objects.get(visit=visit)
    assert [row["title"] for row in pack.content["actions"]] == ["Read with Year 2"]
    assert {row["judgement"] for row in pack.content["tracker"]["rows"]} == {"Secure"}
    ActionFactory(school=school, title="Later")
    actions.hold_visit(visit, by=eht)
    pack.refresh_from_db()
    assert len(pack.content["actions"]) == 1
    assert len(visit.packs.first().content["actions"]) == 2


def test_a_tour_that_takes_place_fulfils_what_the_charter_asks(eht, school):
    due = DueItemFactory(duty__code="study-tour", school=school)
    visit = held(school, eht)
    assert visit.due_item == due
    assert DueItem.objects.get(pk=visit.due_item_id).fulfilled_at == clock.now()


def test_a_full_half_term_asks_for_a_reason(eht, school, monkeypatch):
    VisitTypeFactory()
    kind("spotlight")
    Promise.objects.filter(measure="half_term_things").update(limit=0)
    Promise.objects.get_or_create(
        measure="half_term_things", kind="limit", defaults={"code": "few", "words": "Few things", "limit": 1}
    )
    planned(school, eht, "spotlight", lines=1, load_reason="x")
    with pytest.raises(ValidationError, match="past its limit"):
        planned(school, eht, "spotlight", lines=1, load_reason="")


def test_the_first_visit_after_a_moment_is_one_that_took_place(eht, school):
    planned(school, eht, "spotlight", lines=1)
    assert first_visit_after(school, clock.now()) is None
    made = held(school, eht, "spotlight", lines=1)
    assert first_visit_after(school, clock.now()) == made


def test_a_visit_called_off_keeps_its_reason_and_frees_what_was_due(signed_in, eht, school):
    visit = planned(school, eht)
    assert signed_in(eht).post(f"{visit.get_absolute_url()}call-off/", {"reason": ""}).status_code == 422
    assert signed_in(eht).post(f"{visit.get_absolute_url()}call-off/", {"reason": "Snow."}).status_code == 302
    visit.refresh_from_db()
    assert (visit.state, visit.due_item) == ("called_off", None)


def test_a_head_of_another_school_sees_nothing_and_one_of_the_team_does(signed_in, eht, other_head, school):
    alone, with_them = planned(school, eht), planned(school, eht, "spotlight", team=[other_head], lines=1)
    assert signed_in(other_head).get(alone.get_absolute_url()).status_code == 404
    assert signed_in(other_head).get(with_them.get_absolute_url()).status_code == 200
    listed = signed_in(other_head).get("/improvement/visits/").text
    assert with_them.get_absolute_url() in listed and alone.get_absolute_url() not in listed
