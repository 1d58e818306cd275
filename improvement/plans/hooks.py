"""What plans adds to the site, to the packs and to the demo trust."""

from charter.values.taggables import Taggable
from improvement.plans import demo, packs, work
from improvement.plans.models import Priority
from improvement.work import ImprovementSource
from trust.hooks import DemoPart, NavItem, PackSection, Panel, WorkSource, register

register(
    PackSection("frameworks", 43, packs.load_frameworks, packs.FRAMEWORK),
    PackSection("causes", 43, packs.load_causes, packs.NAMED),
    PackSection("plan_topics", 43, packs.load_topics, packs.TOPIC),
    PackSection("development_plan", 44, packs.load_plan, packs.PLAN, single=True),
    ImprovementSource("priorities", "priorities", 20, work.priorities_of_year),
    NavItem("plans", "Plans", "my_plan", "target", 41, ("plan.view",), "improvement"),
    NavItem("targets", "Targets", "target_list", "arrow-up", 31, ("figures.view",), "figures"),
    WorkSource("plans", work.plans_to_write, 20),
    Panel("our plan", "my_school", 40, "plans/my_school_panel.html", work.live_priorities),
    DemoPart("self-evaluations", 61, demo.make_evaluations),
    DemoPart("development plans", 62, demo.make_plans),
    Taggable("priority", Priority, "plan.edit"),
    Panel("values tags of a priority", "priority_detail", 80, "values/tags_panel.html", work.what_it_serves),
)
