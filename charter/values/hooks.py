"""What the values room adds to the site, to the packs and to the demo trust."""

from collections.abc import Iterator
from urllib.parse import quote

from django.urls import reverse

from charter.actions.follow_up import ActionPart
from charter.models import Action, Decision
from charter.values import demo, pack_sections, panels
from charter.values.actions import tags
from charter.values.forms.tags import TagsField
from charter.values.models import GlossaryTerm
from charter.values.selectors import pulses
from charter.values.taggables import Taggable
from trust.hooks import DemoPart, NavItem, PackSection, Panel, SearchResult, SearchSource, WorkSource, register
from trust.models import User


def ask_tags() -> TagsField | None:
    """Asked where some wording is published."""
    said = "Staff see, on the page of the pulse, the actions that serve a promise to them."
    field = TagsField(help_text=said)
    return field if field.offered.by_key else None


def keep_tags(action: Action, chosen: list, by: User) -> None:
    tags.tag(action, chosen=chosen, by=by)


def find_terms(user: User, words: str) -> Iterator[SearchResult]:
    """Words of the glossary."""
    for term in GlossaryTerm.objects.for_user(user, "charter.view").filter(term__icontains=words)[:10]:
        yield SearchResult(term.term, f"{reverse('glossary_list')}?word={quote(term.term)}", "Word", term.meaning)


register(
    DemoPart("values", 48, demo.live_by_values),
    PackSection("values", 12, pack_sections.load_values),
    PackSection("aims", 13, pack_sections.load_aims),
    PackSection("staff_promises", 13, pack_sections.load_staff_promises),
    PackSection("glossary", 14, pack_sections.load_glossary),
    NavItem("values", "Values", "values_home", "message-2", 33, ("charter.view",), "charter"),
    SearchSource("glossary", "Glossary", find_terms, 70),
    WorkSource("pulse", pulses.work_items, 30),
    Taggable("decision", Decision, "charter.edit"),
    Taggable("action", Action, "action.edit"),
    ActionPart("tags", 10, ask_tags, keep_tags),
    Panel("values tags", "decision_detail", 80, "values/tags_panel.html", panels.decision_tags),
    Panel("glossary", "submission_fill", 90, "values/words_used.html", panels.words_used),
    Panel("values tags of an action", "action_detail", 80, "values/tags_panel.html", panels.action_tags),
)
