"""The pages of the annual review, a module a subject."""
