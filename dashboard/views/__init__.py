"""The pages that join the apps, a module a page."""
