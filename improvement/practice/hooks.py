"""What practice adds to the site, to the packs and to the demo trust."""

from django.db.models import QuerySet

from charter.actions.follow_up import ActionPart
from charter.commentables import Commentable
from charter.models import Action, Decision
from improvement.plans.models import Priority
from improvement.practice import demo, demo_together
from improvement.practice.actions.evidence import keep_evidence
from improvement.practice.citables import Citable
from improvement.practice.evidence_section import EVIDENCE, load_evidence
from improvement.practice.forms.evidence import evidence_field
from improvement.practice.models import Initiative
from improvement.practice.selectors import evidence, work
from improvement.work import ImprovementSource
from trust.access.scopes import holds
from trust.hooks import DemoPart, NavItem, PackSection, Panel, WorkSource, register
from trust.models import User


def decisions_to_rest(user: User) -> QuerySet[Decision]:
    """Decisions that this person may link evidence to: those they may edit, if they may write on practice at all."""
    rows = Decision.objects.for_user(user, "charter.edit")
    return rows if holds(user, "practice.edit") else rows.none()


register(
    Citable(
        "priority", "Priorities of schools' plans", 10, Priority,
        lambda user: Priority.objects.for_user(user, "plan.view"),
        lambda user: Priority.objects.for_user(user, "plan.edit").exclude(state=Priority.State.CLOSED),
    ),
    Citable(
        "initiative", "Initiatives", 20, Initiative,
        lambda user: Initiative.objects.readable_by(user),
        lambda user: Initiative.objects.for_user(user, "practice.edit").exclude(state=Initiative.State.CLOSED),
    ),
    Citable(
        "action", "Actions", 30, Action,
        lambda user: Action.objects.for_user(user, "due.view"),
        lambda user: Action.objects.for_user(user, "action.edit").filter(closed_on__isnull=True),
    ),
    Citable(
        "decision", "Decisions and their principles", 40, Decision,
        lambda user: Decision.objects.for_user(user, "charter.view"),
        decisions_to_rest,
    ),
    Commentable("initiative", Initiative, lambda user: Initiative.objects.readable_by(user), lambda row: "ceo"),
    ActionPart("evidence", 20, evidence_field, keep_evidence),
    Panel("evidence of an action", "action_detail", 20, "practice/evidence_panel.html", evidence.action_panel),
    Panel("evidence of a priority", "priority_detail", 30, "practice/evidence_panel.html", evidence.priority_panel),
    Panel("evidence of a decision", "decision_detail", 70, "practice/evidence_panel.html", evidence.decision_panel),
    PackSection("evidence", 43, load_evidence, EVIDENCE),
    NavItem("practice", "What we try", "practice_home", "route", 42, ("practice.view",), "improvement"),
    WorkSource("practice", work.work_items, 40),
    ImprovementSource("initiatives", "initiatives", 60, work.initiatives),
    ImprovementSource("sprints", "sprints", 61, work.sprints),
    ImprovementSource("toolkits", "toolkits", 62, work.toolkits),
    ImprovementSource("research", "research projects", 63, work.research),
    ImprovementSource("changes", "changes", 64, work.changes),
    ImprovementSource("help", "requests for help", 65, work.requests_for_help),
    DemoPart("practice", 70, demo.make_practice),
    DemoPart("practice together", 71, demo_together.make_together),
)  # fmt: skip
