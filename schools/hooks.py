"""What schools add to the frame."""

from trust.hooks import NavItem, register

register(
    NavItem("people", "People and roles", "person_list", "users", order=85, capabilities=("users.view",)),
)
