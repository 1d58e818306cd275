"""The dashboard's commands."""
