"""A mistake in a pack is named by file, line and field, and nothing is loaded."""

import pytest

from charter import packs
from charter.models import Area, Decision

LINE = """areas:
- {code: ours, name: Ours, domain: people}
decisions:
- code: line
  area: ours
  title: A line
  type: aligned
  statement: We agree.
  lead: ceo
  responsible: head
"""
DUTY = (
    LINE
    + """  minutes: 15
  what_stops: The old form.
  duties:
  - code: look
    title: Look again
    role: head
    cadence: termly
    minutes: 5
"""
)  # The head of the file takes line 1: `code: line` stands on line 5, `code: look` on line 15.
MISTAKES = {
    "unknown section": ("spells: []\n", "line 2, field “spells”: No app knows the section spells"),
    "section that is no list": ("areas: ours\n", "line 2, field “areas”: areas: this must be a list"),
    "entry that is a word": ("areas: [ours]\n", "line 2, field “areas”: areas 1 must be an entry with keys"),
    "unknown key": (LINE.replace("type:", "typ:"), "line 8, field “typ”: decisions line: typ is not known"),
    "key given twice": (LINE + "  lead: head\n", "line 12, field “lead”: This is given twice"),
    "missing key": (LINE.replace("  title: A line\n", ""), "line 5, field “title”: decisions line: title must be"),
    "empty code": (LINE.replace("code: line", 'code: ""'), "line 5, field “code”"),
    "code that is no code": (LINE.replace("code: line", "code: a line"), "line 5, field “code”"),
    "duplicate code": (LINE + LINE.partition("decisions:\n")[2], "line 12, field “code”: .* on line 5"),
    "unknown type": (LINE.replace("aligned", "sacred"), "line 8, field “type”: “sacred” is not one of: centralised"),
    "unknown area": (LINE.replace("area: ours", "area: nowhere"), "line 6, field “area”: .*no area “nowhere”"),
    "unknown charter": ("areas:\n- {code: a, name: A, domain: people, charter: b}\n", "line 3, field “charter”"),
    "unknown domain": ("areas:\n- {code: a, name: A, domain: spells}\n", "line 3, field “domain”: “spells” is not"),
    "unknown lead": (LINE.replace("lead: ceo", "lead: king"), "line 10, field “lead”: “king” is not one of: trustee"),
    "unknown cadence": (DUTY.replace("termly", "daily"), "line 18, field “cadence”: “daily” is not one of: weekly"),
    "unknown role of a duty": (DUTY.replace("role: head", "role: king"), "line 17, field “role”: “king” is not"),
    "duty without minutes": (DUTY.replace("    minutes: 5\n", ""), "line 15, field “minutes”: .*must be given"),
    "minutes in words": (DUTY.replace("minutes: 5", "minutes: five"), "line 19, field “minutes”: .*whole number"),
    "minutes below nothing": (DUTY.replace("minutes: 5", "minutes: -5"), "line 19, field “minutes”: .*at least 0"),
    "unknown form": (DUTY + "    form: nowhere\n", "line 20, field “form”: .*no form “nowhere”"),
    "unknown phase": (DUTY + "    phases: [moon]\n", "line 20, field “phases”: “moon” is not one of"),
    "number for text": (LINE + "  why: 7\n", "line 12, field “why”: This must be text.*“7”"),
    "text for a list": (LINE + "  principles: kindness\n", "line 12, field “principles”: .*list of entries"),
    "topics that are entries": (LINE + "  principles: [{code: a, title: A, topics: [{b: c}]}]\n", "field “topics”"),
    "too long": (LINE + f"  what_stops: {'very ' * 80}\n", "line 12, field “what_stops”: .*at most 300"),
    "unknown form of the pack": ("proformas: [nowhere]\n", "no form “nowhere”"),
    "not YAML": ("areas: [\n", "line 3: This is not YAML"),
    "head missing": (None, "line 1, field “pack”"),
}  # fmt: skip


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_named_with_file_line_and_field_and_nothing_is_loaded(mistake, system, own_pack, tmp_path):
    text, said = MISTAKES[mistake]
    path = own_pack(text or "")
    if text is None:
        (tmp_path / "own.yaml").write_text("areas: []\n")
    with pytest.raises(packs.PackError, match=said) as refused:
        packs.load([path], by=system)
    assert str(refused.value).startswith("own.yaml, line") or "form" in mistake
    assert not Decision.objects.exists() and not Area.objects.exists()
