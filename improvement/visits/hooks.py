"""What visits adds to the site, to the packs and to the demo trust."""

from improvement.visits import demo, work
from improvement.visits.packs import VISIT_TYPE, load_visit_types
from improvement.visits.selectors import panels
from improvement.visits.selectors.outcomes import Kind, live_priorities, open_actions
from improvement.work import ImprovementSource
from trust.hooks import DemoPart, NavItem, PackSection, Panel, SearchSource, WorkSource, register

register(
    PackSection("visit_types", 44, load_visit_types, VISIT_TYPE),
    NavItem("visits", "Visits", "visit_list", "map-2", 43, ("visit.view",), "improvement"),
    WorkSource("visits", work.items, 25),
    SearchSource("practice cards", "Practice cards", work.find_cards, 60),
    ImprovementSource("visits", "visits", 30, work.visits),
    ImprovementSource("findings", "findings of visits", 32, work.findings),
    ImprovementSource("events", "events", 34, work.events),
    Kind("priority", "Priorities of the plan", 10, live_priorities),
    Kind("action", "Actions of the school", 20, open_actions),
    Panel("visits", "improvement_home", 30, "visits/panel_improvement.html", panels.of_improvement),
    Panel("visits to us", "my_school", 40, "visits/panel_school.html", panels.of_school),
    Panel("visits of a school", "school_detail", 40, "visits/panel_school.html", panels.of_school),
    Panel("verified by a tour", "submission_read", 20, "visits/panel_tracker.html", panels.of_submission),
    Panel("verified by tours", "tracker_list", 20, "visits/panel_trackers.html", panels.of_trackers),
    DemoPart("visits", 68, demo.make_visits),
)
