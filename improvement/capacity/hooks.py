"""What capacity adds to the site, to the packs and to the demo trust."""

from improvement.capacity import demo, panels
from improvement.capacity.packs import KIND, load_kinds
from improvement.work import ImprovementSource
from trust.hooks import DemoPart, PackSection, Panel, WorkSource, register

register(
    PackSection("support_kinds", 43, load_kinds, KIND),
    Panel("giving and taking support", "my_school", 40, "capacity/panel.html", panels.of_school),
    WorkSource("capacity", panels.work_items, 40),
    ImprovementSource("agreements", "support agreements", 60, panels.agreements),
    ImprovementSource("deployments", "deployments", 61, panels.deployments),
    DemoPart("capacity", 74, demo.make),
)
