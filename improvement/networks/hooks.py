"""What networks adds to the site, to the packs and to the demo trust."""

from charter.actions.follow_up import ActionPart
from charter.models import Action
from charter.review.opening import ReviewOpening
from improvement.networks import packs, panels, work
from improvement.networks.actions import authority, proposals
from improvement.networks.demo import networks, termly
from improvement.networks.forms.authority import LevelField
from improvement.networks.models import LeadershipLevel
from improvement.networks.selectors import kit
from improvement.work import ImprovementSource
from trust.hooks import DemoPart, NavItem, PackSection, Panel, Prefill, register
from trust.models import User


def ask_level() -> LevelField | None:
    """Asked where the trust names levels."""
    return LevelField() if LeadershipLevel.objects.exists() else None


def keep_level(action: Action, level: LeadershipLevel, by: User) -> None:
    authority.set_level(action, level=level, by=by)


register(
    PackSection("network_kinds", 60, packs.load_kinds, packs.KIND),
    PackSection("standing_items", 61, packs.load_items, packs.ITEM),
    PackSection("leadership_levels", 62, packs.load_levels, packs.LEVEL),
    PackSection("improvement_strands", 63, packs.load_strands, packs.WORK_STRAND),
    DemoPart("KIT meetings and reports", 61, termly.make_forms),
    DemoPart("networks", 90, networks.make_networks),
    NavItem("networks", "Networks", "network_list", "users-group", 46, ("practice.view",), "improvement"),
    Panel("networks of a line", "decision_detail", 70, "networks/line_panel.html", panels.line_networks),
    Panel("proposals of networks", "line_detail", 20, "networks/proposals_panel.html", panels.line_proposals),
    ReviewOpening("proposals of networks", 20, proposals.take_up_what_waits),
    Panel("actions of a meeting", "submission_fill", 30, "networks/actions_panel.html", panels.actions_beside),
    Panel("actions of a meeting read", "submission_read", 30, "networks/actions_panel.html", panels.actions_read),
    Panel("level of an action", "action_detail", 20, "networks/level_panel.html", panels.action_level),
    ActionPart("level", 20, ask_level, keep_level),
    Prefill("kit", kit.fill),
    ImprovementSource("network_meetings", "network meetings", 70, work.meetings),
    ImprovementSource("network_proposals", "proposals from networks", 71, work.proposals),
    ImprovementSource("kit_meetings", "KIT meetings", 72, work.kit_meetings),
    ImprovementSource("quality_reports", "reports on the quality of education", 74, work.quality_reports),
    ImprovementSource("la_contacts", "contacts with the local authority", 76, work.contacts),
)
