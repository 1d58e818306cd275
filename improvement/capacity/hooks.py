"""What capacity adds to the site, to the packs and to the demo trust."""

from trust.hooks import register

register()
