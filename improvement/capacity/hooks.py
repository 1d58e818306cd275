"""What capacity adds to the site, to the packs and to the demo trust."""

from improvement.capacity import panels
from improvement.capacity.packs import KIND, load_kinds
from improvement.work import ImprovementSource
from trust.hooks import PackSection, Panel, WorkSource, register

register(
    PackSection("support_kinds", 43, load_kinds, KIND),
    Panel("capacity", "my_school", 40, "capacity/panel.html", panels.of_school),
    WorkSource("capacity", panels.work_items, 40),
    ImprovementSource("agreements", "support agreements", 60, panels.agreements),
    ImprovementSource("deployments", "deployments", 61, panels.deployments),
)
