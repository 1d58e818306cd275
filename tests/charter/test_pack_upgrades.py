"""Upgrading a pack: what it changed and the trust did not is taken; the trust's own edits stay."""

import pytest

from charter import packs
from charter.models import CorePrinciple, Decision, DecisionVersion, Duty

DUTY = "[{code: d, title: D, role: head, cadence: termly, minutes: %s}]"


def kinds(changes, *but):
    return [change.kind for change in changes if change.kind not in but]


def edit(model, **fields):
    row = model.objects.get()
    for name, value in fields.items():
        setattr(row, name, value)
    row.save()


def test_what_only_the_pack_changed_is_taken_and_shown_old_and_new(system, own_pack, line):
    packs.load([own_pack(line())], by=system)
    changes = packs.load([own_pack(line(statement="We all agree."))], by=system)
    shown = [change.fields for change in changes if change.kind == "changed"]
    assert shown == [(("what we agreed", "We agree.", "We all agree."),)]
    assert DecisionVersion.objects.get().statement == "We all agree."


def test_what_only_the_trust_changed_stays_without_a_word(system, own_pack, line):
    pack = own_pack(line())
    packs.load([pack], by=system)
    edit(DecisionVersion, statement="We do it our way.")
    assert kinds(packs.load([pack], by=system), "unchanged") == []
    assert DecisionVersion.objects.get().statement == "We do it our way."


def test_what_both_changed_stays_the_trusts_and_is_shown_each_time(system, own_pack, line):
    packs.load([own_pack(line())], by=system)
    edit(DecisionVersion, statement="We do it our way.")
    upgrade = own_pack(line(statement="We all agree.", why="It helps."))
    first, again = (packs.load([upgrade], by=system) for _ in range(2))
    ours, theirs = "We do it our way.", "We all agree."
    assert any(("what we agreed", ours, theirs) in change.fields for change in first)
    assert [(change.kind, change.fields) for change in again if change.kind != "unchanged"] == [
        ("yours", (("what we agreed", ours, theirs),))
    ]
    version = DecisionVersion.objects.get()
    assert (version.statement, version.why) == (ours, "It helps.")


def test_a_line_the_trust_wrote_itself_is_never_touched(system, own_pack, line):
    packs.load([own_pack(line())], by=system)
    Decision.objects.create(area=Decision.objects.get().area, code="second", title="Our own words")
    changes = packs.load([own_pack(line(code="second"))], by=system)
    assert "yours" in kinds(changes)
    assert Decision.objects.get(code="second").title == "Our own words"


def test_a_duty_the_trust_removed_does_not_come_back(system, own_pack, line):
    pack = own_pack(line(duties=DUTY % 5, minutes=15, what_stops="The old form."))
    packs.load([pack], by=system)
    Duty.objects.filter(code="d").delete()
    assert kinds(packs.load([pack], by=system), "unchanged") == []
    upgrade = own_pack(line(duties=DUTY % 7, minutes=15, what_stops="The old form."))
    assert kinds(packs.load([upgrade], by=system), "unchanged") == ["yours"]
    assert not Duty.objects.filter(code="d").exists()


def test_what_the_pack_names_no_longer_stays_and_is_said(system, own_pack, line):
    packs.load([own_pack(line(principles="[{code: one, title: One}, {code: two, title: Two}]"))], by=system)
    changes = packs.load([own_pack(line(principles="[{code: one, title: One}]"))], by=system)
    assert [(change.kind, change.record) for change in changes if change.kind != "unchanged"] == [("kept", "Two")]
    assert CorePrinciple.objects.count() == 2


def test_a_change_of_type_waits_for_the_annual_review(system, own_pack, line, clock_at):
    packs.load([own_pack(line())], by=system)
    upgrade = own_pack(line(type="standardised"))
    assert kinds(packs.load([upgrade], by=system), "unchanged") == ["waits"]
    assert DecisionVersion.objects.get().type == "aligned"
    clock_at("2027-10-05T09:00")
    packs.load([upgrade], by=system)
    assert list(DecisionVersion.objects.order_by("effective_from").values_list("type", flat=True)) == [
        "aligned",
        "standardised",
    ]


def test_next_year_a_changed_line_gets_its_own_version_with_all_its_parts(system, own_pack, line, clock_at):
    principles = "[{code: one, title: One}]"
    packs.load([own_pack(line(principles=principles))], by=system)
    clock_at("2027-10-05T09:00")
    changes = packs.load([own_pack(line(principles=principles, statement="We all agree."))], by=system)
    old, new = DecisionVersion.objects.order_by("effective_from")
    assert (old.statement, str(old.effective_to)) == ("We agree.", "2027-08-31")
    assert (new.statement, str(new.effective_from), new.year.code) == ("We all agree.", "2027-09-01", "2027/28")
    assert [row.title for row in new.principles.all()] == ["One"] == [row.title for row in old.principles.all()]
    assert kinds(changes, "unchanged") == ["changed"]


def test_next_year_an_unchanged_line_stays_as_it_is(system, own_pack, line, clock_at):
    packs.load([own_pack(line())], by=system)
    clock_at("2027-10-05T09:00")
    assert kinds(packs.load([own_pack(line())], by=system), "unchanged") == []
    assert DecisionVersion.objects.count() == 1


@pytest.mark.parametrize("order", [("a", "b"), ("b", "a")])
def test_a_shared_line_says_what_its_owner_says_in_either_order(order, system, own_pack, line):
    files = {"a": own_pack(line(), "a"), "b": own_pack(line(owner="a", statement="B says so."), "b")}
    for name in order:
        packs.load([files[name]], by=system)
    assert DecisionVersion.objects.get().statement == "We agree."
    assert kinds(packs.load(list(files.values()), by=system), "unchanged") == []


def test_packs_that_disagree_on_a_type_are_a_strain_until_the_data_settles_it(system, own_pack, line):
    first = own_pack(line(), "a")
    second = own_pack(line(owner="a", type="standardised"), "b")
    assert "strain" in kinds(packs.load([first, second], by=system))
    settled = own_pack(line(owner="a", type="standardised", settles="Schools differ too much."), "b")
    assert kinds(packs.load([first, settled], by=system), "unchanged") == []


def test_a_line_of_another_pack_without_an_owner_is_a_strain_and_changes_nothing(system, own_pack, line):
    packs.load([own_pack(line(), "a")], by=system)
    assert "strain" in kinds(packs.load([own_pack(line(statement="B says so."), "b")], by=system))
    assert DecisionVersion.objects.get().statement == "We agree."
