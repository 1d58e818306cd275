"""What other rooms add to the charter's pages."""

import pytest

from tests.factories import DecisionVersionFactory
from trust import hooks
from trust.hooks import Panel, Verb


@pytest.fixture
def added(monkeypatch):
    """A room's panel and verb on the decision page; the verb is not for everyone."""
    monkeypatch.setattr(hooks, "_registry", {kind: dict(named) for kind, named in hooks._registry.items()})
    hooks.register(
        Panel(
            "tried", "decision_detail", 10, "components/empty.html", lambda user, decision, version: {"tried": version}
        ),
        Panel("silent", "decision_detail", 11, "components/empty.html", lambda user, decision, version: None),
        Verb("offered", "decision_detail", 10, lambda user, decision, version: ("Ask for an exemption", "/charter/")),
        Verb("kept back", "decision_detail", 11, lambda user, decision, version: None),
        Panel("on top", "charter_register", 10, "components/empty.html", lambda user: {"by": user}),
    )


def test_a_room_adds_a_part_and_a_verb_to_the_decision_page(signed_in, head, added):
    version = DecisionVersionFactory()
    shown = signed_in(head).get(version.decision.get_absolute_url())
    assert [context for _, context in shown.context["panels"] if "tried" in context] == [{"tried": version}]
    assert "Ask for an exemption" in shown.content.decode()
    assert ("Ask for an exemption", "/charter/") in shown.context["verbs"]


def test_a_room_adds_a_part_to_the_register(signed_in, head, added):
    assert ("components/empty.html", {"by": head}) in signed_in(head).get("/charter/").context["panels"]
