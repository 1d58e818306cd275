"""The demo trust's networks, KIT meetings and reports, contacts with the local authority, levels of actions."""
