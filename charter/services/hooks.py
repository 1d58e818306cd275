"""What central services add to the packs."""

from charter.services import pack_sections
from trust.hooks import PackSection, register

register(
    PackSection("products", 35, pack_sections.load_products),
    PackSection("services", 40, pack_sections.load_services),
)
