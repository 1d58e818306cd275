"""The pages of improvement."""
