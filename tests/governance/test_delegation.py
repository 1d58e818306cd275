"""The scheme of delegation: who keeps it, what it refuses, how a pack brings it."""

import pytest

from charter import packs
from governance.models import DelegationLine
from tests.factories import DecisionFactory, DelegationLineFactory
from trust.models import User

LINE = {
    "code": "visits", "matter": "Residential visits", "holder": "head", "at": "school", "clause": "4.2", "decision": "",
    "words": "", "consulted": "", "effective_from": "2026-09-01",
}  # fmt: skip


def test_the_clerk_adds_a_line(signed_in, clerk):
    response = signed_in(clerk).post("/governance/delegation/add/", LINE)
    line = DelegationLine.objects.get()
    assert response["Location"] == f"/governance/delegation/{line.pk}/"
    assert (line.holder, line.role, line.clause) == ("head", "head", "4.2")


def test_a_head_reads_the_scheme_and_cannot_change_it(signed_in, head):
    line = DelegationLineFactory(matter="Residential visits", holder="lgb")
    page = signed_in(head).get("/governance/delegation/")
    assert "Local governing body" in page.content.decode()
    assert signed_in(head).post(f"/governance/delegation/{line.pk}/change/", LINE).status_code == 403


def test_a_second_line_of_a_code_on_the_same_days_is_refused(signed_in, clerk):
    DelegationLineFactory(code="visits")
    response = signed_in(clerk).post("/governance/delegation/add/", LINE)
    assert response.status_code == 422
    assert "End it first" in response.content.decode()
    assert DelegationLine.objects.count() == 1


def test_an_ended_line_makes_room_and_is_kept(signed_in, clerk):
    old = DelegationLineFactory(code="visits")
    client = signed_in(clerk)
    client.post(f"/governance/delegation/{old.pk}/end/", {"last_day": "2026-08-31", "seen": 1})
    assert client.post("/governance/delegation/add/", LINE).status_code == 302
    assert DelegationLine.objects.filter(code="visits").count() == 2
    assert "Residential visits" in client.get("/governance/delegation/?export=csv").content.decode()


def test_of_two_who_change_a_line_the_second_is_shown_both_texts(signed_in, clerk):
    line = DelegationLineFactory()
    client, said = signed_in(clerk), {**LINE, "seen": 1}
    assert client.post(f"/governance/delegation/{line.pk}/change/", said).status_code == 302
    second = client.post(f"/governance/delegation/{line.pk}/change/", {**said, "matter": "Trips"})
    assert second.status_code == 409 and "Trips" in second.content.decode()
    line.refresh_from_db()
    assert line.matter == "Residential visits"


@pytest.fixture
def pack(tmp_path, mid_term):
    def load(lines):
        path = tmp_path / "own.yaml"
        path.write_text(f"pack: {{title: Ours}}\ndelegation:\n{lines}\n")
        return packs.load([str(path)], by=User.objects.system())

    return load


def test_a_pack_brings_lines_and_twice_changes_nothing(pack):
    decision = DecisionFactory(code="trips")
    text = """\
- {code: visits, matter: Visits, holder: head, decision: trips, clause: "4.2"}
- {code: pay, matter: Pay, holder: board, at: trust}"""
    assert [change.kind for change in pack(text)] == ["new", "new"]
    assert [change.kind for change in pack(text)] == ["unchanged", "unchanged"]
    assert DelegationLine.objects.get(code="visits").decision == decision


@pytest.mark.parametrize(
    "text, said",
    [
        ("- {code: v, matter: V, holder: king}", "king"),
        ("- {code: v, matter: V}", "holder must be given"),
        ("- {code: v, matter: V, holder: head, decision: none}", "no decision “none”"),
        ("- {code: v, matter: V, holders: head}", "holders is not known"),
    ],
)
def test_a_mistake_in_a_pack_is_named(pack, text, said):
    with pytest.raises(packs.PackError, match=said):
        pack(text)
    assert not DelegationLine.objects.exists()
