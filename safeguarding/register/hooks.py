"""What register adds to the site, to the packs and to the demo trust."""

from safeguarding.register import demo
from safeguarding.register.packs import RULES, load_rules
from safeguarding.register.selectors.compliance import standings
from safeguarding.standing import StandingSource
from trust.hooks import DemoPart, PackSection, register

register(
    PackSection("register_rules", 43, load_rules, RULES),
    StandingSource("record", "Single Central Record", 10, standings),
    DemoPart("record", 76, demo.make_record),
)
