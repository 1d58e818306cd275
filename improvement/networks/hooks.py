"""What networks adds to the site, to the packs and to the demo trust."""

from improvement.networks import packs, panels, work
from improvement.networks.selectors import kit
from improvement.work import ImprovementSource
from trust.hooks import NavItem, PackSection, Panel, Prefill, register

register(
    PackSection("network_kinds", 60, packs.load_kinds, packs.KIND),
    PackSection("standing_items", 61, packs.load_items, packs.ITEM),
    PackSection("leadership_levels", 62, packs.load_levels, packs.LEVEL),
    PackSection("improvement_strands", 63, packs.load_strands, packs.WORK_STRAND),
    NavItem("networks", "Networks", "network_list", "users-group", 46, ("practice.view",), "improvement"),
    Panel("networks of a line", "decision_detail", 70, "networks/line_panel.html", panels.line_networks),
    Panel("actions of a meeting", "submission_fill", 30, "networks/actions_panel.html", panels.actions_beside),
    Panel("actions of a meeting read", "submission_read", 30, "networks/actions_panel.html", panels.actions_read),
    Prefill("kit", kit.fill),
    ImprovementSource("network_meetings", "network meetings", 70, work.meetings),
    ImprovementSource("kit_meetings", "KIT meetings", 72, work.kit_meetings),
    ImprovementSource("quality_reports", "reports on the quality of education", 74, work.quality_reports),
)
