"""What coaching and the central team add to the site, to the packs and to the demo trust."""

from improvement.coaching import demo, packs
from improvement.coaching.selectors import expertise, inductions, leaders, offers, plans
from improvement.work import ImprovementSource
from trust.hooks import DemoPart, PackSection, SearchSource, WorkSource, register

register(
    PackSection("inductions", 43, packs.load_inductions, packs.INDUCTION),
    PackSection("leader_areas", 44, packs.load_areas, packs.AREA),
    PackSection("reporting_lines", 45, packs.load_lines, packs.LINE),
    ImprovementSource("coaching", "coaching plans", 60, plans.improvement_work),
    ImprovementSource("inductions", "inductions", 61, inductions.improvement_work),
    ImprovementSource("training", "training given", 62, offers.training_work),
    ImprovementSource("leaders' time", "days of senior trust leaders", 63, leaders.improvement_work),
    ImprovementSource("offer", "offers to all schools", 64, offers.offer_work),
    WorkSource("coaching", plans.work_items, 40),
    WorkSource("inductions", inductions.work_items, 41),
    SearchSource("offer to schools", "Offer to schools", offers.find_offers, 56),
    SearchSource("expertise", "Expertise", expertise.find_experts, 55),
    DemoPart("coaching and the central team", 72, demo.make),
)
