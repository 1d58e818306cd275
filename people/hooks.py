"""What the section for staff adds to the site."""

from trust.hooks import NavItem, register

register(NavItem("staff", "Staff", "people_section", "users-group", 60, ("charter.view",)))
