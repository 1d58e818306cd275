"""Imports: upload, dry run, apply, undo."""
