"""The pages that join the apps: trust home, my school, my work."""
