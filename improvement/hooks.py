"""What improvement adds to the site, to the packs and to the demo trust."""

from improvement import demo
from improvement.packs import STEP, load_cycle_steps
from trust.hooks import DemoPart, NavItem, PackSection, register

register(
    PackSection("cycle_steps", 40, load_cycle_steps, STEP),
    NavItem("improvement", "Improvement", "tracker_list", "trending-up", 40, ("tracker.view",)),
    DemoPart("trackers", 60, demo.make_trackers),
)
