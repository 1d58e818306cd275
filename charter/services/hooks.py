"""What central services add to the packs, to changes of type and to notices."""

from charter.services import pack_sections
from charter.services.actions import handover, telling
from charter.transitions import Transition
from trust.hooks import PackSection, register
from trust.notices.hooks import NoticeSource

register(
    PackSection("products", 35, pack_sections.load_products),
    PackSection("services", 40, pack_sections.load_services),
    Transition("services", 20, handover.published, handover.takes_effect, handover.open_work),
    NoticeSource(telling.SOURCE, telling.still_wanted),
)
