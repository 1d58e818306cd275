"""Packs: whole charters as data, loaded twice without change, never half."""

import pytest
from django.core.management import CommandError, call_command

from charter import packs
from charter.models import Decision, DecisionVersion, DueItem, Duty
from charter.packs.files import FOLDER


@pytest.mark.parametrize("name", packs.pack_names())
def test_each_pack_loads_into_an_empty_trust_and_twice_changes_nothing(name, system, school):
    first = packs.load([name], by=system)
    items = list(DueItem.objects.values_list("pk", "due_on"))
    assert {change.kind for change in first} == {"new"}
    assert {change.kind for change in packs.load([name], by=system)} == {"unchanged"}
    assert list(DueItem.objects.values_list("pk", "due_on")) == items


def test_dry_run_says_what_would_change_and_changes_nothing(system, school):
    changes = packs.load(["excellence"], by=system, dry_run=True)
    assert any(change.kind == "new" for change in changes)
    assert not Decision.objects.exists() and not DueItem.objects.exists()
    assert {change.kind for change in packs.load(["excellence"], by=system)} == {"new"}


def test_command_loads_by_name(system, school, capsys):
    call_command("load_pack", "excellence")
    assert Duty.objects.filter(code="audit-record").exists()
    assert "new" in capsys.readouterr().out


def test_command_shows_an_upgrade_field_by_field_and_writes_nothing(system, own_pack, line, capsys):
    packs.load([own_pack(line())], by=system)
    call_command("load_pack", own_pack(line(statement="We all agree.")), diff=True)
    assert "what we agreed\n      - We agree.\n      + We all agree." in capsys.readouterr().out
    assert DecisionVersion.objects.get().statement == "We agree."


def test_command_without_a_name_lists_the_packs_and_an_unknown_name_is_refused(db, capsys):
    call_command("load_pack")
    assert "excellence" in capsys.readouterr().out
    with pytest.raises(CommandError, match="There is no pack “nowhere”"):
        call_command("load_pack", "nowhere")


def test_every_form_that_ships_belongs_to_a_pack_or_is_handed_out_by_a_change_of_type():
    listed = {form for name in packs.pack_names() for form in packs.read(name).sections.get("proformas", [])}
    assert {path.stem for path in (FOLDER / "proformas").glob("*.yaml")} == listed | {"handover-checklist"}
