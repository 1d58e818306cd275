"""What the values room adds to the site, to the packs and to the demo trust."""

from charter.values import pack_sections
from trust.hooks import PackSection, register

register(
    PackSection("values", 12, pack_sections.load_values),
    PackSection("glossary", 14, pack_sections.load_glossary),
)
