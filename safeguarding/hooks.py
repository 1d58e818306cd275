"""What safeguarding adds to the site and to the demo trust."""

from safeguarding import demo
from trust.hooks import DemoPart, NavItem, register

register(
    NavItem("safeguarding", "Safeguarding", "safeguarding_section", "shield-check", 50, ("charter.view",)),
    DemoPart("audits", 65, demo.make_audits),
)
