"""What practice adds to the site, to the packs and to the demo trust."""

from charter.actions.follow_up import ActionPart
from charter.commentables import Commentable
from charter.models import Action, Decision
from improvement.practice import demo
from improvement.practice.actions.evidence import keep_evidence
from improvement.practice.citables import Citable
from improvement.practice.evidence_section import EVIDENCE, load_evidence
from improvement.practice.forms.evidence import evidence_field
from improvement.practice.models import Initiative
from improvement.practice.selectors import evidence, work
from improvement.work import ImprovementSource
from trust.hooks import DemoPart, NavItem, PackSection, Panel, WorkSource, register

register(
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
        lambda user: Decision.objects.for_user(user, "charter.edit"),
    ),
    Commentable("initiative", Initiative, lambda user: Initiative.objects.readable_by(user), lambda row: "ceo"),
    ActionPart("evidence", 20, evidence_field, keep_evidence),
    Panel("evidence of an action", "action_detail", 20, "practice/evidence_panel.html", evidence.action_panel),
    Panel("evidence of a decision", "decision_detail", 70, "practice/evidence_panel.html", evidence.decision_panel),
    PackSection("evidence", 43, load_evidence, EVIDENCE),
    NavItem("practice", "What we try", "practice_home", "route", 42, ("practice.view",), "improvement"),
    WorkSource("practice", work.work_items, 40),
    ImprovementSource("initiatives", "initiatives", 60, work.initiatives),
    DemoPart("practice", 70, demo.make_practice),
)  # fmt: skip
