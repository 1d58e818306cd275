"""What register adds to the site, to the packs and to the demo trust."""

from safeguarding.register.packs import RULES, load_rules
from trust.hooks import PackSection, register

register(
    PackSection("register_rules", 43, load_rules, RULES),
)
