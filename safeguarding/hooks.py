"""What the section for safeguarding adds to the site."""

from trust.hooks import NavItem, register

register(NavItem("safeguarding", "Safeguarding", "safeguarding_section", "shield-check", 50, ("charter.view",)))
