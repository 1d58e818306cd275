"""What central services add to the site, to the packs, to changes of type and to notices."""

from charter.services import demo, pack_sections
from charter.services.actions import handover, telling
from charter.services.selectors import offers, reading
from charter.transitions import Transition
from trust.hooks import DemoPart, NavItem, PackSection, Panel, SearchSource, Verb, WorkSource, register
from trust.notices.hooks import NoticeSource

register(
    PackSection("products", 35, pack_sections.load_products),
    PackSection("services", 40, pack_sections.load_services),
    Transition("services", 20, handover.published, handover.takes_effect, handover.open_work),
    NoticeSource(telling.SOURCE, telling.still_wanted),
    NavItem("services", "Services", "service_list", "lifebuoy", 37, ("service.view",), "charter"),
    WorkSource("services", reading.work_items, 18),
    SearchSource("services", "Services", reading.find_services, 25),
    Verb("ask its service", "decision_detail", 10, reading.link_of),
    Verb("make a service", "decision_detail", 12, reading.add_link),
    Panel("services", "decision_detail", 30, "services/on_decision.html", reading.on_decision),
    Panel("services of a school", "school_charter", 10, "services/on_school_charter.html", offers.on_school_charter),
    DemoPart("services", 46, demo.ask_services),
)
