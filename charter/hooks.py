"""What the charter adds to the site, to the packs and to the demo trust."""

from charter import demo
from charter.packs import proforma_section, sections
from trust.hooks import DemoPart, PackSection, register

register(
    DemoPart("charter", 40, demo.load_packs),
    PackSection("areas", 10, sections.load_areas),
    PackSection("proformas", 20, proforma_section.load_proformas),
    PackSection("decisions", 30, sections.load_decisions),
)
