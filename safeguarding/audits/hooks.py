"""What audits adds to the site, to the packs and to the demo trust."""
