"""The example in docs/how-to/ loads, and names every key that a pack may say."""

from pathlib import Path

from charter import packs
from charter.packs.decision_shape import DECISION, DUTY, PRINCIPLE
from trust.hooks import PackSection, registered

EXAMPLE = Path(__file__).resolve().parents[2] / "docs" / "how-to" / "charter-pack-example.yaml"


def test_the_example_of_the_docs_loads_and_twice_changes_nothing(system, school):
    assert {change.kind for change in packs.load([str(EXAMPLE)], by=system)} == {"new"}
    assert {change.kind for change in packs.load([str(EXAMPLE)], by=system)} == {"unchanged"}


def test_the_example_has_every_section_and_every_key_of_a_decision():
    sections = packs.read(str(EXAMPLE)).sections
    assert {section.name for section in registered(PackSection)} == set(sections)
    line = sections["decisions"][0]
    assert set(DECISION) == set(line)
    assert set(PRINCIPLE) == set(line["principles"][0]) and set(DUTY) == set(line["duties"][0])
