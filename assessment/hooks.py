"""What assessment adds elsewhere: its kinds of import, its pages, its part of the demo trust."""

from assessment import demo, panels, prefills
from assessment.importers.kinds import IMPORTERS
from trust.hooks import DemoPart, NavItem, Panel, Prefill, register

register(
    NavItem("figures", "Figures", "figure_list", "chart-line", order=30, capabilities=("figures.view",)),
    Panel("school figures", "school_detail", 10, "assessment/school_figures.html", panels.school_figures),
    Prefill("figure", prefills.figure),
    DemoPart("figures", 50, demo.make_figures),
    *IMPORTERS,
)
