"""The annual review of the charter and its publication; changes within a year; comments and challenges."""
