"""What safeguarding adds to the site and to the demo trust."""

from safeguarding import demo_board
from trust.hooks import DemoPart, NavItem, register

register(
    NavItem("safeguarding", "Safeguarding", "safeguarding_section", "shield-check", 50, ("charter.view",)),
    DemoPart("safeguarding board", 94, demo_board.make_board),
)
