"""What adoption adds to the life of a decision and to the forms that schools fill in."""

from charter.adoption import answer_checks, demo
from charter.adoption.actions import exemptions, own_forms, own_versions, transitions
from charter.adoption.selectors import panels
from charter.adoption.selectors.work import work_items
from charter.rules import AnswerRule
from charter.transitions import PublishRule, Transition
from trust.hooks import DemoPart, NavItem, Panel, WorkSource, register

register(
    Transition("adoption", 40, transitions.published, transitions.takes_effect, transitions.open_work),
    DemoPart("how schools take decisions up", 48, demo.make),
    PublishRule("own versions", 40, own_forms.refusals),
    AnswerRule("adoption", 10, exemptions.waived, answer_checks.faults, own_versions.schedule_review),
    Panel("own versions", "decision_detail", 20, "adoption/panel_own.html", panels.decision_own),
    Panel("exemptions", "decision_detail", 40, "adoption/panel_exemptions.html", panels.decision_exemptions),
    Panel("goal", "submission_map", 10, "adoption/panel_goal.html", panels.goal_beside),
    Panel("length", "submission_submit", 10, "adoption/panel_length.html", panels.length_and_age),
    Panel("borrow", "submission_read", 10, "adoption/panel_borrow.html", panels.others_may_borrow),
    NavItem(
        "school_charter", "Our school under it", "school_charter", "ripple", 32, ("local_version.edit",), "charter"
    ),
    NavItem(
        "exemptions",
        "Exemptions",
        "exemption_list",
        "shield-check",
        38,
        ("exemption.advise", "exemption.approve"),
        "charter",
    ),  # fmt: skip
    NavItem("barriers", "In the way", "barrier_list", "alert-triangle", 36, ("barrier.raise",), "charter"),
    WorkSource("exemptions", work_items, 30),
)
