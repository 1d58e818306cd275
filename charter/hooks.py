"""What the charter adds to the site and to the packs."""

from charter.packs import proforma_section, sections
from trust.hooks import PackSection, register

register(
    PackSection("areas", 10, sections.load_areas),
    PackSection("proformas", 20, proforma_section.load_proformas),
    PackSection("decisions", 30, sections.load_decisions),
)
