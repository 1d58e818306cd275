"""What categories adds to the site, to the packs and to the demo trust."""

from improvement.categories import demo
from improvement.categories.packs import (
    BIAS_QUESTION,
    NEED_LEVEL,
    PHASE,
    load_bias_questions,
    load_need_levels,
    load_phases,
)
from improvement.categories.selectors import panels, work
from improvement.work import ImprovementSource
from trust.hooks import DemoPart, NavItem, PackSection, Panel, WorkSource, register

register(
    PackSection("need_levels", 43, load_need_levels, NEED_LEVEL),
    PackSection("bias_questions", 43, load_bias_questions, BIAS_QUESTION),
    PackSection("phases", 43, load_phases, PHASE),
    WorkSource("categories", work.work_items, 35),
    ImprovementSource("needs", "needs", 40, work.needs),
    Panel("category", "my_school", 15, "categories/my_school_panel.html", panels.on_my_school),
    Panel("categories", "improvement_home", 10, "categories/improvement_panel.html", panels.on_improvement),
    NavItem(
        "leadership_fit",
        "Leaders and phases",
        "leadership_fit_list",
        "users",
        46,
        ("leadership_fit.edit",),
        "improvement",
    ),  # fmt: skip
    DemoPart("categories", 68, demo.make),
)
