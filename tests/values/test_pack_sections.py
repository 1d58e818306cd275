"""The sections `values` and `glossary` of a pack: a draft to start from, never the trust's own words undone."""

import pytest

from charter import packs
from charter.values.actions.purpose import remove_part
from charter.values.models import Aim, GlossaryTerm, Purpose, StaffPromise, Strand, Value, ValueLine
from tests.factories import GlossaryTermFactory, PurposeFactory, ValueFactory, published
from trust.models import User

VALUES = """
values:
  mission: Better futures for all.
  vision:
    statement: Schools that work together.
    strands:
      - {code: schools, title: Schools that excel}
      - {code: people, title: People who inspire}
  values:
    - code: integrity
      title: Integrity
      does: [We say what we do., We own our mistakes.]
      doesnt: [We look away.]
  aims:
    - {code: objectives, title: Objectives, text: ""}
  staff_promises:
    - {code: family, title: Job and family, asked_as: I need not choose between job and family.}
  note: Restated.
"""
GLOSSARY = """
glossary:
  - {term: Duty, also: [duties], meaning: What a decision asks of somebody.}
"""


@pytest.fixture
def system(mid_term):
    return User.objects.system()


@pytest.fixture
def pack(tmp_path, system):
    """`pack("ours", text)` loads a pack file of that name and answers the kinds of its changes."""

    def load(name, text):
        path = tmp_path / f"{name}.yaml"
        path.write_text("pack: {title: Ours}\n" + text)
        return {change.kind for change in packs.load([str(path)], by=system)}

    return load


def test_a_pack_brings_a_draft_of_this_year(pack):
    assert pack("ours", VALUES + GLOSSARY) == {"new"}
    purpose = Purpose.objects.get()
    assert (purpose.year.code, purpose.published_at, purpose.mission) == ("2026/27", None, "Better futures for all.")
    assert list(Strand.objects.values_list("title", flat=True)) == ["Schools that excel", "People who inspire"]
    assert list(ValueLine.objects.values_list("kind", "text")) == [
        ("does", "We say what we do."), ("does", "We own our mistakes."), ("doesnt", "We look away."),
    ]  # fmt: skip
    assert Aim.objects.get().text == "" and StaffPromise.objects.get().asked_as
    assert GlossaryTerm.objects.get().also == ["duties"]


def test_loading_twice_changes_nothing_and_an_upgrade_changes_the_draft(pack):
    pack("ours", VALUES + GLOSSARY)
    assert pack("ours", VALUES + GLOSSARY) == {"unchanged"}
    assert pack("ours", VALUES.replace("Better futures", "Brighter futures")) == {"changed", "unchanged"}
    assert Purpose.objects.get().mission == "Brighter futures for all."


def test_a_second_pack_adds_its_values_and_leaves_the_mission(pack):
    pack("ours", VALUES)
    theirs = "values: {mission: Another, values: [{code: integrity, title: X}, {code: ambition, title: Ambition}]}\n"
    assert pack("theirs", theirs) == {"unchanged", "new"}
    assert Purpose.objects.get().mission == "Better futures for all."
    assert list(Value.objects.values_list("title", flat=True)) == ["Integrity", "Ambition"]
    assert pack("theirs", theirs) == {"unchanged"} and pack("ours", VALUES) == {"unchanged"}


def test_promises_and_aims_of_another_pack_join_those_there(pack):
    theirs = (
        "staff_promises: [{code: trusted, title: Trust, asked_as: I am trusted.}]\naims: [{code: more, title: More}]\n"
    )
    pack("ours", VALUES)
    assert pack("theirs", theirs) == {"new"} and pack("theirs", theirs) == {"unchanged"}
    assert list(StaffPromise.objects.values_list("code", flat=True)) == ["family", "trusted"]
    assert list(Aim.objects.values_list("code", flat=True)) == ["objectives", "more"]


def test_what_the_trust_wrote_stays(pack):
    purpose = PurposeFactory(mission="Ours, in our words.")
    ValueFactory(purpose=purpose, code="integrity", title="Honesty")
    GlossaryTermFactory(term="duty", meaning="In our words.")
    pack("ours", VALUES + GLOSSARY)
    assert Purpose.objects.get().mission == "Ours, in our words."
    assert Value.objects.get().title == "Honesty" and GlossaryTerm.objects.get().meaning == "In our words."


def test_a_value_that_the_trust_removed_stays_away(pack, system):
    pack("ours", VALUES)
    remove_part(Value.objects.get(), by=system)
    assert pack("ours", VALUES) == {"unchanged"}
    assert not Value.objects.exists()


def test_a_published_year_is_left_alone(pack):
    published(PurposeFactory(mission="Ours."))
    assert pack("ours", VALUES) == {"unchanged"}
    assert not Value.objects.exists()


@pytest.mark.parametrize(
    "text, said",
    [
        ("values: {misison: X}\n", "misison is not known"),
        ("values: {values: [{title: X}]}\n", "give a code and a title"),
        ("values: {values: [{code: x, title: X, do: []}]}\n", "do is not known"),
        ("glossary: [{term: X}]\n", "give a term and its meaning"),
    ],
)
def test_a_mistake_is_named(text, said, pack):
    with pytest.raises(packs.PackError, match=said):
        pack("ours", text)
    assert not Purpose.objects.exists() and not GlossaryTerm.objects.exists()
