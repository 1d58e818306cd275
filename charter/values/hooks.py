"""What the values room adds to the site, to the packs and to the demo trust."""

from charter.actions.follow_up import ActionPart
from charter.models import Action, Decision
from charter.values import pack_sections, panels
from charter.values.actions import tags
from charter.values.forms.tags import TagsField
from charter.values.selectors import pulses
from charter.values.taggables import Taggable
from trust.hooks import NavItem, PackSection, Panel, WorkSource, register
from trust.models import User


def ask_tags() -> TagsField | None:
    """Asked where some wording is published."""
    said = "Staff see, on the page of the pulse, the actions that serve a promise to them."
    field = TagsField(help_text=said)
    return field if field.offered.by_key else None


def keep_tags(action: Action, chosen: list, by: User) -> None:
    tags.tag(action, chosen=chosen, by=by)


register(
    PackSection("values", 12, pack_sections.load_values),
    PackSection("glossary", 14, pack_sections.load_glossary),
    NavItem("values", "Values", "values_home", "message-2", 32, ("charter.view",)),
    WorkSource("pulse", pulses.work_items, 30),
    Taggable("decision", Decision, "charter.edit"),
    Taggable("action", Action, "action.edit"),
    ActionPart("tags", 10, ask_tags, keep_tags),
    Panel("values tags", "decision_detail", 80, "values/tags_panel.html", panels.decision_tags),
    Panel("values tags of an action", "action_detail", 80, "values/tags_panel.html", panels.action_tags),
)
