"""What improvement adds to the site, to the packs and to the demo trust."""

from improvement import demo
from improvement.packs import LIMIT, STEP, STRAND, load_cycle_steps, load_limits, load_strands
from improvement.selectors import sources
from improvement.work import ImprovementSource
from trust.hooks import DemoPart, NavItem, PackSection, register

register(
    PackSection("cycle_steps", 40, load_cycle_steps, STEP),
    PackSection("strands", 41, load_strands, STRAND),
    PackSection("limits", 42, load_limits, LIMIT),
    NavItem("improvement", "Improvement", "improvement_home", "trending-up", 40, ("tracker.view",)),
    DemoPart("trackers", 60, demo.make_trackers),
    ImprovementSource("trackers", "tracker strands", 10, sources.trackers),
)
