"""Packs: whole charters as data, loaded twice without change, never half."""

import pytest
from django.core.management import call_command

from charter import packs
from charter.models import Decision, DecisionVersion, DueItem, Duty
from charter.packs.files import FOLDER
from trust.models import User


@pytest.fixture
def system(mid_term):
    return User.objects.system()


@pytest.fixture
def own_pack(tmp_path):
    """`own_pack(text)`: a pack file that a trust wrote."""

    def write(text):
        path = tmp_path / "own.yaml"
        path.write_text("pack: {title: Ours}\n" + text)
        return str(path)

    return write


AREA = "areas:\n- {code: ours, name: Ours, domain: people}\n"


def decision(**fields):
    said = {"code": "line", "area": "ours", "title": "A line", "type": "aligned", "statement": "We agree.",
            "lead": "ceo", "responsible": "head"} | fields  # fmt: skip
    return f"decisions:\n- {{{', '.join(f'{name}: {value}' for name, value in said.items())}}}\n"


@pytest.mark.parametrize("name", packs.pack_names())
def test_loading_twice_changes_nothing(name, system, school):
    first = packs.load([name], by=system)
    items = list(DueItem.objects.values_list("pk", "due_on"))
    assert {change.kind for change in first} == {"new"}
    assert {change.kind for change in packs.load([name], by=system)} == {"unchanged"}
    assert list(DueItem.objects.values_list("pk", "due_on")) == items


def test_all_packs_load_together(system, school):
    packs.load(packs.pack_names(), by=system)
    assert {change.kind for change in packs.load(packs.pack_names(), by=system)} == {"unchanged"}


def test_dry_run_says_what_would_change_and_changes_nothing(system, school):
    changes = packs.load(["excellence"], by=system, dry_run=True)
    assert any(change.kind == "new" for change in changes)
    assert not Decision.objects.exists() and not DueItem.objects.exists()


def test_upgrade_shows_old_and_new(system, own_pack):
    packs.load([own_pack(AREA + decision())], by=system)
    changes = packs.load([own_pack(AREA + decision(statement="We all agree."))], by=system, dry_run=True)
    assert [change.fields for change in changes if change.kind == "changed"] == [
        (("what we agreed", "We agree.", "We all agree."),)
    ]
    assert DecisionVersion.objects.get().statement == "We agree."


@pytest.mark.parametrize(
    "text, said",
    [
        ("spells: []\n", "no app knows the section spells"),
        (AREA + decision(typ="aligned"), "typ is not known"),
        (AREA + decision(type="sacred"), "sacred"),
        (AREA + decision(area="nowhere"), "no area “nowhere”"),
        (AREA + decision(duties="[{code: d, title: D, role: head, cadence: termly, minutes: 5, form: no}]"), "no form"),
        ("areas: [\n", "cannot|can be read|not a YAML"),
    ],
)
def test_a_mistake_is_named_and_nothing_is_loaded(text, said, system, own_pack):
    with pytest.raises(packs.PackError, match=said):
        packs.load([own_pack(text)], by=system)
    assert not Decision.objects.exists()


def test_next_year_a_changed_line_gets_its_own_version(system, own_pack, clock_at):
    packs.load([own_pack(AREA + decision())], by=system)
    clock_at("2027-10-05T09:00")
    packs.load([own_pack(AREA + decision(statement="We all agree."))], by=system)
    old, new = DecisionVersion.objects.order_by("effective_from")
    assert (old.statement, str(old.effective_to)) == ("We agree.", "2027-08-31")
    assert (new.statement, str(new.effective_from), new.year.code) == ("We all agree.", "2027-09-01", "2027/28")


def test_command_loads_by_name(system, school, capsys):
    call_command("pack", "load", "excellence")
    assert Duty.objects.filter(code="audit-record").exists()
    assert "new" in capsys.readouterr().out


def test_every_form_that_ships_belongs_to_a_pack():
    listed = {form for name in packs.pack_names() for form in packs.read(name).sections.get("proformas", [])}
    assert {path.stem for path in (FOLDER / "proformas").glob("*.yaml")} == listed
