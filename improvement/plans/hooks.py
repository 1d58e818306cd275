"""What plans adds to the site, to the packs and to the demo trust."""

from django.db.models import QuerySet

from charter.values.taggables import Taggable
from improvement.plans import demo, packs, work
from improvement.plans.models import Plan, Priority
from improvement.work import ImprovementSource
from schools.reviewable import Reviewable
from trust.hooks import DemoPart, NavItem, PackSection, Panel, WorkSource, register
from trust.models import User


def plans_of(user: User) -> QuerySet[Plan]:
    return Plan.objects.for_user(user, "plan.view").for_pages()  # type: ignore[attr-defined,no-any-return]


def thing(plan: Plan) -> tuple[str, str, str]:
    """As an external reviewer is invited to it."""
    return "Development plans", f"Development plan {plan.year.code}", plan.get_absolute_url()


register(
    Reviewable("plans.plan", 20, plans_of, thing),
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
