"""What the charter's own pages offer at their head, by what the reader may do."""

from django.urls import reverse

from charter.models import Decision, DecisionVersion
from trust.access.scopes import holds
from trust.hooks import Verb
from trust.models import User

Link = tuple[str, str] | None


def page_link(name: str, order: int, words: str, url_name: str, capability: str = "charter.view") -> Verb:
    """A link from the register to another page of the charter, for who holds the capability."""

    def link(user: User) -> Link:
        return (words, reverse(url_name)) if holds(user, capability) else None

    return Verb(name, "charter_register", order, link)


def draft_link(user: User, decision: Decision, version: DecisionVersion | None) -> Link:
    """For a decision that has something to start from."""
    if version is None or version.is_draft or not holds(user, "charter.edit"):
        return None
    return "Draft a change", reverse("decision_draft", args=[decision.pk])


def comment_link(user: User, decision: Decision, version: DecisionVersion | None) -> Link:
    if not holds(user, "charter.comment"):
        return None
    return "Comment or challenge", reverse("comment_add", args=["decision", decision.pk])


VERBS = [
    page_link("library", 10, "Library", "charter_library"),
    page_link("who leads", 12, "Who leads, who does", "responsibility_list"),
    page_link("challenges", 14, "Challenges", "challenge_list"),
    page_link("drafts", 16, "Drafts", "draft_list"),
    page_link("add a decision", 80, "Add a decision", "decision_add", "charter.edit"),
    page_link("add an area", 82, "Add an area", "area_add", "charter.edit"),
    Verb("draft", "decision_detail", 10, draft_link),
    Verb("comment", "decision_detail", 20, comment_link),
]


def lead_of(decision: Decision) -> str:
    """The role that leads it, by its newest version; the chief executive where there is none yet."""
    newest = DecisionVersion.objects.filter(decision=decision).order_by("-effective_from").first()
    return newest.lead_role if newest else "ceo"
