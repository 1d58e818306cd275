"""What coaching and the central team add to the site, to the packs and to the demo trust."""

from improvement.coaching import demo, packs
from improvement.coaching.selectors import expertise, plans
from improvement.work import ImprovementSource
from trust.hooks import DemoPart, PackSection, SearchSource, WorkSource, register

register(
    PackSection("inductions", 43, packs.load_inductions, packs.INDUCTION),
    PackSection("leader_areas", 44, packs.load_areas, packs.AREA),
    PackSection("reporting_lines", 45, packs.load_lines, packs.LINE),
    ImprovementSource("coaching", "coaching plans", 60, plans.improvement_work),
    WorkSource("coaching", plans.work_items, 40),
    SearchSource("expertise", "Expertise", expertise.find_experts, 55),
    DemoPart("coaching and the central team", 72, demo.make),
)
