"""What history adds to the frame."""

from trust.hooks import NavItem, register

register(
    NavItem(
        "read_log", "Read log", "read_log", "eye-check", order=96, capabilities=("read_log.view",), under="settings"
    )
)
