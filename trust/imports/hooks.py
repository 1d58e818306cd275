"""What the engine adds to the frame."""

from trust.hooks import NavItem, register

register(
    NavItem("imports", "Imports", "import_list", "upload", order=80, capabilities=("imports.view",), under="settings")
)
